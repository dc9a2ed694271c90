import type { Item } from "./types.ts";

/** The parts of an item: its own, else those of the item or the BOM that its `ref` leads to. */
export function partsOf(item: Item): readonly Item[] {
  let current = item;
  while (current.children.length === 0 && current.reference?.kind === "item") current = current.reference.target;
  if (current.children.length === 0 && current.reference?.kind === "bom") return current.reference.target.lines;
  return current.children;
}
