import type { Position, SelectionRange } from "vscode-languageserver";
import type { Span } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { standsAt } from "./support/documents.ts";
import { rangeOf } from "./support/range.ts";

/** `textDocument/selectionRange`: from a value to its entry, its item, the list, and so on up to the document. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => rangeAround(snapshot, position));
}

function rangeAround(snapshot: Snapshot, position: Position): SelectionRange {
  const { lines } = snapshot;
  const offset = lines.offsetAt(position);
  let found: SelectionRange = { range: rangeOf(lines, { start: 0, end: lines.length }) };
  let outer: Span = { start: 0, end: lines.length };
  for (const span of standsAt(snapshot, offset)?.around ?? []) {
    // Every range must lie inside the previous one. Others, and duplicates, are skipped.
    if (span.start < outer.start || span.end > outer.end || (span.start === outer.start && span.end === outer.end)) continue;
    found = { range: rangeOf(lines, span), parent: found };
    outer = span;
  }
  return found;
}
