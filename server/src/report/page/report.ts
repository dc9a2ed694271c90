import { type Filter, isFiltering, letsElement, letsItem } from "./filter.ts";
import { Group } from "./group.ts";
import type { PageItem } from "./items.ts";
import type { CopiedFile } from "./markdown.ts";

/** The distance from the viewport at which groups are drawn in advance. */
const near = "1200px";

/** The items of the page and all other filtered elements. */
export class Report {
  readonly #main: HTMLElement;
  readonly #sections: readonly HTMLDetailsElement[];
  readonly #groups: readonly Group[];
  readonly #byElement: ReadonlyMap<Element, Group>;
  readonly #observer: IntersectionObserver;
  #current: string | undefined;

  constructor(main: HTMLElement) {
    this.#main = main;
    this.#sections = [...main.querySelectorAll<HTMLDetailsElement>("details.file")];
    this.#groups = this.#sections.flatMap((section) =>
      [...section.querySelectorAll<HTMLElement>(".group")].map((element) => new Group(element, section)),
    );
    this.#byElement = new Map(this.#groups.map((group) => [group.element, group]));
    this.#observer = new IntersectionObserver((changes) => this.#moved(changes), { rootMargin: near });
    for (const { element } of this.#groups) this.#observer.observe(element);
    // `toggle` does not bubble.
    main.addEventListener("toggle", ({ target }) => this.#toggled(target), true);
  }

  get items(): readonly PageItem[] {
    return this.#groups.flatMap(({ items }) => items);
  }

  get shown(): readonly PageItem[] {
    return this.#groups.flatMap(({ shown }) => shown);
  }

  /** The number of groups that wait for their items. */
  get waiting(): number {
    return this.#groups.filter(({ items }) => items.length === 0).length;
  }

  /** Receives the groups that were packed, in page order, before they are filtered. */
  take(groups: readonly string[]): void {
    for (const [index, markup] of groups.entries()) this.#groups[index]?.take(markup);
  }

  /** Applies a filter. */
  filter(filter: Filter): void {
    const filtering = isFiltering(filter);
    this.#main.classList.toggle("filtered", filtering);
    for (const group of this.#groups) group.show(filtering ? group.items.filter((item) => letsItem(filter, item)) : group.items);
    const shownFiles = new Set<string>();
    for (const section of this.#sections) {
      const findings = [...section.querySelectorAll<HTMLElement>(".whole .finding")];
      const file = section.dataset.file ?? "";
      for (const finding of findings)
        finding.hidden = !letsElement(filter, { files: [file], grade: gradeOf(finding), text: finding.textContent ?? "" });
      const isEmpty = this.#groupsOf(section).every(({ shown }) => shown.length === 0) && findings.every(({ hidden }) => hidden);
      const frame = section.closest("section");
      if (frame !== null) frame.hidden = filtering && isEmpty;
      if (!isEmpty) shownFiles.add(file);
    }
    this.#filterTables(filter, filtering, shownFiles);
    this.#drawNear();
  }

  /** Shows the rows that pass the filter or stand for shown items, and no table without any. */
  #filterTables(filter: Filter, filtering: boolean, shownFiles: ReadonlySet<string>): void {
    const shownItems = filtering ? new Set(this.shown.map(({ id }) => `#${id}`)) : undefined;
    for (const row of this.#main.querySelectorAll<HTMLElement>("tr[data-files]")) {
      const { files: numbers = "", grade = "" } = row.dataset;
      const files = numbers.split(" ");
      const standsForShown = (): boolean =>
        grade === ""
          ? files.some((file) => shownFiles.has(file))
          : letsElement({ ...filter, words: [] }, { files, grade, text: "" }) &&
            [...row.querySelectorAll("a")].some((link) => shownItems?.has(link.getAttribute("href") ?? "") === true);
      row.hidden = filtering && !letsElement(filter, { files, grade, text: row.textContent ?? "" }) && !standsForShown();
    }
    for (const table of this.#main.querySelectorAll("table:has(tr[data-files])")) {
      const isEmpty = table.querySelector("tr[data-files]:not([hidden])") === null;
      const frame = table.closest<HTMLElement>(".table, section");
      if (frame !== null) frame.hidden = isEmpty;
    }
  }

  /** The first row, finding or item that passes the filter. */
  firstHit(): HTMLElement | undefined {
    const row = this.#main.querySelector<HTMLElement>("tr[data-files]:not([hidden]), .whole .finding:not([hidden])");
    const [item] = this.shown;
    return row ?? (item && this.elementOf(item));
  }

  /** Folds or unfolds every shown item. */
  foldAll(open: boolean): void {
    for (const group of this.#groups) {
      for (const item of group.shown) item.isOpen = open;
      group.refold();
    }
  }

  /** Applies the folding state of the items to the drawn elements. */
  refold(): void {
    for (const group of this.#groups) group.refold();
  }

  /** Draws all shown items for printing, unless there are too many for paper. */
  drawAll(): void {
    for (const section of this.#sections) section.open = true;
    for (const group of this.#groups) if (group.stays) group.drawWhole();
  }

  /** The item with an HTML id. */
  find(id: string): PageItem | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** The innermost item at a line of a file. The file is given by its number in the host. */
  at(uri: number, line: number): PageItem | undefined {
    const files = this.#sections.filter((section) => section.dataset.uri === String(uri)).map((section) => section.dataset.file);
    return this.items.findLast(({ file, from, to }) => files.includes(file) && from <= line && line <= to);
  }

  /** The drawn element of an item; undefined when the filter hides it. */
  elementOf(item: PageItem): HTMLDetailsElement | undefined {
    const group = this.#groups.find(({ shown }) => shown.includes(item));
    if (group === undefined) return undefined;
    for (let outer = group.element.closest("details"); outer !== null; outer = outer.parentElement?.closest("details") ?? null)
      outer.open = true;
    group.draw();
    const element = group.element.children[group.shown.indexOf(item)];
    return element instanceof HTMLDetailsElement ? element : undefined;
  }

  /** Marks the item at the editor cursor. */
  mark(item: PageItem): void {
    this.#current = item.id;
    this.#markDrawn();
  }

  /** The topmost visible item, with its offset from the top of the viewport in pixels. */
  topmost(): { readonly item: PageItem; readonly offset: number } | undefined {
    for (const { element, shown } of this.#groups) {
      if (element.hidden || element.getBoundingClientRect().bottom < 0) continue;
      for (const [index, child] of [...element.children].entries()) {
        const { top, bottom } = child.getBoundingClientRect();
        const item = shown[index];
        if (bottom > 0 && item !== undefined) return { item, offset: top };
      }
    }
    return undefined;
  }

  /** The shown content by file, for copying. */
  copied(): CopiedFile[] {
    return this.#sections.map((section) => ({
      path: section.querySelector("h2")?.textContent?.trim() ?? "",
      findings: [...section.querySelectorAll<HTMLElement>(".whole .finding")].filter(({ hidden }) => !hidden),
      items: this.#groupsOf(section).flatMap(({ shown }) => shown),
    }));
  }

  #groupsOf(section: HTMLElement): Group[] {
    return this.#groups.filter((group) => group.section === section);
  }

  #moved(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.#byElement.get(target)?.draw();
      else this.#byElement.get(target)?.clear();
    }
    this.#markDrawn();
  }

  /** Observes all groups anew, because the observer reports only changes. */
  #drawNear(): void {
    for (const { element } of this.#groups) {
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
  }

  #toggled(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.classList.contains("item")) return;
    if (target.parentElement !== null) this.#byElement.get(target.parentElement)?.toggled(target);
  }

  #markDrawn(): void {
    for (const marked of this.#main.querySelectorAll("[aria-current]"))
      if (marked.id !== this.#current) marked.removeAttribute("aria-current");
    if (this.#current !== undefined) document.getElementById(this.#current)?.setAttribute("aria-current", "true");
  }
}

function gradeOf({ classList }: Element): string {
  return ["error", "warning", "information", "hint"].find((grade) => classList.contains(grade)) ?? "aside";
}
