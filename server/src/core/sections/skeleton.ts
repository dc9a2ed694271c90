import type { Format, Seams, Skeleton } from "../formats/format.ts";
import { entryOf, type MapNode, type SeqNode } from "../formats/tree.ts";
import { mayHoldWaivers } from "../waivers/terms.ts";

/** The key of the list whose entries become sections. */
export const listKey = "items";

/**
 * Parses the lines before and after the sections, as `Seams.readAround`. Undefined when they are not one document with the list at the end
 * of the head.
 */
export function readSkeleton(format: Format, seams: Seams, head: string, tail: string, gap = 0): Skeleton | undefined {
  return seams.readAround(head, tail, { scalars: mayHoldWaivers(head + tail, format) }, gap);
}

/** The document of a divided text, parsed with the gap for its sections, with a list of items inserted. */
export function withItems({ root, head }: Skeleton, list: SeqNode): MapNode {
  const own = entryOf(root, listKey);
  const entries = root.entries.map((entry) => (entry === own ? { ...entry, key: entry.key, value: list } : entry));
  const end = root.end > head ? root.end : list.end;
  return { ...root, entries, end };
}
