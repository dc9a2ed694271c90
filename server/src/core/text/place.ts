import type { Position } from "./lineIndex.ts";
import type { Span } from "./span.ts";

/** Another file than the one that is judged, as the places in it know it. */
export interface OtherFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** The lines and columns of a span in it. A byte order mark takes up no column. */
  rangeOf(span: Span): { readonly start: Position; readonly end: Position };
}

/** Which section of the text that is judged: a number that no other one ever had. It says nothing of where the section is. */
export type SectionId = number & { readonly __sectionId: unique symbol };

/** What offsets count in: another file, a section of the text that is judged, or that text itself, which is undefined. */
export type Within = OtherFile | SectionId | undefined;

/** A span with what its offsets count in. */
export interface Place extends Span {
  readonly in: Within;
}

/** A value as it was read, together with where it stands. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** A place in another file. */
export type ForeignPlace = Place & { readonly in: OtherFile };

/** A place in the text that is judged: in a section of it, or outside of all. */
export interface PlaceInText extends Place {
  readonly in: SectionId | undefined;
}

/** The place alone of something that has one. */
export function placeOf({ in: within, start, end }: Place): Place {
  return { in: within, start, end };
}

/** Where a text begins. */
export const topOfText: PlaceInText = { in: undefined, start: 0, end: 0 };

/** The offsets of a place, for whoever knows what they count in. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether a place lies in another file than the one that is judged. */
export function isForeign(place: Place): place is ForeignPlace {
  return typeof place.in === "object";
}

/** Whether a place lies in the text that is judged. */
export function isInText<P extends Place>(place: P): place is P & PlaceInText {
  return typeof place.in !== "object";
}

/** What stands for a place where things are looked up by where they begin. */
export function keyOfPlace({ in: within, start }: Place): string {
  return `${typeof within === "object" ? within.path : (within ?? "")}:${start}`;
}

/** Whether a place lies within another one. */
export function holds(outer: Place, inner: Place): boolean {
  return outer.in === inner.in && outer.start <= inner.start && inner.end <= outer.end;
}
