import type { ReportModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";

/** Items that a page lays out at once. More items open faster in groups that are drawn when they come near the viewport. */
const mostAtOnce = 200;
/** The number of items up to which all are initially unfolded. */
const mostOpen = 20;
/** Items in a group. */
const perGroup = 50;

/**
 * The storage of the items until the page script draws them. `page`: in the page, all drawn. `noscript`: in a `noscript` element, which
 * browsers without script render and others treat as a single text node. `later`: outside the page, sent after it loads.
 */
export type Kept = "page" | "noscript" | "later";

/** Divides the items of a report into groups. */
export class Groups {
  readonly #kept: Kept;
  /** True when items are initially unfolded. */
  readonly open: boolean;
  /** The groups to send after the page, in page order. */
  readonly later: string[] = [];

  /** @param many the storage for a report with many items */
  constructor({ files }: ReportModel, many: Exclude<Kept, "page">) {
    const listed = files.reduce((sum, { documents }) => sum + documents.reduce((all, { listed }) => all + listed.length, 0), 0);
    this.#kept = listed <= mostAtOnce ? "page" : many;
    this.open = listed <= mostOpen;
  }

  /** Divides the items of a document into groups. */
  of(items: readonly Markup[]): Markup[] {
    const groups: Markup[] = [];
    for (let first = 0; first < items.length; first += perGroup) groups.push(this.#group(items.slice(first, first + perGroup)));
    return groups;
  }

  #group(items: readonly Markup[]): Markup {
    switch (this.#kept) {
      case "page":
        return html`<div class="group">${items}</div>\n`;
      case "noscript":
        return html`<div class="group"><noscript>${items}</noscript></div>\n`;
      case "later":
        this.later.push(html`${items}`.source);
        return html`<div class="group later"></div>\n`;
    }
  }
}
