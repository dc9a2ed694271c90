import { isCountryCode } from "../countries/countriesNamed.ts";
import type { Item } from "./types.ts";

/** State of an item's country of origin; `no-country`: the declared text is no country, such as `n/a` or `XX`. */
export type OriginState = "undeclared" | "no-country" | "known";

/** Whether an item declares a country of origin that can be one. */
export function originStateOf(item: Item): OriginState {
  if (originOf(item) !== undefined) return "known";
  return item.countryOfOrigin === undefined ? "undeclared" : "no-country";
}

/**
 * The country of origin of an item; undefined where it is not declared, or what is declared is no country: the schema speaks of
 * that, and nobody may take it for another country.
 */
export function originOf(item: Item): string | undefined {
  const written = item.countryOfOrigin?.value;
  return written !== undefined && isCountryCode(written) ? written : undefined;
}
