import type { ContentNode, Node } from "../../formats/tree.ts";
import type { Field, Position } from "./mapping.ts";

/** The mapping from a foreign node to an item or document. */
export interface ReadBy {
  /** Its mapped facts. */
  readonly fields: readonly Field[];
  /** The key that contains its parts. Inserted facts go before that key. */
  readonly parts: string | undefined;
  /** The position of the node in the user's schema, if there is one. */
  readonly position: Position | undefined;
  /** The facts of list entries in that schema. */
  readonly entries: ReadonlyMap<string, readonly Field[]>;
}

/**
 * The foreign node behind an item or document, for code that writes into the file. It is a class to save memory, since there is one object
 * for each item.
 */
export class Origin {
  readonly node: ContentNode;
  readonly by: ReadBy;

  constructor(node: ContentNode, by: ReadBy) {
    this.node = node;
    this.by = by;
  }

  /** The origin of a node that a mapping created; undefined for any other. */
  static of(made: Node | undefined): Origin | undefined {
    const origin = made?.kind === "map" ? made.conversion?.origin : undefined;
    return origin instanceof Origin ? origin : undefined;
  }
}
