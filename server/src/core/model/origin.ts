import { isCountryCode } from "../countries/countriesNamed.ts";
import type { Item } from "./types.ts";

/**
 * The state of the country of origin. `no-country`: the declared text is no country code, such as `n/a` or `XX`. `disputed`: a text or a
 * stage of production says another country.
 */
export type OriginState = "undeclared" | "no-country" | "disputed" | "known";

/**
 * The country of origin of an item. Undefined when it is not declared, or is no country code; the schema reports the latter, and it must
 * not count as another country.
 */
export function originOf(item: Item): string | undefined {
  const written = item.countryOfOrigin?.value;
  return written !== undefined && isCountryCode(written) ? written : undefined;
}
