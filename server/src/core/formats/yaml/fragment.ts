import type { Lines } from "./lines.ts";

/** Some whole lines of a text put one after another, so that a small part can be parsed in its context. */
export interface Fragment {
  readonly text: string;
  /** The lines it consists of, ascending. */
  readonly lines: readonly number[];
  /** The lines in which the mistake is looked for: those of one or two entries. */
  readonly from: number;
  readonly to: number;
  /** Where each of its lines begins in the fragment. */
  readonly starts: readonly number[];
}

/** An entry that has more lines than this is cut; what is left of it need not be complete. */
const mostLines = 400;

function isMarkerLine(text: string, lines: Lines, line: number): boolean {
  const start = lines.start(line);
  return text.startsWith("---", start) || text.startsWith("...", start);
}

/** The first line of the outermost entry that holds a line: an item of a list, or a key without indentation. */
function entryStart(text: string, lines: Lines, line: number): { entry: number; indent: number } {
  let entry = -1;
  let indent = Math.max(0, lines.indent(text, line));
  for (let above = line; above >= 0; above--) {
    const deep = lines.indent(text, above);
    if (deep < 0) continue;
    if (isMarkerLine(text, lines, above)) break;
    if (lines.isItem(text, above) && (deep < indent || (entry < 0 && deep <= indent))) {
      entry = above;
      indent = deep;
    } else if (deep === 0) {
      // The key that holds the list, or the entry itself where no list is between.
      if (entry < 0) return { entry: above, indent: 0 };
      break;
    }
  }
  return entry < 0 ? { entry: line, indent } : { entry, indent };
}

/** The line of the entry before, of the same or less indentation; the key above where it is the first. */
function entryBefore(text: string, lines: Lines, entry: number, indent: number): number {
  for (let above = entry - 1; above >= 0; above--) {
    const deep = lines.indent(text, above);
    if (deep < 0) continue;
    if (isMarkerLine(text, lines, above)) return entry;
    if (deep < indent || (deep === indent && (lines.isItem(text, above) || indent === 0)) || deep === 0) return above;
  }
  return entry;
}

/** The first line after an entry that is not deeper than it. */
function entryEnd(text: string, lines: Lines, entry: number, indent: number, after: number): number {
  const last = Math.min(lines.count, Math.max(after, entry) + mostLines);
  for (let below = Math.max(entry, after) + 1; below < last; below++) {
    const deep = lines.indent(text, below);
    if (deep >= 0 && deep <= indent) return below;
  }
  return last;
}

/** The keys and dashes that hold a line, and the directives of its document: what is needed to read it alone. */
function ancestors(text: string, lines: Lines, line: number): number[] {
  const above: number[] = [];
  let indent = lines.indent(text, line);
  for (let at = line - 1; at >= 0; at--) {
    if (isMarkerLine(text, lines, at)) {
      if (at > 0 && text.charCodeAt(lines.start(at - 1)) === 37) {
        above.push(at);
        for (let directive = at - 1; directive >= 0 && text.charCodeAt(lines.start(directive)) === 37; directive--) above.push(directive);
      }
      break;
    }
    const deep = lines.indent(text, at);
    if (deep < 0 || deep >= indent) continue;
    above.push(at);
    indent = deep;
  }
  return above.reverse();
}

/**
 * The fragment around a mistake seen at a line: the outermost entry that holds it, the one before (a quote or bracket
 * left open there is seen only here) and the one after, below the keys that hold them.
 */
export function fragmentAround(text: string, lines: Lines, at: number): Fragment {
  const { entry, indent } = entryStart(text, lines, at);
  const from = Math.max(entryBefore(text, lines, entry, indent), at - mostLines);
  const to = entryEnd(text, lines, entry, indent, at);
  const next = to < lines.count ? entryEnd(text, lines, to, indent, to) : to;
  const chosen = [...ancestors(text, lines, from)];
  for (let line = from; line < next; line++) chosen.push(line);
  const starts: number[] = [];
  let length = 0;
  const parts: string[] = [];
  for (const line of chosen) {
    starts.push(length);
    const part = text.slice(lines.start(line), lines.start(line + 1));
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join(""), lines: chosen, from, to, starts };
}

/** The offset in the whole text of an offset in a fragment. */
export function outOf(fragment: Fragment, lines: Lines, offset: number): number {
  let index = fragment.starts.length - 1;
  while (index > 0 && (fragment.starts[index] ?? 0) > offset) index--;
  return lines.start(fragment.lines[index] ?? 0) + offset - (fragment.starts[index] ?? 0);
}
