import Big from "big.js";
import type { Item } from "./types.ts";
import { toAmount } from "./units.ts";

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
