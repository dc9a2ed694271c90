import type { Party } from "../../core/model/types.ts";
import type { PackAt } from "../../core/packs/at.ts";
import { perKey } from "../../core/perKey.ts";
import { foldText } from "../../core/screen/foldText.ts";
import { compileLexicon, type Lexicon } from "../../core/screen/lexicon.ts";
import { readName } from "../../core/screen/readName.ts";
import { sameName } from "../../core/screen/sameName.ts";

/** The vocabulary of company names in the packs, compiled on first use. */
export const lexiconOf: (law: PackAt) => Lexicon = perKey((law) =>
  compileLexicon({
    legalForms: law.entries("legalForms"),
    nameWords: law.entries("nameWords"),
    nameCompounds: law.entries("nameCompounds"),
    characterFoldings: law.entries("characterFoldings"),
    countryGroups: law.entries("countryGroups"),
  }),
);

/** Kinds of words that stand in names of companies, and not in those of goods. */
const ofCompanies: ReadonlySet<string> = new Set(["generic", "place", "family"]);

/** True for a name with a legal form or such a word: `NdFeB Magnets Ltd`, `Neodymium Works`, `American Magnets`. */
export function namesCompany(name: string, law: PackAt): boolean {
  const lexicon = lexiconOf(law);
  const folded = foldText(name, lexicon.folding);
  const { words, key } = readName(folded, lexicon);
  // The key lacks legal forms.
  return key.length < folded.replace(/[^\p{L}\p{N}]/gu, "").length || words.some(({ kind }) => ofCompanies.has(kind));
}

/** True when two parties are the same: one declaration, or equal names after folding case, width, script and legal form. */
export function sameParty(one: Party, other: Party, law: PackAt): boolean {
  if (one.identity !== undefined && one.identity === other.identity) return true;
  const names = [one.name, one.nameLocal].flatMap((name) => name ?? []);
  const others = [other.name, other.nameLocal].flatMap((name) => name ?? []);
  return names.some((name) => others.some((second) => sameName(name.value, second.value, lexiconOf(law))));
}
