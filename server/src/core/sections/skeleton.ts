import type { SectionedFormat, Skeleton } from "../formats/format.ts";
import { entryOf, type MapNode, type SeqNode } from "../formats/tree.ts";
import { mayHoldWaivers } from "../waivers/terms.ts";
import { relocate } from "./move.ts";

/** The key of the list at whose entries a document is cut. */
export const listKey = "items";

/** Reads the lines before and after the sections; undefined where they are not one document that has the list at the end of the head. */
export function readSkeleton(format: SectionedFormat, head: string, tail: string): Skeleton | undefined {
  return format.sections.readAround(head, tail, listKey, { scalars: mayHoldWaivers(head + tail, format) });
}

/**
 * The document of a text that is cut, with a list of items and by places in the text. What is given is changed: it must have been
 * read just now.
 *
 * @param length how long the sections are together
 */
export function withItems({ root, head }: Skeleton, length: number, list: SeqNode): MapNode {
  relocate([root], length, head);
  const own = entryOf(root, listKey);
  return {
    ...root,
    entries: root.entries.map((entry) => (entry === own ? { ...entry, value: list } : entry)),
    end: root.end > head ? root.end + length : list.end,
  };
}
