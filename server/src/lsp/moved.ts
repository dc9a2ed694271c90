import type { Position } from "../index.ts";

/** From where to where edits may have moved ranges that an editor shows otherwise than by lines and columns. */
export interface Moved {
  /** Where the first of them begins. */
  readonly from: Position;
  /** The last line that one touches; infinite where the number of lines has changed. */
  readonly lastLine: number;
}

/** Two edits, or some, as one. */
export function joined(some: Moved | undefined, more: Moved): Moved {
  if (some === undefined) return more;
  return { from: isBefore(some.from, more.from) ? some.from : more.from, lastLine: Math.max(some.lastLine, more.lastLine) };
}

/**
 * Whether an editor may show a range elsewhere by now, although it has the same lines and columns as before. Editors move what they
 * show along with each edit by offsets: of a range in replaced text nothing is left but its place, of one behind that its distance.
 */
export function mayHaveMoved({ start, end }: { readonly start: Position; readonly end: Position }, { from, lastLine }: Moved): boolean {
  return !isBefore(end, from) && start.line <= lastLine;
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
