import type { Reach } from "../../generated/pack.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { originOf } from "../model/origin.ts";
import type { DocumentHead, Item } from "../model/types.ts";

/** Whether an item lies within the reach of an act: by its origin, by the country it leaves, by where it goes. */
export type ReachVerdict = { readonly kind: "within" } | { readonly kind: "open" } | { readonly kind: "outside"; readonly reason: Message };

/**
 * Judges the reach of an act. An act without a reach of its own reaches everything; one about what leaves a territory does not reach
 * what stays in it, unless its origin does.
 */
export function judgeReach(item: Item, reach: Reach | undefined): ReachVerdict {
  if (reach === undefined) return { kind: "within" };
  const destination = destinationOf(item);
  if (reach.destinations !== undefined && destination !== undefined && !reach.destinations.includes(destination)) {
    return { kind: "outside", reason: message("control-destination", { country: verbatim(destination) }) };
  }
  if (leavesTerritory(item.document, reach)) return { kind: "within" };
  const origin = originOf(item);
  if (origin === undefined) return reach.origin === undefined ? { kind: "outside", reason: message("control-stays") } : { kind: "open" };
  if (reach.origin?.includes(origin)) return { kind: "within" };
  return { kind: "outside", reason: originReason(origin, item.document, reach) };
}

function originReason(code: string, { kind, countryOfExport }: DocumentHead, reach: Reach): Message {
  const origin = verbatim(code);
  if (kind !== "shipment" || countryOfExport === undefined) return message("control-origin", { origin });
  const country = verbatim(countryOfExport.value);
  const stays = reach.export?.includes(countryOfExport.value) === true;
  return stays ? message("control-origin-stays", { origin, country }) : message("control-origin-elsewhere", { origin, country });
}

/**
 * Whether what a document is about leaves the territory that a reach names: a shipment from there to anywhere else. What has a
 * customs territory of its own (Hong Kong, Macao, Taiwan) has a country code of its own. A BOM leaves nothing.
 */
export function leavesTerritory(
  { kind, countryOfExport, countryOfDestination }: DocumentHead,
  reach: { readonly export?: readonly string[] | undefined } | undefined,
): boolean {
  const territory = reach?.export;
  if (kind !== "shipment" || territory === undefined || countryOfExport === undefined) return false;
  if (!territory.includes(countryOfExport.value)) return false;
  return countryOfDestination === undefined || !territory.includes(countryOfDestination.value);
}

/** Every country that an item is declared to end in: where the shipment goes, then where the end use and its end user are. */
export function destinationsOf(item: Item): readonly string[] {
  const declared = item.endUse?.kind === "declared" ? item.endUse.endUse : undefined;
  const endUser = declared?.endUser ?? (item.document.kind === "shipment" ? item.document.party("endUser") : undefined);
  const found: string[] = [];
  for (const country of [item.document.countryOfDestination, declared?.country, endUser?.country])
    if (country !== undefined && !found.includes(country.value)) found.push(country.value);
  return found;
}

/** Where an item goes: the shipment's destination, else the country of the end use in effect. */
export function destinationOf(item: Item): string | undefined {
  const { countryOfDestination } = item.document;
  if (countryOfDestination !== undefined) return countryOfDestination.value;
  return item.endUse?.kind === "declared" ? item.endUse.endUse.country?.value : undefined;
}
