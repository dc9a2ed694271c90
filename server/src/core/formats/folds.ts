import type { PlacedDocument, PlacedList } from "./placed.ts";
import type { Entry, Node } from "./tree.ts";

/** Collects folding ranges, by offsets in the text. */
export interface Folds {
  /** True if no more ranges are wanted. */
  readonly areFull: boolean;
  add(start: number, end: number): void;
}

/** A node, and the distance to add to its offsets. */
type Placed = readonly [node: Node, by: number];

/** Collects the entries and lists of documents level by level, outermost first. */
export function foldDocuments(documents: readonly PlacedDocument[], folds: Folds): void {
  for (let level = fold(outermost(documents, folds), folds); level.length > 0 && !folds.areFull; ) level = fold(level, folds);
}

/** Collects the entries and items of some nodes. Returns the nodes one level below. */
function fold(level: Iterable<Placed>, folds: Folds): readonly Placed[] {
  const below: Placed[] = [];
  for (const [node, by] of level) {
    if (folds.areFull) break;
    if (node.kind === "map") {
      for (const entry of node.entries) foldEntry(entry, by, folds, below);
    } else if (node.kind === "seq") foldItems(node.items, by, folds, below);
  }
  return below;
}

function foldEntry({ via, key, value }: Entry, by: number, folds: Folds, below: (Placed | PlacedList)[]): void {
  if (via !== undefined) return;
  if (value.kind !== "alias") folds.add(key.start + by, Math.max(key.end, value.end) + by);
  below.push([value, by]);
}

function foldItems(items: readonly Node[], by: number, folds: Folds, below: (Placed | PlacedList)[]): void {
  for (const item of items) {
    if (folds.areFull) return;
    if (item.kind !== "alias") folds.add(item.start + by, item.end + by);
    below.push([item, by]);
  }
}

/** Collects the top-level entries of the documents. Returns the nodes below them. */
function outermost(documents: readonly PlacedDocument[], folds: Folds): Iterable<Placed> {
  const below: (Placed | PlacedList)[] = [];
  for (const { root, entries } of documents) {
    if (root.kind === "seq") foldItems(root.items, 0, folds, below);
    for (const { entry, by, list } of entries) {
      if (list === undefined) foldEntry(entry, by, folds, below);
      else {
        folds.add(list.start, list.end);
        below.push(list);
      }
    }
  }
  return unfolded(below);
}

function* unfolded(nodes: readonly (Placed | PlacedList)[]): Generator<Placed, void> {
  for (const one of nodes) {
    if ("pieces" in one)
      for (const { entries, by } of one.pieces) yield [{ kind: "seq", flow: false, items: entries, start: 0, end: 0 }, by];
    else yield one;
  }
}
