import { bodyOf, headOf, itemsIn, type PageItem } from "./items.ts";

/** What an item takes on the screen before any was drawn, in pixels: one that is folded. */
const guess = 45;

/** A group of items that is drawn while it is near the screen, and else is an empty space of about its height. */
export class Group {
  readonly element: HTMLElement;
  /** The section of its file. */
  readonly section: HTMLElement;
  items: readonly PageItem[] = [];
  /** Those that the filter lets through. */
  shown: readonly PageItem[] = [];
  /** Whether the page came with its items drawn; then they stay, and the browser finds their words. */
  readonly #stays: boolean;
  #isDrawn = false;
  #each = guess;

  constructor(element: HTMLElement, section: HTMLElement) {
    this.element = element;
    this.section = section;
    const noscript = element.querySelector(":scope > noscript");
    const isLater = element.classList.contains("later");
    this.#stays = noscript === null && !isLater;
    if (this.#stays) {
      this.items = itemsIn(element.innerHTML, section.dataset.file ?? "");
      this.shown = this.items;
      this.#isDrawn = true;
    } else if (!isLater) this.take(noscript?.textContent ?? ""); // where scripts run, what stands in `noscript` is one piece of text
  }

  /** Takes the markup of its items. */
  take(markup: string): void {
    this.items = itemsIn(markup, this.section.dataset.file ?? "");
    this.show(this.items);
  }

  /** Shows some of its items. */
  show(items: readonly PageItem[]): void {
    const isSame = items.length === this.shown.length && items.every((item, index) => item === this.shown[index]);
    this.shown = items;
    this.element.hidden = items.length === 0;
    if (this.#isDrawn && !isSame) this.#fill();
    else if (!this.#isDrawn) this.#leaveRoom();
  }

  draw(): void {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    this.#fill();
  }

  /** Leaves an empty space, unless the reader is in it. */
  clear(): void {
    if (!this.#isDrawn || this.#stays || this.element.contains(document.activeElement)) return;
    this.#each = this.shown.length === 0 ? this.#each : this.element.offsetHeight / this.shown.length;
    this.#isDrawn = false;
    this.#leaveRoom();
  }

  #fill(): void {
    this.element.style.height = "";
    this.element.innerHTML = this.shown.map((item) => (item.isOpen ? item.markup : headOf(item))).join("");
    this.refold();
  }

  /** Folds what is drawn as its items say. */
  refold(): void {
    for (const [item, drawn] of this.#drawn()) {
      if (item.isOpen) addBody(item, drawn);
      if (drawn.open !== item.isOpen) drawn.open = item.isOpen;
    }
  }

  /** Draws all that is shown with the bodies of what is folded, to be printed. */
  drawWhole(): void {
    this.draw();
    for (const [item, drawn] of this.#drawn()) addBody(item, drawn);
  }

  /** An item was folded by the reader, or folded out. */
  toggled(element: HTMLDetailsElement): void {
    const item = this.shown.find(({ id }) => id === element.id);
    if (item === undefined) return;
    item.isOpen = element.open;
    if (item.isOpen) addBody(item, element);
  }

  /** The items that are shown, each with its element; nothing where none is drawn. */
  #drawn(): (readonly [PageItem, HTMLDetailsElement])[] {
    return this.shown.flatMap((item, index) => {
      const element = this.element.children[index];
      return element instanceof HTMLDetailsElement ? [[item, element] as const] : [];
    });
  }

  #leaveRoom(): void {
    this.element.replaceChildren();
    this.element.style.height = `${Math.round(this.#each * this.shown.length)}px`;
  }
}

/** Adds the body of an item that was drawn without: folded ones are, because there are many. */
function addBody(item: PageItem, element: HTMLElement): void {
  if (element.childElementCount === 1) element.insertAdjacentHTML("beforeend", bodyOf(item));
}
