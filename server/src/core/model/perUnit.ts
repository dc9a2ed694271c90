import Big from "big.js";
import type { Item } from "./types.ts";
import { toAmount } from "./units.ts";

/** Grams of one unit of an item by its `mass`, or by that of what its `ref` leads to; undefined where that does not tell. */
export function gramsOfUnit(item: Item): Big | undefined {
  const { mass } = item;
  const factor = mass === undefined ? undefined : unitsIn(item, mass.by);
  return factor === undefined ? undefined : mass?.grams?.times(factor);
}

/** How many units of another item one unit of an item is; undefined where that cannot be told. */
export function unitsIn(item: Item, other: Item): Big | undefined {
  if (item === other) return new Big(1);
  const [here, there] = [toAmount("1", item.unit?.value), toAmount("1", other.unit?.value)];
  return here.dimension === there.dimension ? here.value.div(there.value) : undefined;
}
