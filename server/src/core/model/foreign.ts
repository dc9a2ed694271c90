import type { Span } from "../text/span.ts";

/**
 * Whether a place lies in another file than the one that is judged. Files that are referred to are read into the same model,
 * and the places in them are numbers below zero, which no two files share: `Links.placeOf` tells what they mean.
 */
export function isForeign({ start }: Span): boolean {
  return start < 0;
}
