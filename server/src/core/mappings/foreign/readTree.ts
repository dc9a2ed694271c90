import type { MapNode, Node, TextBeside } from "../../formats/tree.ts";
import type { UnknownWord } from "./fieldMapping.ts";
import type { UnreadList } from "./unreadLists.ts";

/** A document as a mapping reads it. */
export interface ReadTree {
  /** The document in our format, and the items in it. */
  readonly root: MapNode;
  readonly entries: readonly Node[];
  /** Whether the words of a schema find facts in it that are of no item. */
  readonly saysMore: boolean;
  readonly unknownWords: readonly UnknownWord[];
  readonly unread: readonly UnreadList[];
  /** Texts outside of the items that may name a material and from which nothing is read. */
  readonly outside: readonly TextBeside[];
  /** How many items there are, and how many of them have a field that evidence is read from. */
  readonly items: number;
  readonly telling: number;
}
