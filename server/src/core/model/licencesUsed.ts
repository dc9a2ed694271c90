import Big from "big.js";
import { addTo } from "../maps.ts";
import type { Located } from "../text/place.ts";
import { gramsOfUnit } from "./parts.ts";
import type { Document, Item, Licence } from "./types.ts";
import { type Amount, toAmount } from "./units.ts";

/** A line of a shipment that names a licence of its document. */
export interface LicensedLine {
  readonly item: Item;
  /** The place of the `licence` value. */
  readonly at: Located<string>;
  readonly licence: Licence;
}

/** The licence that a shipment line names; undefined for other items, and when the document has no such licence. */
export function licensed(item: Item): LicensedLine | undefined {
  const { document, parent } = item;
  if (document.kind !== "shipment" || parent !== undefined) return undefined;
  const at = item.licence;
  const licence = at === undefined ? undefined : document.licences.get(at.value);
  return at === undefined || licence === undefined ? undefined : { item, at, licence };
}

/** The licences that the lines of a document name, by number, each with these lines in document order. */
export function licencesUsed({ lines }: Pick<Document, "lines">): ReadonlyMap<string, readonly [LicensedLine, ...LicensedLine[]]> {
  const uses = new Map<string, [LicensedLine, ...LicensedLine[]]>();
  for (const line of lines.flatMap((item) => licensed(item) ?? [])) addTo(uses, line.at.value, line);
  return uses;
}

/** The amount that lines take, in base units of a dimension. */
export interface Taken {
  readonly sum: Big;
  /** The number of lines whose amount is unknown. They do not count as zero. */
  readonly unknown: number;
}

/** Adds up the amounts of lines. */
export function takenBy(items: readonly Item[], dimension: Amount["dimension"]): Taken {
  let sum = new Big(0);
  let unknown = 0;
  for (const item of items) {
    const amount = amountOf(item, dimension);
    if (amount === undefined) unknown++;
    else sum = sum.plus(amount);
  }
  return { sum, unknown };
}

/** The amount of a line in base units of a dimension: its quantity, otherwise the mass of that many units; undefined when unknown. */
export function amountOf(item: Item, dimension: Amount["dimension"]): Big | undefined {
  const quantity = item.quantity?.value;
  if (quantity === undefined) return undefined;
  const amount = toAmount(quantity, item.unit?.value);
  if (amount.dimension === dimension) return amount.value;
  if (dimension !== "mass") return undefined;
  return gramsOfUnit(item)?.times(quantity);
}
