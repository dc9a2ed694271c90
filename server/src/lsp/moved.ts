import type { Position } from "../index.ts";

/** The region in which edits may have moved ranges that an editor tracks by offset. */
export interface Moved {
  /** The start of the first edit. */
  readonly from: Position;
  /** The last line of any edit; infinite when the number of lines has changed. */
  readonly lastLine: number;
}

/** Merges two regions. */
export function joined(some: Moved | undefined, more: Moved): Moved {
  if (some === undefined) return more;
  return { from: isBefore(some.from, more.from) ? some.from : more.from, lastLine: Math.max(some.lastLine, more.lastLine) };
}

/**
 * True when an editor may show a range elsewhere although its lines and columns are unchanged. Editors move displayed ranges by offset
 * with each edit: a range in replaced text collapses, and a range behind it shifts.
 */
export function mayHaveMoved({ start, end }: { readonly start: Position; readonly end: Position }, { from, lastLine }: Moved): boolean {
  return !isBefore(end, from) && start.line <= lastLine;
}

/** True for a position that comes before another. */
export function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
