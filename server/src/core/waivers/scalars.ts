import type { Span } from "../text/span.ts";

/** The first of some scalars, in the order of the text, that ends after an offset. */
export function indexAfter(scalars: readonly Span[], offset: number): number {
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scalars[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The scalar that begins at an offset; undefined where none does. */
export function scalarAt(scalars: readonly Span[], offset: number): Span | undefined {
  const scalar = scalars[indexAfter(scalars, offset)];
  return scalar?.start === offset ? scalar : undefined;
}
