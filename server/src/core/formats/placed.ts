import type { Span } from "../text/span.ts";
import type { Entry, Node } from "./tree.ts";

/**
 * A document of a text as it is kept: what moves with an edit is held with how far it lies before its place in the text, so that
 * it need not be made anew.
 */
export interface PlacedDocument {
  /** Its position in the file. */
  readonly index: number;
  /** As it is held; the places of its entries are told by these. */
  readonly root: Node;
  /** The entries of a map; none of anything else. */
  readonly entries: readonly PlacedEntry[];
}

/** An entry of a document. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly by: number;
  /** Its value, where that is a list that is held in pieces. */
  readonly list?: PlacedList;
}

/** A list in pieces; its span is that of the entry, by places in the text. */
export interface PlacedList extends Span {
  /** How many entries it has. */
  readonly count: number;
  /** Its entries in order, each piece made when it is come to: there may be very many. They hold no alias. */
  readonly pieces: Iterable<Piece>;
}

/** Entries of a list that lie `by` before their places in the text. */
export interface Piece {
  readonly entries: readonly Node[];
  readonly by: number;
}
