import type { PackAt } from "../../core/packs/at.ts";
import { perKey } from "../../core/perKey.ts";
import { compileLexicon, type Lexicon } from "../../core/screen/lexicon.ts";

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
