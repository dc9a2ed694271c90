import type { ContentNode, Node, ScalarNode } from "../tree.ts";

/** What is known of `&name`: its node once complete, and what an alias to it amounts to. */
export interface Anchor {
  /** Undefined while the collection it stands at is still being read. */
  node: ContentNode | undefined;
  /** How large the target is when every alias in it is written out, as `Aliases` counts. */
  size: number;
  /** How many collections deep the target is: 0 for a scalar. */
  height: number;
}

/** A collection being read. */
export interface Frame {
  kind: "map" | "seq";
  flow: boolean;
  /** A `key: value` in a flow sequence without braces of its own. */
  pair: boolean;
  start: number;
  tag: string | undefined;
  anchor: Anchor | undefined;
  /** The size of all that stands before this collection, aliases written out. */
  sizeBefore: number;
  /** The height of the deepest child. */
  height: number;
  /** Where its children begin among those that wait in the builder: items of a sequence, entries of a map. */
  base: number;
  /** The key that waits for its value. */
  key: ScalarNode | undefined;
  /** What that key is to the map: an entry, a merge, one in place of the same before it, or one to leave out because it stands there already. */
  slot: "entry" | "merge" | "instead" | "repeated";
  /** The value of `<<`. */
  merge: Node | undefined;
  /** Names of the entries, once there are too many to look through. */
  names: Set<string> | undefined;
  /** How many levels merging takes away from a child: 1 under `<<`, 2 in a list under `<<`. */
  lift: number;
}

/** A frame for one level; the builder keeps one a level and fills it anew for each collection. */
export function emptyFrame(): Frame {
  return {
    kind: "map",
    flow: false,
    pair: false,
    start: 0,
    tag: undefined,
    anchor: undefined,
    sizeBefore: 0,
    height: 0,
    base: 0,
    key: undefined,
    slot: "entry",
    merge: undefined,
    names: undefined,
    lift: 0,
  };
}
