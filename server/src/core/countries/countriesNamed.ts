import { namesByCountry } from "../../generated/countryNames.ts";
import { getOrInsert } from "../maps.ts";
import { foldCountryName } from "./foldName.ts";
import { doubtfulNames, otherNames } from "./otherNames.ts";

/** Countries that a name may mean. */
export interface NamedCountries {
  /** ISO 3166-1 alpha-2 codes, at least one. */
  readonly codes: readonly string[];
  /** True where the name means one country and nothing else. */
  readonly isCertain: boolean;
}

/** Greatest length of a country name, in UTF-16 code units. */
const longest = 80;

/** Marks by which a writer doubts the country: `Germany?`, `~JP`. */
const inDoubt = /[?？~≈]/;

// Made when somebody first asks; never changed.
let english: ReadonlyMap<string, string> | undefined;
let byName: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let doubtful: ReadonlySet<string> | undefined;

/**
 * Looks up the countries with a name, in any language of the table, also beside its code (`China (CN)`, `CHN China`) and in `Made in China`;
 * undefined for an unknown name.
 */
export function countriesNamed(name: string): NamedCountries | undefined {
  if (name.length > longest || inDoubt.test(name)) return undefined;
  const [, before, behind] = maker.exec(name.trim()) ?? [];
  return countriesCalled(before ?? behind ?? name) ?? countryTwice(name);
}

/** Words before or behind the country in which goods were made, with nothing else. */
const maker =
  /^(?:(?:made|manufactured|produced|hergestellt|gefertigt|fabriqué|fabricado|hecho|prodotto) (?:in|en|au) |product of )(.+)$|^(.+?)(?:製造?|制造|生[产産]|[产産])$/i;

/** The country that is written twice, by its code and its name in either order. */
function countryTwice(text: string): NamedCountries | undefined {
  const [, first = "", rest = ""] = /^([A-Z]{2,3})[^\p{L}\p{N}]+(.+)$/u.exec(text.trim()) ?? [];
  const [, name = "", last = ""] = /^(.+?)[^\p{L}\p{N}]+([A-Z]{2,3})[^\p{L}\p{N}]*$/u.exec(text.trim()) ?? [];
  for (const [code, called] of [[first, rest] as const, [last, name] as const]) {
    const [coded = code] = countriesCalled(code)?.codes ?? [];
    if (countriesCalled(called)?.codes.includes(coded)) return { codes: [coded], isCertain: true };
  }
  return undefined;
}

function countriesCalled(name: string): NamedCountries | undefined {
  byName ??= readNames();
  doubtful ??= new Set(doubtfulNames.map(foldCountryName));
  const folded = foldCountryName(name);
  const codes = byName.get(folded);
  return codes === undefined ? undefined : { codes: [...codes], isCertain: codes.size === 1 && !doubtful.has(folded) };
}

/** True for an ISO 3166-1 alpha-2 code in capitals. */
export function isCountryCode(text: string): boolean {
  return englishName(text) !== undefined;
}

/** The English name of a country in a sentence, with its article; undefined for an unknown code. */
export function englishName(code: string): string | undefined {
  english ??= new Map(namesByCountry.split("\n").map((line) => line.split("\t", 2) as [code: string, name: string]));
  return english.get(code);
}

function readNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const line of namesByCountry.split("\n")) {
    const [code = "", inSentence = "", ...names] = line.split("\t");
    const unfolded = [inSentence, ...(otherNames[code] ?? [])];
    for (const name of [...unfolded.map(foldCountryName), ...names]) getOrInsert(codes, name, () => new Set()).add(code);
  }
  return codes;
}
