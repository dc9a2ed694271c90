import { type CatalogueMessage, message, prose, type Verbatim, verbatim } from "../../../core/l10n/message.ts";

/** A nomenclature with the year of the tariff, as a name; one such as `HS2022` has it in its name. */
export function tariffName(name: string, year: string): CatalogueMessage | Verbatim {
  if (name.endsWith(year)) return verbatim(name);
  if (year === "unverified") return message("code-tariff-of-unverified", { name: prose(name) });
  return message("code-tariff-of", { name: prose(name), year: verbatim(year) });
}
