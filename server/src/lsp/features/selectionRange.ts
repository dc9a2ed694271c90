import type { Position, SelectionRange } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";
import { documentAt } from "./support/documents.ts";
import { nodeAt } from "./support/nodeAt.ts";
import { rangeOf } from "./support/range.ts";

/** `textDocument/selectionRange`: from a value to its entry, its item, the list, and so on to the whole document. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => rangeAround(snapshot, position));
}

function rangeAround(snapshot: Snapshot, position: Position): SelectionRange {
  const { lines } = snapshot;
  const offset = lines.offsetAt(position);
  let found: SelectionRange = { range: rangeOf(lines, { start: 0, end: lines.length }) };
  const { root } = documentAt(snapshot, offset);
  if (root === undefined) return found;
  const { around, entry, onKey } = nodeAt(root, offset);
  const spans = around.filter(({ start, end }) => start <= offset && offset <= end).map(({ start, end }) => ({ start, end }));
  if (entry !== undefined) {
    const whole = { start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) };
    const last = onKey ? entry.key : spans.pop();
    if (onKey || around.at(-1) === entry.value) spans.push(whole);
    if (last !== undefined) spans.push({ start: last.start, end: last.end });
  }
  let outer = { start: 0, end: lines.length };
  for (const span of spans) {
    // Every range holds the next; what does not, or says nothing new, is passed over.
    if (span.start < outer.start || span.end > outer.end || (span.start === outer.start && span.end === outer.end)) continue;
    found = { range: rangeOf(lines, span), parent: found };
    outer = span;
  }
  return found;
}
