import { effective } from "./effective.ts";
import { textOf } from "./read.ts";
import type { Item } from "./types.ts";

/** The form of a country code, ISO 3166-1 alpha-2. */
const code = /^[A-Z]{2}$/;

/**
 * The country of origin of an item; undefined where it is not declared, or what is declared is no country: the schema speaks of
 * that, and nobody may take it for another country.
 */
export function originOf(item: Item): string | undefined {
  const written = textOf(effective(item, "countryOfOrigin"))?.value;
  return written !== undefined && code.test(written) ? written : undefined;
}
