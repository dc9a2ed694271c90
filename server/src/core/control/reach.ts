import type { Reach } from "../../generated/pack.ts";
import { originOf } from "../model/origin.ts";
import { textAt } from "../model/read.ts";
import type { Item } from "../model/types.ts";

/** Whether an item lies within the reach of an act: by its origin, by the country it leaves, by where it goes. */
export type ReachVerdict = { readonly kind: "within" } | { readonly kind: "open" } | { readonly kind: "outside"; readonly reason: string };

/** Judges the reach of an act. An act without a reach of its own reaches everything. */
export function judgeReach(item: Item, reach: Reach | undefined): ReachVerdict {
  if (reach === undefined) return { kind: "within" };
  const destination = destinationOf(item);
  if (reach.destinations !== undefined && destination !== undefined && !reach.destinations.includes(destination)) {
    return { kind: "outside", reason: `it goes to ${destination}` };
  }
  const exported = item.document.kind === "shipment" ? item.document.countryOfExport?.value : undefined;
  if (exported !== undefined && reach.export?.includes(exported)) return { kind: "within" };
  const origin = originOf(item);
  if (origin === undefined)
    return reach.origin === undefined ? { kind: "outside", reason: "it does not leave from there" } : { kind: "open" };
  if (reach.origin?.includes(origin)) return { kind: "within" };
  return {
    kind: "outside",
    reason: exported === undefined ? `its origin is ${origin}` : `its origin is ${origin} and it leaves from ${exported}`,
  };
}

/** Where an item goes: the shipment's destination, else the country of the end use in effect. */
export function destinationOf(item: Item): string | undefined {
  const { countryOfDestination } = item.document;
  if (countryOfDestination !== undefined) return countryOfDestination.value;
  return item.endUse?.kind === "declared" ? textAt(item.endUse.endUse.node, "country")?.value : undefined;
}
