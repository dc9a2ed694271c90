import { englishName } from "../countries/countriesNamed.ts";
import { shortened } from "../text/shortened.ts";
import { type Argument, type List, listOf, message, prose, verbatim } from "./message.ts";

/** A country as a name with its ISO 3166-1 code in brackets, such as `China (CN)`; an unknown code stands alone, shortened. */
export function countryName(code: string): Argument {
  const name = englishName(code);
  return name === undefined ? verbatim(shortened(code)) : message("country", { name: prose(name), code: verbatim(code) });
}

/** The countries joined by “or”. */
export function eitherCountry(codes: readonly string[]): List {
  return listOf(codes.map(countryName), "or");
}
