import { countWhile } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";

/** The first of some scalars, in the order of the text, that ends after an offset. */
export function indexAfter(scalars: readonly Span[], offset: number): number {
  return countWhile(scalars, ({ end }) => end <= offset);
}

/** The scalar that begins at an offset; undefined where none does. */
export function scalarAt(scalars: readonly Span[], offset: number): Span | undefined {
  const scalar = scalars[indexAfter(scalars, offset)];
  return scalar?.start === offset ? scalar : undefined;
}
