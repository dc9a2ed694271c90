import type { Cut, Seams, SectionTree } from "../../formats/format.ts";
import { moveTree } from "../../formats/move.ts";
import { afterBreak, type Row, rowStarts, rowsOf } from "../../formats/tables.ts";
import type { TreeFile } from "../../formats/tree.ts";
import type { Mapping } from "./mapping.ts";
import { remarksOfRows, rowPassedOver } from "./remarks.ts";
import { mayHaveFooter, partiesAbove, readRows, type TableLayout, tableLayout, tableRoot, textsOfHead } from "./table.ts";
import { mayNameParties } from "./tableParties.ts";

/**
 * Divides a table into its rows. Undefined when it has no rows, has another table above or beside it, or may have a footer or parties, which
 * tell of other rows. The text up to the header precedes the sections.
 */
export function cutTable(text: string, mapping: Mapping): Cut | undefined {
  const layout = mayBeInserted(text) ? tableLayout(text, mapping) : undefined;
  if (layout === undefined || layout.others.length > 0 || mayReachItems(text, layout.header.end, mapping)) return undefined;
  const { starts } = rowStarts(text, layout.separator, afterBreak(text, layout.header.end));
  return starts.length === 0 ? undefined : { starts, tail: text.length, seams: seamsOf(layout, mapping) };
}

/** True when a row behind an offset may tell of others: a footer, or parties. */
function mayReachItems(text: string, from: number, mapping: Mapping): boolean {
  return mayHaveFooter(text, from) || mayNameParties(text, from, mapping);
}

/** True when text can be inserted before any row. A lone CR ends a row, but would merge with an LF inserted after it. */
function mayBeInserted(text: string): boolean {
  return !/\r(?!\n)/.test(text);
}

function seamsOf(layout: TableLayout, mapping: Mapping): Seams {
  const { header, separator, decidedIn } = layout;
  const key = keyOf(layout);
  return {
    key,
    mayRefer: false,
    opening: {
      end: decidedIn,
      endIn(beginning, isAll) {
        const now = tableLayout(beginning, mapping);
        if (now === undefined || now.others.length > 0 || keyOf(now) !== key) return undefined;
        if (now.header.start !== header.start || now.header.end !== header.end) return undefined;
        return isAll || now.decidedIn <= beginning.length ? now.decidedIn : undefined;
      },
    },
    mayBeInserted,
    cutLines(lines, isLast) {
      if (!mayBeInserted(lines) || mayReachItems(lines, 0, mapping) || !(isLast || lines.endsWith("\n"))) return undefined;
      const { starts, isOpen } = rowStarts(lines, separator, 0);
      return isOpen && !isLast ? undefined : starts;
    },
    isStillHead: () => false,
    isTail: (lines) => lines === "",
    readSection: (text, _, at) => readSection(text, layout, mapping, at),
    readAround(head, tail) {
      const root = tableRoot(layout, head.length, [{ items: [], above: partiesAbove(head, layout, mapping) }], mapping);
      const remarks = textsOfHead(head, layout, mapping).map(rowPassedOver);
      const tree: TreeFile = { ...wellFormed, remarks, documents: [{ root, start: 0, end: head.length }] };
      return tail === "" ? { text: head, head: head.length, tree, root } : undefined;
    },
  };
}

const wellFormed: TreeFile = { documents: [], problems: [], remarks: [], unread: [], usesAnchors: false };

/** A key of everything that affects the reading of a row, except its text and the mapping. */
function keyOf({ separator, header, columns }: TableLayout): string {
  return JSON.stringify([separator, header.cells.map(({ value }) => value), [...columns.values()]]);
}

function readSection(text: string, layout: TableLayout, mapping: Mapping, at = 0): SectionTree {
  let isOpen = false;
  function* rows(): Iterable<Row> {
    // A byte order mark is recognised only at the start of a file.
    for (const row of rowsOf(text, layout.separator, 0)) {
      if (row.seenTo === Number.POSITIVE_INFINITY) isOpen = true;
      yield row;
    }
  }
  const read = readRows(rows(), layout, mapping);
  const remarks = remarksOfRows(read);
  if (at > 0) for (const item of read.items) moveTree(item, at);
  return {
    tree: remarks.length === 0 ? wellFormed : { ...wellFormed, remarks },
    entries: read.items,
    start: at,
    end: at + text.length,
    ...(read.telling === 0 ? { isSilent: true } : {}),
    ...(isOpen ? { isOpen: true } : {}),
  };
}
