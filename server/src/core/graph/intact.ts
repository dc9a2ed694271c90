import type { TreeFile } from "../formats/tree.ts";
import type { Item } from "../model/types.ts";
import { countWhile } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";

/**
 * A predicate for the items of a file: true when the text of an item has no problem, up to the start of the next item. The gap between two
 * items counts because text skipped there may hold keys of the first. A call is cheap for any number of items and problems.
 *
 * @param items the items of all documents
 */
export function intactItems({ problems, unread }: TreeFile, items: readonly Item[]): (item: Item) => boolean {
  if (problems.length === 0) return () => true;
  if (unread === undefined) return () => false;
  const spans: readonly Span[] = [...problems, ...unread].sort((a, b) => a.start - b.start);
  let furthest = Number.NEGATIVE_INFINITY;
  const ends = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  const starts = items.map(({ extent }) => extent.start).sort((a, b) => a - b);
  return ({ extent }) => {
    const next = starts[countWhile(starts, (start) => start < extent.end)] ?? Number.POSITIVE_INFINITY;
    const before = countWhile(spans, ({ start }) => start < next);
    return before === 0 || (ends[before - 1] ?? 0) < extent.start;
  };
}
