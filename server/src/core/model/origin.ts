import type { Item } from "./types.ts";

/** The form of a country code, ISO 3166-1 alpha-2. */
const code = /^[A-Z]{2}$/;

/** How far the country of origin of an item is known; `no-country`: what is declared is no country code. */
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
  return written !== undefined && code.test(written) ? written : undefined;
}
