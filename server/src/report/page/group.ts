import { bodyOf, headOf, itemsIn, type PageItem } from "./items.ts";

/** The assumed height of a folded item in pixels, before any was drawn. */
const guess = 45;

/** A group of items that is drawn near the viewport. Elsewhere it is an empty space of about the same height. */
export class Group {
  readonly element: HTMLElement;
  /** The section of the file that contains the group. */
  readonly section: HTMLElement;
  items: readonly PageItem[] = [];
  /** The items that pass the filter. */
  shown: readonly PageItem[] = [];
  /** True when the page arrived with these items drawn. They then stay drawn, and browser search finds their text. */
  readonly stays: boolean;
  #isDrawn = false;
  #each = guess;

  constructor(element: HTMLElement, section: HTMLElement) {
    this.element = element;
    this.section = section;
    this.stays = !element.classList.contains("later");
    if (!this.stays) return;
    this.items = itemsIn(element.innerHTML, section.dataset.file ?? "");
    this.shown = this.items;
    this.#isDrawn = true;
  }

  /** Receives the markup of its items. */
  take(markup: string): void {
    this.items = itemsIn(markup, this.section.dataset.file ?? "");
    this.show(this.items);
  }

  /** Shows a subset of its items. */
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

  /** Replaces the items by an empty space, unless the focus is inside. */
  clear(): void {
    if (!this.#isDrawn || this.stays || this.element.contains(document.activeElement)) return;
    this.#each = this.shown.length === 0 ? this.#each : this.element.offsetHeight / this.shown.length;
    this.#isDrawn = false;
    this.#leaveRoom();
  }

  #fill(): void {
    this.element.style.height = "";
    this.element.innerHTML = this.shown.map((item) => (item.isOpen ? item.markup : headOf(item))).join("");
    this.refold();
  }

  /** Applies the folding state of the items to the drawn elements. */
  refold(): void {
    for (const [item, drawn] of this.#drawn()) {
      if (item.isOpen) addBody(item, drawn);
      if (drawn.open !== item.isOpen) drawn.open = item.isOpen;
    }
  }

  /** Draws the bodies of folded items too, for printing. */
  drawWhole(): void {
    for (const [item, drawn] of this.#drawn()) addBody(item, drawn);
  }

  /** Handles folding or unfolding of an item by the reader. */
  toggled(element: HTMLDetailsElement): void {
    const item = this.shown.find(({ id }) => id === element.id);
    if (item === undefined) return;
    item.isOpen = element.open;
    if (item.isOpen) addBody(item, element);
  }

  /** The shown items with their elements; empty when nothing is drawn. */
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

/** Adds the body of an item that was drawn folded. Folded items are drawn without bodies to save time. */
function addBody(item: PageItem, element: HTMLElement): void {
  if (element.childElementCount === 1) element.insertAdjacentHTML("beforeend", bodyOf(item));
}
