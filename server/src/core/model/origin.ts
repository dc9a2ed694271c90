import { isCountryCode } from "../countries/countriesNamed.ts";
import type { Item } from "./types.ts";

/** The state of the country of origin. `no-country`: the declared text is no country code, such as `n/a` or `XX`. */
export type OriginState = "undeclared" | "no-country" | "known";

/** The state of the country of origin of an item. */
export function originStateOf(item: Item): OriginState {
  if (originOf(item) !== undefined) return "known";
  return item.countryOfOrigin === undefined ? "undeclared" : "no-country";
}

/**
 * The country of origin of an item. Undefined when it is not declared, or is no country code; the schema reports the latter, and it must
 * not count as another country.
 */
export function originOf(item: Item): string | undefined {
  const written = item.countryOfOrigin?.value;
  return written !== undefined && isCountryCode(written) ? written : undefined;
}
