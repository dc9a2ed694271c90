import Big from "big.js";
import { chainFrom } from "./chain.ts";
import { unitsIn } from "./perUnit.ts";
import type { Item } from "./types.ts";

/** The parts of an item: its own, else those of the item or the BOM that its `ref` leads to. */
export function partsOf(item: Item): readonly Item[] {
  const holder = holderOf(item);
  if (holder.children.length === 0 && holder.reference?.kind === "bom") return holder.reference.target.lines;
  return holder.children;
}

/** How often the parts of an item are in one unit of it beside their quantities; undefined where its unit says nothing of that. */
export function partsPerUnit(item: Item): Big | undefined {
  const holder = holderOf(item);
  return holder.children.length === 0 ? new Big(1) : unitsIn(item, holder);
}

/** The item, or the one that it refers to, whose parts are its own; the last one where none has any. */
function holderOf(item: Item): Item {
  let current = item;
  if (current.children.length > 0) return current;
  for (const reference of chainFrom(item)) {
    if (reference.kind !== "item") break;
    current = reference.target;
    if (current.children.length > 0) break;
  }
  return current;
}
