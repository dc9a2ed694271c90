import type { MapNode, Node, TextBeside } from "../../formats/tree.ts";
import type { UnknownWord } from "./fieldMapping.ts";
import type { UnreadList } from "./unreadLists.ts";

/** A document read by a mapping. */
export interface ReadTree {
  /** The document in the Lodestone format, and its items. */
  readonly root: MapNode;
  readonly entries: readonly Node[];
  /** True when annotations of a schema give facts that belong to no item. */
  readonly saysMore: boolean;
  readonly unknownWords: readonly UnknownWord[];
  readonly unread: readonly UnreadList[];
  /** Texts outside the items that are not read but may name a material. */
  readonly outside: readonly TextBeside[];
  /** The number of items, and of those with a field that gives evidence. */
  readonly items: number;
  readonly telling: number;
}
