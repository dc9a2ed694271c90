import type { Position } from "./lineIndex.ts";
import type { Span } from "./span.ts";

/** Another file than the judged one, which places in it refer to. */
export interface OtherFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** Lines and columns of a span in the file. A byte order mark takes no column. */
  rangeOf(span: Span): { readonly start: Position; readonly end: Position };
}

/** Id of a section of the judged text, unique over time. It does not tell the position of the section. */
export type SectionId = number & { readonly __sectionId: unique symbol };

/** The origin of offsets: another file, a section of the judged text, or undefined for the judged text itself. */
export type Within = OtherFile | SectionId | undefined;

/** A span with the origin of its offsets. */
export interface Place extends Span {
  readonly in: Within;
}

/** A parsed value with its place. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** A place in another file. */
export type ForeignPlace = Place & { readonly in: OtherFile };

/** A place in the judged text, in a section or outside all sections. */
export interface PlaceInText extends Place {
  readonly in: SectionId | undefined;
}

/** Copies only the place of an object. */
export function placeOf({ in: within, start, end }: Place): Place {
  return { in: within, start, end };
}

/** The beginning of the judged text. */
export const topOfText: PlaceInText = { in: undefined, start: 0, end: 0 };

/** Copies only the offsets of a place, for callers that know their origin. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** True for a place in another file than the judged one. */
export function isForeign(place: Place): place is ForeignPlace {
  return typeof place.in === "object";
}

/** True for a place in the judged text. */
export function isInText<P extends Place>(place: P): place is P & PlaceInText {
  return typeof place.in !== "object";
}

/** A lookup key for the start of a place. */
export function keyOfPlace({ in: within, start }: Place): string {
  return `${typeof within === "object" ? within.path : (within ?? "")}:${start}`;
}

/** True where `outer` contains `inner`; both must have the same origin. */
export function holds(outer: Place, inner: Place): boolean {
  return outer.in === inner.in && outer.start <= inner.start && inner.end <= outer.end;
}
