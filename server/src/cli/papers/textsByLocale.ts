import { inEnglish, type Locale, Texts } from "../../core/l10n/texts.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Context } from "../commands/command.ts";

/** The texts of each language. Each catalogue is read once, on first use. */
export function textsByLocale({ host, texts }: Pick<Context, "host" | "texts">): (locale: Locale) => Texts {
  const known = new Map<Locale, Texts>([
    ["en", inEnglish],
    [texts.locale, texts],
  ]);
  return (locale) => getOrInsert(known, locale, () => new Texts(host.loadCatalogue(locale)));
}
