import Big from "big.js";
import { type ContentNode, content } from "../yaml/tree.ts";
import { effective, effectiveEntry } from "./effective.ts";
import { textOf } from "./read.ts";
import type { Item } from "./types.ts";
import { gramsAt, toAmount } from "./units.ts";

/** What an item, or what it refers to, says of one unit. */
export interface PerUnit {
  readonly node: ContentNode;
  /** The item that writes it: it speaks of one unit of that item. */
  readonly item: Item;
  /** What it is to be multiplied by for one unit of the item asked; undefined where their units have no measure in common. */
  readonly factor: Big | undefined;
}

/** The mass or the price of one unit of an item: its own, else that of what its `ref` leads to. */
export function perUnit(item: Item, key: "mass" | "value"): PerUnit | undefined {
  const found = effectiveEntry(item, key);
  if (found === undefined) return undefined;
  return { node: content(found.entry.value), item: found.item, factor: unitsIn(item, found.item) };
}

/** Grams of one unit of an item by its `mass`; undefined where that does not tell. */
export function gramsOfUnit(item: Item): Big | undefined {
  const mass = perUnit(item, "mass");
  const grams = gramsAt(mass?.node.kind === "map" ? mass.node : undefined);
  return mass?.factor === undefined ? undefined : grams?.times(mass.factor);
}

/** How many units of another item one unit of an item is; undefined where that cannot be told. */
export function unitsIn(item: Item, other: Item): Big | undefined {
  if (item === other) return new Big(1);
  const [here, there] = [toAmount("1", unitOf(item)), toAmount("1", unitOf(other))];
  return here.dimension === there.dimension ? here.value.div(there.value) : undefined;
}

/** The unit of an item's quantity as written, by itself or by what its `ref` leads to; undefined for pieces. */
export function unitOf(item: Item): string | undefined {
  return textOf(effective(item, "unit"))?.value;
}
