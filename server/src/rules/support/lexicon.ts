import type { PackAt } from "../../core/packs/at.ts";
import { perKey } from "../../core/perKey.ts";
import { compileLexicon, type Lexicon } from "../../core/screen/lexicon.ts";

/** What the packs know of company names, compiled when the first name is read. */
export const lexiconOf: (law: PackAt) => Lexicon = perKey((law) =>
  compileLexicon({
    legalForms: law.entries("legalForms"),
    nameWords: law.entries("nameWords"),
    nameCompounds: law.entries("nameCompounds"),
    characterFoldings: law.entries("characterFoldings"),
    countryGroups: law.entries("countryGroups"),
  }),
);
