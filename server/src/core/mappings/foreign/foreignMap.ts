import type { Aside, ContentNode, Entry, MapNode } from "../../formats/tree.ts";
import type { Field, Position } from "./mapping.ts";

/** By what a map of ours was read from a node of a foreign tree. */
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

/** An item or a document of ours that was read from a node of a foreign tree, for what writes into that. A class, as there is one for each item. */
export class ForeignMap implements MapNode {
  readonly kind = "map";
  readonly flow = true;
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
  readonly aside: Aside | undefined;
  /** What it was read from. */
  readonly node: ContentNode;
  readonly by: ReadBy;

  constructor({ entries, start, end, aside }: MapNode, node: ContentNode, by: ReadBy) {
    this.entries = entries;
    this.start = start;
    this.end = end;
    this.aside = aside;
    this.node = node;
    this.by = by;
  }

  /** The same with other entries, up to another place. */
  with(entries: readonly Entry[], end: number): ForeignMap {
    const { kind, flow, start, aside } = this;
    return new ForeignMap({ kind, flow, entries, start, end, aside }, this.node, this.by);
  }
}
