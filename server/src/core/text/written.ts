import { countWhile } from "./ordered.ts";
import type { Place } from "./place.ts";
import type { Span } from "./span.ts";

/**
 * Layout of a parsed scalar in the file, where its text and its source differ. It is a flat list of runs with three numbers each: start in
 * the text, start in the file and end in the file, the latter two relative to the scalar. A run of equal length in both is the same text;
 * any other is an escape, a doubled quote or a line break with indentation. Empty where the two could not be matched.
 */
export type ScalarLayout = readonly number[];

/** Adds a run of the same text to a layout, or lengthens the last run that it continues. `place` is its start in the text. */
export function addSame(layout: number[], place: number, from: number, to: number): void {
  const last = layout.length - 3;
  if (from === to) return;
  const continues = last >= 0 && layout[last + 2] === from && place - runFrom(layout, last / 3) === from - runStart(layout, last / 3);
  if (continues) layout[last + 2] = to;
  else layout.push(place, from, to);
}

/** The text of a scalar, with the span of the scalar. */
export interface Spelled extends Span {
  readonly value: string;
}

/** The text of a scalar, with its place and layout. */
export interface Written extends Spelled, Place {
  /** Absent where the file has the text as it reads, with or without quotes. */
  readonly layout?: ScalarLayout | undefined;
}

/** The smallest place in the file that contains a part of a text. */
export function placeWithin({ value, layout, in: within, start, end }: Written, from: number, to: number): Place {
  if (layout === undefined) {
    // Quotes make a scalar longer by two. With any other difference, the text does not come from one scalar.
    const quotes = end - start - value.length;
    if (quotes !== 0 && quotes !== 2) return { in: within, start, end };
    return { in: within, start: start + quotes / 2 + from, end: start + quotes / 2 + to };
  }
  const first = runAt(layout, from);
  const last = runAt(layout, Math.max(from, to - 1));
  if (first < 0 || last < 0 || to > value.length) return { in: within, start, end };
  const begin = runStart(layout, first) + (isSame(layout, first, value.length) ? from - runFrom(layout, first) : 0);
  if (to <= from) return { in: within, start: start + begin, end: start + begin };
  const finish = isSame(layout, last, value.length) ? runStart(layout, last) + to - runFrom(layout, last) : runEnd(layout, last);
  return { in: within, start: start + begin, end: start + finish };
}

/** The first `length` UTF-16 code units of a text, with their layout. */
export function beginningOf<T extends Written>(text: T, length: number): T {
  const { value, start, end, layout } = text;
  const kept = value.slice(0, length);
  if (layout === undefined) return { ...text, value: kept, end: Math.max(start, end - (value.length - length)) };
  const last = runAt(layout, length - 1);
  const runs = layout.slice(0, 3 * last + 3);
  if (last >= 0 && isSame(layout, last, value.length)) runs[3 * last + 2] = runStart(layout, last) + length - runFrom(layout, last);
  return { ...text, value: kept, layout: runs };
}

/** Index of the run that contains an offset of the text; -1 for none. */
function runAt(layout: ScalarLayout, place: number): number {
  return countWhile(layout, (_, run) => runFrom(layout, run) <= place, layout.length / 3) - 1;
}

function runFrom(layout: ScalarLayout, run: number): number {
  return layout[3 * run] ?? 0;
}

function runStart(layout: ScalarLayout, run: number): number {
  return layout[3 * run + 1] ?? 0;
}

function runEnd(layout: ScalarLayout, run: number): number {
  return layout[3 * run + 2] ?? 0;
}

/** True for a run of equal length in text and file. */
function isSame(layout: ScalarLayout, run: number, length: number): boolean {
  const next = layout[3 * run + 3] ?? length;
  return next - runFrom(layout, run) === runEnd(layout, run) - runStart(layout, run);
}
