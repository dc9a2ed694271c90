import type { Span } from "../text/span.ts";
import type { Entry, Node } from "./tree.ts";

/** A document as it is cached: its parts keep their offsets over edits, each with a distance to add, so that they are not built again. */
export interface PlacedDocument {
  /** Its position in the file. */
  readonly index: number;
  /** The cached root. The places of its entries are in `entries`. */
  readonly root: Node;
  /** The entries of a map; empty for any other root. */
  readonly entries: readonly PlacedEntry[];
}

/** An entry of a document. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly by: number;
  /** Its value, for a list in pieces. */
  readonly list?: PlacedList;
}

/** A list in pieces, with the span of its entry in the text. */
export interface PlacedList extends Span {
  /** Number of entries. */
  readonly count: number;
  /** Its entries in order, without aliases. Pieces are made on demand, since there may be very many. */
  readonly pieces: Iterable<Piece>;
}

/** Entries of a list, and the distance `by` to add to their offsets. */
export interface Piece {
  readonly entries: readonly Node[];
  readonly by: number;
}
