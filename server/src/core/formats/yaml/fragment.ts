import type { Lines } from "./lines.ts";
import { isMarker } from "./scan.ts";

/** Part of a text that is parsed alone: the lines of one to three entries, after the lines that hold them. */
export interface Fragment {
  readonly text: string;
  /** The lines that may contain the mistake, from a line to one exclusively. */
  readonly from: number;
  readonly to: number;
  /** Added to an offset in the text from the line `from` on, gives the offset in the fragment. */
  readonly shift: number;
  /** The offset in the text of an offset in the fragment. */
  outOf(offset: number): number;
}

/** The limit on the lines of an entry; a longer one is cut. */
const mostLines = 400;

function isMarkerLine(lines: Lines, line: number): boolean {
  return isMarker(lines.text, lines.start(line));
}

/** The first line of the outermost entry around a line: an item of a list, or a top-level key. */
function entryStart(lines: Lines, line: number): { entry: number; indent: number } {
  let entry = -1;
  let indent = Math.max(0, lines.indent(line));
  for (let above = line; above >= 0; above--) {
    const deep = lines.indent(above);
    if (deep < 0) continue;
    if (isMarkerLine(lines, above)) break;
    if (lines.isItem(above) && (deep < indent || (entry < 0 && deep <= indent))) {
      entry = above;
      indent = deep;
    } else if (deep === 0) {
      // The key that holds the list, or the entry itself.
      if (entry < 0) return { entry: above, indent: 0 };
      break;
    }
  }
  return entry < 0 ? { entry: line, indent } : { entry, indent };
}

/** The first line of the previous entry; for the first entry the key above it. */
function entryBefore(lines: Lines, entry: number, indent: number): number {
  for (let above = entry - 1; above >= 0; above--) {
    const deep = lines.indent(above);
    if (deep < 0) continue;
    if (isMarkerLine(lines, above)) return entry;
    if (deep < indent || (deep === indent && (lines.isItem(above) || indent === 0)) || deep === 0) return above;
  }
  return entry;
}

/** The first line after an entry. */
function entryEnd(lines: Lines, entry: number, indent: number, after: number): number {
  const from = Math.max(entry, after);
  return lines.first(from + 1, Math.min(lines.count, from + mostLines), (deep) => deep <= indent);
}

/** The lines needed to read a line alone: the directives of its document, and the keys and dashes that hold it. */
function context(lines: Lines, line: number): readonly number[] {
  let marker = line - 1;
  while (marker >= 0 && !isMarkerLine(lines, marker)) marker--;
  let first = marker;
  while (first > 0 && lines.text.charCodeAt(lines.start(first - 1)) === 37) first--;
  const directives = first < marker ? Array.from({ length: marker - first + 1 }, (_, index) => first + index) : [];
  return [...directives, ...[...lines.holders(line, marker + 1)].reverse()];
}

/**
 * The fragment around a line with a mistake: the outermost entry around it, the one before, in which an unclosed quote or bracket may be,
 * and the one after.
 */
export function fragmentAround(lines: Lines, at: number): Fragment {
  const { entry, indent } = entryStart(lines, at);
  const from = Math.max(entryBefore(lines, entry, indent), at - mostLines);
  const to = entryEnd(lines, entry, indent, at);
  const next = to < lines.count ? entryEnd(lines, to, indent, to) : to;
  const above = context(lines, from);
  const starts: number[] = [];
  let head = "";
  for (const line of above) {
    starts.push(head.length);
    head += lines.text.slice(lines.start(line), lines.start(line + 1));
  }
  const shift = head.length - lines.start(from);
  const outOf = (offset: number): number => {
    if (offset >= head.length) return offset - shift;
    const index = starts.findLastIndex((start) => start <= offset);
    return lines.start(above[index] ?? 0) + offset - (starts[index] ?? 0);
  };
  return { text: head + lines.text.slice(lines.start(from), lines.start(next)), from, to, shift, outOf };
}
