import type { PlacedDocument } from "../formats/placed.ts";
import type { Node } from "../formats/tree.ts";
import type { CheckResult } from "../judge/types.ts";
import type { JudgedDocument } from "../rule.ts";
import { type Link, linkOf } from "./links.ts";
import type { NumberedItem } from "./numbered.ts";

/**
 * What is known of a part of a text, by places in the text: all that stands outside the list of items, the items of some
 * sections of it, and those that they refer to. The findings are those there, and others too where a waiver may put aside what
 * stands elsewhere; documents and counts are those of the text as a whole.
 */
export type Around = Omit<CheckResult, "partNumberAt" | "waivers">;

/** What an editor asks of a text as a whole. Costs no more than what is asked for, where the text is cut. */
export interface Whole {
  /** The documents as they are kept; those that nothing could be read of are left out. */
  readonly documents: readonly PlacedDocument[];
  /** The references of items that lead somewhere, by places in the text, in order. */
  links(): readonly Link[];
  /** The items of a document with a part number, those in others too, by places in the text. */
  numbered(document: number): Iterable<NumberedItem>;
  /** The documents, of which nothing may be left out but items that have an end use or need none. */
  undeclared(): readonly JudgedDocument[];
}

/** The same of a text of which all is known. */
export function wholeOf({ file, judged }: Pick<CheckResult, "file" | "judged">): Whole {
  return {
    documents: file.tree.documents.flatMap(({ root }, index) => (root === undefined ? [] : [placedDocument(root, index)])),
    links: () => judged.flatMap(({ document }) => document.items.flatMap(({ reference }) => linkOf(reference) ?? [])),
    numbered: (index) =>
      (judged.find(({ document }) => document.index === index)?.document.items ?? []).flatMap(
        ({ partNumber, path, extent: { start, end } }) =>
          partNumber === undefined ? [] : [{ partNumber: partNumber.value, path, start, end }],
      ),
    undeclared: () => judged,
  };
}

function placedDocument(root: Node, index: number): PlacedDocument {
  return { index, root, entries: root.kind === "map" ? root.entries.map((entry) => ({ entry, by: 0 })) : [] };
}
