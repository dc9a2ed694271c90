import { readFileSync } from "node:fs";
import type { Catalogue, Locale } from "../../server/src/core/l10n/texts.ts";

/** What is said in a language other than English, as the build ships it. */
export function catalogue(locale: Locale): Catalogue {
  return JSON.parse(readFileSync(new URL(`../../dist/l10n/${locale}.json`, import.meta.url), "utf8")) as Catalogue; // written by the build
}
