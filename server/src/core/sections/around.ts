import type { MapNode, Node } from "../formats/tree.ts";
import type { CheckResult } from "../judge/types.ts";
import type { JudgedDocument } from "../rule.ts";
import type { Span } from "../text/span.ts";
import type { Link } from "./links.ts";
import type { NumberedItem } from "./numbered.ts";

/**
 * What is known of a part of a text, by places in the text: all that stands outside the list of items, the items of some
 * sections of it, and those that they refer to. The findings are those there, and others too where a waiver may put aside what
 * stands elsewhere; documents and counts are those of the text as a whole.
 */
export type Around = Omit<CheckResult, "partNumberAt" | "waivers">;

/** The tree of a text as it is kept: what moves with an edit is held with how far it lies from its places in the text. */
export interface Pieces {
  /** The document with an empty list of items. Its places from `head` on have to be moved by `after`. */
  readonly root: MapNode;
  readonly head: number;
  readonly after: number;
  /** From the key of the list to its end, by places in the text. */
  readonly list: Span;
  /** How many entries the list has. */
  readonly count: number;
  /** The entries of the list, in order, each piece made when it is come to; their places have to be moved by `by`. They hold no alias. */
  readonly items: Iterable<Piece>;
  /** The references of items that lead somewhere, by places in the text, in order. */
  links(): readonly Link[];
  /** The items with a part number, those in others too, by places in the text. */
  numbered(): Iterable<NumberedItem>;
  /** The document with the items of those sections that hold rare earth without an end use, and those that they refer to. */
  undeclared(): readonly JudgedDocument[];
}

/** Entries of a list that lie `by` before their places in the text. */
export interface Piece {
  readonly entries: readonly Node[];
  readonly by: number;
}
