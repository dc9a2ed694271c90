import type { ReportModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";

/** Items that a page lays out at once. More items are packed, and drawn in groups when they come near the viewport. */
const mostAtOnce = 200;
/** The number of items up to which all are initially unfolded. */
const mostOpen = 20;
/** Items in a group. */
const perGroup = 50;

/** Divides the items of a report into groups. */
export class Groups {
  /** True when the groups are not in the page as markup, but packed. */
  readonly isPacked: boolean;
  /** True when items are initially unfolded. */
  readonly open: boolean;
  /** The markup of the groups to pack, in page order. */
  readonly packed: string[] = [];

  constructor({ files }: ReportModel) {
    const listed = files.reduce((sum, { documents }) => sum + documents.reduce((all, { listed }) => all + listed.length, 0), 0);
    this.isPacked = listed > mostAtOnce;
    this.open = listed <= mostOpen;
  }

  /** Divides the items of a document into groups. */
  of(items: readonly Markup[]): Markup[] {
    const groups: Markup[] = [];
    for (let first = 0; first < items.length; first += perGroup) groups.push(this.#group(items.slice(first, first + perGroup)));
    return groups;
  }

  #group(items: readonly Markup[]): Markup {
    if (!this.isPacked) return html`<div class="group">${items}</div>\n`;
    this.packed.push(html`${items}`.source);
    return html`<div class="group later"></div>\n`;
  }
}
