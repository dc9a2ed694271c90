import type { Position } from "./lineIndex.ts";
import type { Span } from "./span.ts";

/** Another file than the one that is judged, as the places in it know it. */
export interface OtherFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** The lines and columns of a span in it. A byte order mark takes up no column. */
  rangeOf(span: Span): { readonly start: Position; readonly end: Position };
}

/** A span with what its offsets count in: another file, or, where that is undefined, the text that is judged. */
export interface Place extends Span {
  readonly in: OtherFile | undefined;
}

/** A value as it was read, together with where it stands. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** A place in another file. */
export type ForeignPlace = Place & { readonly in: OtherFile };

/** The place alone of something that has one. */
export function placeOf({ in: within, start, end }: Place): Place {
  return { in: within, start, end };
}

/** Whether a place lies in another file than the one that is judged. */
export function isForeign(place: Place): place is ForeignPlace {
  return place.in !== undefined;
}

/** What stands for a place where things are looked up by where they begin. */
export function keyOfPlace({ in: within, start }: Place): string {
  return within === undefined ? String(start) : `${within.path}:${start}`;
}

/** Whether a place lies within another one. */
export function holds(outer: Place, inner: Place): boolean {
  return outer.in === inner.in && outer.start <= inner.start && inner.end <= outer.end;
}
