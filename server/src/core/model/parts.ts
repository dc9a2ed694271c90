import Big from "big.js";
import { chainFrom } from "./reference.ts";
import type { Item } from "./types.ts";
import { toAmount } from "./units.ts";

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

/** Levels of goods that are built of parts and leave as one item. */
export const builtLevels: ReadonlySet<string> = new Set(["assembly", "finished-good"]);

/** The mass of one unit of an item in grams, from its own `mass` or that of the referenced item; undefined when unknown. */
export function gramsOfUnit(item: Item): Big | undefined {
  const { mass } = item;
  const factor = mass === undefined ? undefined : unitsIn(item, mass.by);
  return factor === undefined ? undefined : mass?.grams?.times(factor);
}

/** The number of units of another item in one unit of an item; undefined when the units do not convert. */
export function unitsIn(item: Item, other: Item): Big | undefined {
  if (item === other) return new Big(1);
  const [here, there] = [toAmount("1", item.unit?.value), toAmount("1", other.unit?.value)];
  return here.dimension === there.dimension ? here.value.div(there.value) : undefined;
}
