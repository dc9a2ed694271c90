import Big from "big.js";
import { chainFrom } from "./chain.ts";
import { unitsIn } from "./perUnit.ts";
import type { Item } from "./types.ts";

/** The item at the top of the assembly that an item stands in; the item itself if it stands in none. */
export function topOf(item: Item): Item {
  let top = item;
  while (top.parent !== undefined) top = top.parent;
  return top;
}

/** The parts of an item: its own, otherwise those of the item or BOM that its `ref` leads to. */
export function partsOf(item: Item): readonly Item[] {
  const holder = holderOf(item);
  if (holder.children.length === 0 && holder.reference?.kind === "bom") return holder.reference.target.lines;
  return holder.children;
}

/** The factor for the part quantities of one unit of an item, if a referenced item lists the parts; undefined for different dimensions. */
export function partsPerUnit(item: Item): Big | undefined {
  const holder = holderOf(item);
  return holder.children.length === 0 ? new Big(1) : unitsIn(item, holder);
}

/** The first item in the chain of references that has parts of its own; the last item of the chain if none has. */
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
