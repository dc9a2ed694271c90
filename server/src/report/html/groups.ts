import type { ReportModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";

/** Items that a page lays out at once: more of them open faster in groups that are drawn when they come near the screen. */
const mostAtOnce = 200;
/** Items that are folded out from the start, where they are no more. */
const mostOpen = 20;
/** Items of a group. */
const perGroup = 50;

/**
 * Where the items of a page are until its script draws them.
 * `page`: in the page itself, all drawn. `noscript`: in the page, which a browser that runs no script reads as markup, and any
 * other as one piece of text. `later`: beside the page, to be sent after it.
 */
export type Kept = "page" | "noscript" | "later";

/** Puts the items of a report into groups. */
export class Groups {
  readonly #kept: Kept;
  /** Whether items are folded out from the start. */
  readonly open: boolean;
  /** The groups to send after the page, in the order in which they stand in it. */
  readonly later: string[] = [];

  /** @param many where the items of a report of many are kept */
  constructor({ files }: ReportModel, many: Exclude<Kept, "page">) {
    const listed = files.reduce((sum, { documents }) => sum + documents.reduce((all, { listed }) => all + listed.length, 0), 0);
    this.#kept = listed <= mostAtOnce ? "page" : many;
    this.open = listed <= mostOpen;
  }

  /** The items of a document as groups. */
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
