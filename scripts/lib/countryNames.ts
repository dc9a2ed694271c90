import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { foldCountryName } from "../../server/src/core/countries/foldName.ts";
import type { Locale } from "../../server/src/core/l10n/texts.ts";
import { namesByCountry } from "../../server/src/generated/countryNames.ts";

/** Languages of the headings that we read; Chinese in both scripts. */
const languages = ["en", "de", "ja", "zh", "zh-Hant", "fr", "es", "it", "pt", "ko", "nl", "pl", "cs", "sv", "ru", "tr"] as const;
const source = "cldr-localenames-full";

/** The part of a CLDR file with territory names; variants have the code with `-alt-`. */
interface TerritoriesFile {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } } | undefined>
  >;
}

/**
 * Source of the module with country names from CLDR, folded, so that they are the same on every machine.
 *
 * @param codes country codes that documents may have
 */
export function countryNameModule(root: string, codes: readonly string[]): string {
  const files = territoriesOf(root);
  const alpha3 = alpha3Of(root);
  const lines = codes.map((code) => {
    const names = files.flatMap((territories) =>
      Object.entries(territories).flatMap(([key, name]) => (key === code || key.startsWith(`${code}-alt-`) ? spellings(name) : [])),
    );
    const english = spokenName("en", files[0] ?? {}, code);
    const others = new Set([...names, ...(alpha3[code] ?? [])].map(foldCountryName));
    others.delete(foldCountryName(english));
    return [code, english, ...others].join("\t");
  });
  return [
    "/** A country each line: its code, its English name in a sentence, its code of three letters, and its names in English, German, Japanese, Chinese, French, Spanish, Italian, Portuguese, Korean, Dutch, Polish, Czech, Swedish, Russian and Turkish, as `foldCountryName` spells them. */",
    `export const namesByCountry: string = ${JSON.stringify(lines.join("\n"))};`,
    "",
  ].join("\n");
}

/** Names in sentences that CLDR has only as variants, or not at all; `米国` is what Japanese law and METI write. */
const spoken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { US: "the United States of America" },
  ja: { US: "米国", GB: "英国" },
};

/** English names with an article. */
const withArticle =
  /^Isle of|(?:Islands|Territor(?:y|ies)|Republic|Emirates|Kingdom|Netherlands|Philippines|Maldives|Comoros|Bahamas|Gambia)$/;

/** The name of a country in a sentence: short where CLDR has a variant for Hong Kong, Macao and Palestine, without another name in brackets. */
function spokenName(language: string, territories: Readonly<Record<string, string>>, code: string): string {
  const short = ["HK", "MO", "PS"].includes(code) ? territories[`${code}-alt-short`] : undefined;
  const name = spoken[language]?.[code] ?? short ?? territories[code]?.replace(/\s*\(.+\)$/, "") ?? code;
  return language === "en" && withArticle.test(name) ? `the ${name}` : name;
}

/** The names of countries in sentences of a language, by their English names there. */
export function countryProse(root: string, locale: Locale): Readonly<Record<string, string>> {
  const language = locale === "zh-cn" ? "zh" : locale;
  const territories = territoriesOf(root)[languages.indexOf(language)] ?? {};
  return Object.fromEntries(
    namesByCountry.split("\n").map((line) => {
      const [code = "", english = ""] = line.split("\t");
      return [english, spokenName(language, territories, code)];
    }),
  );
}

/** The part of a CLDR file that maps ISO 3166-1 alpha-2 codes to alpha-3. */
interface CodesFile {
  readonly supplemental: { readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string }>> };
}

/** Alpha-3 codes by alpha-2 code, each as a list of names. */
function alpha3Of(root: string): Readonly<Record<string, readonly string[]>> {
  const { resolve } = createRequire(join(root, "package.json"));
  const file = JSON.parse(readFileSync(resolve("cldr-core/supplemental/codeMappings.json"), "utf8")) as CodesFile; // as the package says
  return Object.fromEntries(
    Object.entries(file.supplemental.codeMappings).map(([code, { _alpha3 }]) => [code, _alpha3 === undefined ? [] : [_alpha3]]),
  );
}

function territoriesOf(root: string): readonly Readonly<Record<string, string>>[] {
  const { resolve } = createRequire(join(root, "package.json"));
  return languages.map((language) => {
    const file = JSON.parse(readFileSync(resolve(`${source}/main/${language}/territories.json`), "utf8")) as TerritoriesFile; // as the package says
    return file.main[language]?.localeDisplayNames.territories ?? {};
  });
}

/** A name and its variants: without a suffix in brackets, and without umlauts. */
function spellings(name: string): string[] {
  const outside = /^(.+?)\s*[(（].+[)）]$/.exec(name)?.[1];
  return [name, ...(outside === undefined ? [] : [outside])].flatMap((each) => {
    const plain = each.replace(/[äöüÄÖÜ]/g, (letter) => umlauts[letter] ?? letter);
    return plain === each ? [each] : [each, plain];
  });
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
