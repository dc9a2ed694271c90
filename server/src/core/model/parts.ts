import { chainFrom } from "./chain.ts";
import type { Item } from "./types.ts";

/** The parts of an item: its own, else those of the item or the BOM that its `ref` leads to. */
export function partsOf(item: Item): readonly Item[] {
  if (item.children.length > 0 || item.reference === undefined) return item.children;
  for (const reference of chainFrom(item)) {
    if (reference.kind === "bom") return reference.target.lines;
    if (reference.kind !== "item") break;
    if (reference.target.children.length > 0) return reference.target.children;
  }
  return item.children;
}
