import type { ContentNode, Node } from "../../formats/tree.ts";
import type { Field, Position } from "./mapping.ts";

/** The mapping of a node of a foreign tree to an item or a document. */
export interface ReadBy {
  /** The facts of it that are mapped. */
  readonly fields: readonly Field[];
  /** The key of the node under which its parts lie, so that what is said of itself stands before them. */
  readonly parts: string | undefined;
  /** Where its node stands in the user's schema, where one says what stands where. */
  readonly position: Position | undefined;
  /** What that schema says of the entries of lists of ours. */
  readonly entries: ReadonlyMap<string, readonly Field[]>;
}

/** The node behind an item or a document of a foreign tree, for what writes into that. A class, as there is one for each item. */
export class Origin {
  readonly node: ContentNode;
  readonly by: ReadBy;

  constructor(node: ContentNode, by: ReadBy) {
    this.node = node;
    this.by = by;
  }

  /** Origin of a node that a mapping made; undefined for any other. */
  static of(made: Node | undefined): Origin | undefined {
    const origin = made?.kind === "map" ? made.conversion?.origin : undefined;
    return origin instanceof Origin ? origin : undefined;
  }
}
