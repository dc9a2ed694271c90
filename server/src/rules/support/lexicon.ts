import type { Party } from "../../core/model/types.ts";
import type { PackAt } from "../../core/packs/at.ts";
import { perKey } from "../../core/perKey.ts";
import { compileLexicon, type Lexicon } from "../../core/screen/lexicon.ts";
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

/** True when two parties are the same: one declaration, or equal names after folding case, width, script and legal form. */
export function sameParty(one: Party, other: Party, law: PackAt): boolean {
  if (one.identity !== undefined && one.identity === other.identity) return true;
  const names = [one.name, one.nameLocal].flatMap((name) => name ?? []);
  const others = [other.name, other.nameLocal].flatMap((name) => name ?? []);
  return names.some((name) => others.some((second) => sameName(name.value, second.value, lexiconOf(law))));
}
