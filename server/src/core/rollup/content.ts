import Big from "big.js";
import type { ContentRole } from "../control/contentRule.ts";
import { getOrInsert } from "../maps.ts";
import { partsOf, partsPerUnit, unitsIn } from "../model/parts.ts";
import type { Item } from "../model/types.ts";
import { unreadOf } from "../model/unread.ts";
import { isForeign } from "../text/place.ts";
import { BottomUp } from "./bottomUp.ts";

/** A counted item with its value per unit of the item above. */
export interface Share {
  readonly item: Item;
  readonly value: Big;
  /** For an item of another file: the item of this file that contains it, once known. */
  readonly of: Item | undefined;
}

/** Counted goods in one unit of an item. */
export interface Content {
  /** Value by currency. */
  readonly sums: ReadonlyMap<string, Big>;
  /** The first counted items by currency, for messages. */
  readonly shares: ReadonlyMap<string, readonly Share[]>;
  /** True where the value of some part is unknown: no price, currency or quantity, or an open role. */
  readonly incomplete: boolean;
}

/** Price of one unit. */
export interface Price {
  readonly amount: Big;
  readonly currency: string;
}

/**
 * The price of an item; undefined where the amount or currency is missing, or where the price is per another unit that cannot be converted.
 */
export function priceOf(item: Item): Price | undefined {
  const { value } = item;
  const factor = value === undefined ? undefined : unitsIn(item, value.by);
  const currency = value?.currency?.value ?? value?.by.document.currency?.value;
  return factor === undefined || value?.amount === undefined || currency === undefined
    ? undefined
    : { amount: factor.times(value.amount.value), currency };
}

const nothing: Content = { sums: new Map(), shares: new Map(), incomplete: false };
const mostShares = 20;

/**
 * Computes the counted goods in the parts of an item, per unit.
 *
 * @param roleOf role of an item in the content rule, by itself
 */
export function contentsBy(roleOf: (item: Item) => ContentRole | undefined): BottomUp<Content> {
  return new BottomUp((item, known) => sum(item, (part) => asPart(part, roleOf(part), known(part) ?? nothing)));
}

function sum(item: Item, asPart: (part: Item) => Content): Content {
  const sums = new Map<string, Big>();
  const shares = new Map<string, Share[]>();
  let incomplete = unreadOf(item) !== undefined;
  const times = partsPerUnit(item);
  for (const part of partsOf(item)) {
    const content = asPart(part);
    if (content.sums.size === 0 && !content.incomplete) continue;
    const { quantity } = part;
    if (quantity === undefined || times === undefined) {
      incomplete = true;
      continue;
    }
    const count = times.times(quantity.value);
    if (count.eq(0)) continue;
    incomplete ||= content.incomplete;
    for (const [currency, sum] of content.sums) {
      sums.set(currency, (sums.get(currency) ?? new Big(0)).plus(sum.times(count)));
      const own = getOrInsert(shares, currency, () => []);
      for (const share of (content.shares.get(currency) ?? []).slice(0, mostShares - own.length))
        own.push({ item: share.item, value: share.value.times(count), of: share.of ?? holder(share.item, item) });
    }
  }
  return sums.size === 0 && !incomplete ? nothing : { sums, shares, incomplete };
}

/** Contribution of one unit of a part: its own value where it counts, else its content. */
function asPart(part: Item, role: ContentRole | undefined, inside: Content): Content {
  if (role !== "counted") return role === undefined || inside.sums.size > 0 ? inside : { ...inside, incomplete: true };
  const price = priceOf(part);
  if (price === undefined) return { ...nothing, incomplete: true };
  return {
    sums: new Map([[price.currency, price.amount]]),
    shares: new Map([[price.currency, [{ item: part, value: price.amount, of: undefined }]]]),
    incomplete: false,
  };
}

/** The item through whose `ref` an item of another file is reached, if it is this item. */
function holder(part: Item, item: Item): Item | undefined {
  return isForeign(part.place) && !isForeign(item.place) ? item : undefined;
}
