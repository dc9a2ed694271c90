import type { ToPage } from "../pageMessages.ts";
import type { Filter } from "./filter.ts";
import type { PageItem } from "./items.ts";
import { asMarkdown } from "./markdown.ts";
import { Report } from "./report.ts";
import { type PageState, type Surroundings, surroundings } from "./surroundings.ts";
import { unpacked } from "./unpack.ts";

/** The debounce of keyboard input in milliseconds. */
const pause = 120;

/** The bar with which the reader folds, filters and copies the report. */
class Bar {
  readonly #form: HTMLFormElement;
  readonly #report: Report;
  readonly #surroundings: Surroundings;
  readonly #main: HTMLElement;
  #timer: number | undefined;
  /** The initial folding state by item id. Only states that the reader changed are saved. */
  readonly #atFirst = new Map<string, boolean>();

  constructor(form: HTMLFormElement, main: HTMLElement, around: Surroundings) {
    this.#form = form;
    this.#main = main;
    this.#surroundings = around;
    this.#report = new Report(main);
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => this.#soon());
    form.addEventListener("click", ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#pressed(target.name);
    });
    main.addEventListener("click", (event) => this.#clicked(event));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && event.target instanceof HTMLInputElement) this.#clear();
    });
    document.addEventListener("scroll", () => this.#keepSoon(), { passive: true });
    main.addEventListener("toggle", () => this.#keepSoon(), true);
    window.addEventListener("beforeprint", () => this.#report.drawAll());
    this.#restore(around.state);
    this.#tell();
    void this.#begin();
  }

  /** Unpacks the items, if they are packed, and shows the page as the reader left it. */
  async #begin(): Promise<void> {
    const { editor, state } = this.#surroundings;
    const groups = await unpacked();
    if (groups !== undefined) this.#report.take(groups);
    this.#remember();
    this.#filter();
    editor?.listen((message) => this.#hear(message));
    editor?.post({ kind: "ready" });
    this.#goTo(state?.top);
    if (location.hash !== "" && editor === undefined) this.#follow(location.hash.slice(1));
    if (location.hash === "#print") window.print();
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | undefined {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
  }

  get #grades(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>("input[name=grade]")];
  }

  #criteria(): Filter {
    const text = this.#field("text")?.value ?? "";
    return {
      words: text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ""),
      file: this.#field("file")?.value ?? "",
      hiddenGrades: new Set(this.#grades.filter(({ checked }) => !checked).map(({ value }) => value)),
    };
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#keep();
    this.#timer = window.setTimeout(() => {
      this.#filter();
      this.#showHit();
    }, pause);
  }

  /** Scrolls to the first hit of a filter, unless it is in view. */
  #showHit(): void {
    if (!this.#main.classList.contains("filtered")) return;
    const hit = this.#report.firstHit();
    const top = hit?.getBoundingClientRect().top ?? 0;
    if (top < this.#form.getBoundingClientRect().bottom || top > window.innerHeight) hit?.scrollIntoView({ block: "start" });
  }

  #filter(): void {
    const filter = this.#criteria();
    this.#report.filter(filter);
    this.#tell();
  }

  /** Updates the text with the number of shown items. */
  #tell(): void {
    const [shown, all, waiting] = [this.#report.shown.length, this.#report.items.length, this.#report.waiting];
    const words = (waiting > 0 ? this.#form.dataset.loading : this.#form.dataset.shown) ?? "";
    this.#say(words.replace("{shown}", String(shown)).replace("{all}", String(all)));
    const isFiltered = this.#main.classList.contains("filtered");
    const nothing = this.#form.querySelector<HTMLElement>(".nothing");
    const findings = this.#main.querySelectorAll(".whole .finding:not([hidden])").length;
    if (nothing !== null) nothing.hidden = !isFiltered || waiting > 0 || shown + findings > 0;
    const clear = this.#form.querySelector<HTMLElement>("button[name=clear]");
    if (clear !== null) clear.hidden = !isFiltered;
  }

  #say(text: string): void {
    const output = this.#form.querySelector("output");
    if (output !== null && output.value !== text) output.value = text;
  }

  #clear(): void {
    this.#form.reset();
    this.#filter();
    this.#keep();
  }

  #pressed(name: string): void {
    const { editor } = this.#surroundings;
    if (name === "unfold" || name === "fold") this.#report.foldAll(name === "unfold");
    else if (name === "clear") this.#clear();
    else if (name === "copy") void this.#copy();
    else if (name === "print" && editor === undefined) window.print();
    else if (name === "print" || name === "export") editor?.post({ kind: name });
  }

  async #copy(): Promise<void> {
    const title = this.#main.querySelector("h1")?.textContent ?? "";
    const verdict = this.#main.querySelector(".verdict")?.textContent ?? "";
    const text = asMarkdown(title, verdict.trim(), this.#report.copied());
    const { editor } = this.#surroundings;
    if (editor !== undefined) {
      editor.post({ kind: "copy", text });
      return;
    }
    const words = await navigator.clipboard.writeText(text).then(
      () => this.#form.dataset.copied,
      () => this.#form.dataset.notCopied,
    );
    this.#say(words ?? "");
  }

  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null) return;
    const { editor } = this.#surroundings;
    const href = link.getAttribute("href") ?? "";
    const [, file, line, column] = /^#at-(\d+)-(\d+)-(\d+)$/.exec(href) ?? [];
    if (file !== undefined) editor?.post({ kind: "open", file: Number(file), line: Number(line), column: Number(column) });
    else if (link.dataset.rule !== undefined) editor?.post({ kind: "rule", id: link.dataset.rule });
    else if (!href.startsWith("#") || !this.#follow(href.slice(1))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Jumps to an item by its HTML id; returns true when it exists. */
  #follow(id: string): boolean {
    const item = this.#report.find(id);
    if (item !== undefined) this.#reveal(item, true)?.querySelector("summary")?.focus({ preventScroll: true });
    return item !== undefined;
  }

  /** Scrolls to an item. `asked`: unfolds the item too, and clears a filter that hides it. */
  #reveal(item: PageItem, asked: boolean): HTMLElement | undefined {
    if (asked && !this.#report.shown.includes(item)) this.#clear();
    const element = this.#report.elementOf(item);
    if (element === undefined) return undefined;
    if (asked) element.open = true;
    const place = (): void => element.scrollIntoView({ block: asked ? "start" : "nearest" });
    place();
    // Scroll again once nearby groups are drawn, because their real height differs from the assumed one.
    requestAnimationFrame(() => requestAnimationFrame(place));
    return element;
  }

  #hear(message: ToPage): void {
    const item = this.#report.at(message.file, message.line);
    if (item === undefined) return;
    this.#report.mark(item);
    this.#reveal(item, message.asked);
    this.#report.mark(item);
  }

  /** Restores the folding state of new items. */
  #remember(): void {
    const { state } = this.#surroundings;
    const [unfolded, folded] = [new Set(state?.unfolded), new Set(state?.folded)];
    for (const item of this.#report.items) {
      if (this.#atFirst.has(item.id)) continue;
      this.#atFirst.set(item.id, item.isOpen);
      if (unfolded.has(item.name)) item.isOpen = true;
      if (folded.has(item.name)) item.isOpen = false;
    }
    this.#report.refold();
  }

  #restore(state: PageState | undefined): void {
    const [text, file] = [this.#field("text"), this.#field("file")];
    if (state === undefined) return;
    if (text !== undefined) text.value = state.text;
    if (file !== undefined) file.value = state.file;
    for (const grade of this.#grades) grade.checked = !state.hiddenGrades.includes(grade.value);
  }

  /** Restores the scroll position from before the page was replaced. */
  #goTo(top: PageState["top"]): void {
    const item = top === undefined ? undefined : this.#report.shown.find(({ name }) => name === top.name);
    const element = item === undefined ? undefined : this.#report.elementOf(item);
    if (element === undefined || top === undefined) return;
    const place = (): void => window.scrollBy(0, element.getBoundingClientRect().top - top.offset);
    place();
    requestAnimationFrame(() => requestAnimationFrame(place));
  }

  #keepTimer: number | undefined;

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => this.#keep(), pause);
  }

  #keep(): void {
    if (this.#surroundings.editor === undefined) return;
    const changed = this.#report.items.filter(({ id, isOpen }) => isOpen !== this.#atFirst.get(id));
    const top = window.scrollY === 0 ? undefined : this.#report.topmost();
    this.#surroundings.keep({
      text: this.#field("text")?.value ?? "",
      file: this.#field("file")?.value ?? "",
      hiddenGrades: [...this.#criteria().hiddenGrades],
      unfolded: changed.filter(({ isOpen }) => isOpen).map(({ name }) => name),
      folded: changed.filter(({ isOpen }) => !isOpen).map(({ name }) => name),
      top: top === undefined ? undefined : { name: top.item.name, offset: top.offset },
    });
  }
}

const [form, main] = [document.querySelector("form"), document.querySelector("main")];
if (form !== null && main !== null) new Bar(form, main, surroundings());
