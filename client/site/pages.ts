import MiniSearch, { type AsPlainObject, type SearchOptions } from "minisearch";
import { scriptAt } from "./scriptAt.ts";
import { type FoundPart, indexOptions } from "./searchTerms.ts";

declare global {
  /** The index, set by the script `search-index.js`, so that it can be loaded without a server too. */
  var lodestoneIndex: AsPlainObject | undefined;
}

/** The most results that are listed. */
const most = 12;

/** Words are found by their beginnings, and long ones with a slip. A title counts more than a text, and the log of decisions less than all. */
const how: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length > 5 ? 1 : false),
  boost: { page: 3, heading: 2 },
  boostDocument: (id: string) => (id.startsWith("decisions/") ? 0.3 : 1),
};

/** The search of the pages. The index is loaded when the field is first used. */
class Search {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #root: string;
  #index: Promise<MiniSearch> | undefined;

  constructor(form: HTMLFormElement, field: HTMLInputElement, results: HTMLElement) {
    this.#form = form;
    this.#field = field;
    this.#results = results;
    this.#root = form.dataset.root ?? "";
    form.hidden = false;
    field.addEventListener("focus", () => void this.#opened());
    field.addEventListener("input", () => void this.#search());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      results.querySelector("a")?.click();
    });
    form.addEventListener("keydown", (event) => this.#keyed(event));
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Node && !form.contains(target)) results.hidden = true;
    });
  }

  #opened(): Promise<MiniSearch> {
    this.#index ??= scriptAt(document, `${this.#root}search-index.js`).then(() => {
      if (globalThis.lodestoneIndex === undefined) throw new Error("the index has no content");
      return MiniSearch.loadJS(globalThis.lodestoneIndex, indexOptions);
    });
    return this.#index;
  }

  async #search(): Promise<void> {
    const asked = this.#field.value;
    const index = await this.#opened();
    if (asked !== this.#field.value) return; // typed on meanwhile
    const all = index.search(asked, { ...how, combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(asked, how);
    const links = found.slice(0, most).map((part) => this.#link(part as unknown as FoundPart)); // the stored fields
    this.#results.replaceChildren(...(links.length > 0 ? links : [this.#nothing()]));
    this.#results.hidden = asked.trim() === "";
  }

  #link({ id, page, heading }: FoundPart): HTMLElement {
    const link = document.createElement("a");
    link.href = this.#root + id;
    link.append(page);
    if (heading !== page) {
      const part = document.createElement("span");
      part.append(heading);
      link.append(" ", part);
    }
    const entry = document.createElement("li");
    entry.append(link);
    return entry;
  }

  #nothing(): HTMLElement {
    const entry = document.createElement("li");
    entry.append(this.#form.dataset.nothing ?? "");
    return entry;
  }

  /** Moves between field and results. */
  #keyed(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.#results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (event.key === "Escape") {
      this.#results.hidden = true;
      this.#field.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
      event.preventDefault();
    }
  }
}

const form = document.querySelector<HTMLFormElement>("form.search");
const field = form?.querySelector("input");
const results = form?.querySelector("ul");
if (form && field && results) new Search(form, field, results);
