import type { Reach } from "../../generated/pack.ts";
import { countryName, eitherCountry } from "../l10n/country.ts";
import { type Message, message } from "../l10n/message.ts";
import { declaredEndUse } from "../model/endUseState.ts";
import { originOf } from "../model/origin.ts";
import type { DocumentHead, Item } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import { originAmong } from "./originAmong.ts";

/**
 * Result of comparing an item with the reach of an act, by origin, country of export and destination. `open`: the origin decides and is not
 * declared.
 */
export type ReachVerdict = { readonly kind: "within" } | { readonly kind: "open" } | { readonly kind: "outside"; readonly reason: Message };

/**
 * Judges the reach of an act. An act without a reach covers everything. An act about exports from a territory does not cover goods that
 * stay there, unless their origin does.
 */
export function judgeReach(item: Item, reach: Reach | undefined): ReachVerdict {
  if (reach === undefined) return { kind: "within" };
  const destinations = reach.destinations === undefined ? [] : destinationsOf(item);
  const [destination] = destinations;
  if (destination !== undefined && destinations.every((country) => isElsewhere(reach, country))) {
    return { kind: "outside", reason: message("control-destination", { country: countryName(destination) }) };
  }
  if (leavesTerritory(item.document, reach)) return { kind: "within" };
  const origin = originOf(item);
  const among = originAmong(item, reach.origin ?? []);
  if (among === "yes") return { kind: "within" };
  if (origin === undefined && reach.origin === undefined) return { kind: "outside", reason: message("control-stays") };
  if (origin === undefined || among === "open") return { kind: "open" };
  return { kind: "outside", reason: originReason(origin, item.document, reach) };
}

function originReason(code: string, { kind, countryOfExport }: DocumentHead, reach: Reach): Message {
  const origin = countryName(code);
  // An act on exports reaches goods of any origin once they leave its territory, which a BOM does not tell.
  if (kind !== "shipment" || countryOfExport === undefined)
    return reach.export === undefined
      ? message("control-origin", { origin })
      : message("control-origin-export", { origin, territory: eitherCountry(reach.export) });
  const country = countryName(countryOfExport.value);
  const stays = reach.export?.includes(countryOfExport.value) === true;
  return stays ? message("control-origin-stays", { origin, country }) : message("control-origin-elsewhere", { origin, country });
}

/**
 * True for a shipment from the territory of a reach to a place outside it. Customs territories of their own (Hong Kong, Macao, Taiwan) have
 * their own country codes. A BOM leaves nothing.
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

/**
 * Countries in which an item may end up: the destination of the shipment, then the countries of its end use and its end user; each once.
 */
export function destinationsOf(item: Item): readonly string[] {
  const declared = declaredEndUse(item);
  const endUser = declared?.endUser ?? (item.document.kind === "shipment" ? item.document.party("endUser") : undefined);
  const found: string[] = [];
  for (const country of [item.document.countryOfDestination, declared?.country, endUser?.country])
    if (country !== undefined && !found.includes(country.value)) found.push(country.value);
  return found;
}

/** Countries on the way to the destinations: those of transit, then those of consignee, importer and intermediaries. */
export const countriesOnTheWay = perKey((document: DocumentHead): readonly string[] => {
  if (document.kind !== "shipment") return [];
  const parties = [document.party("consignee"), document.party("importer"), ...document.intermediaries];
  return [...document.transitCountries, ...parties.flatMap((party) => party?.country ?? [])].map(({ value }) => value);
});

/** True for a reach that names destinations, without this one. */
export function isElsewhere(reach: Reach | undefined, destination: string): boolean {
  return reach?.destinations?.includes(destination) === false;
}

/** Country that an item goes to: the destination of the shipment, else the country of the end use in effect. */
export function destinationOf(item: Item): string | undefined {
  return (item.document.countryOfDestination ?? declaredEndUse(item)?.country)?.value;
}
