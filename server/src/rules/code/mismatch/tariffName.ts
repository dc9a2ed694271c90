import { type CatalogueMessage, message, prose, type Verbatim, verbatim } from "../../../core/l10n/message.ts";

/** The name of a nomenclature followed by the year of its tariff, unless the name already ends in the year, as `HS2022` does. */
export function tariffName(name: string, year: string): CatalogueMessage | Verbatim {
  if (name.endsWith(year)) return verbatim(name);
  if (year === "unverified") return message("code-tariff-of-unverified", { name: prose(name) });
  return message("code-tariff-of", { name: prose(name), year: verbatim(year) });
}
