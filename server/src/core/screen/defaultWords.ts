import type { ScreeningWords } from "./types.ts";
import { abbreviations, otherScripts } from "./wordsAbbreviations.ts";
import { companyForms, connectors } from "./wordsForms.ts";
import { compoundWords, noiseWords, sectorWords } from "./wordsGeneric.ts";
import { commonWords, familyNames, sharedFamilies } from "./wordsNames.ts";
import { placeWords } from "./wordsPlaces.ts";

/** The words that screening knows when no others are given. */
export const defaultWords: ScreeningWords = {
  forms: companyForms,
  connectors,
  kinds: { family: familyNames, place: placeWords, sector: sectorWords, noise: noiseWords, common: commonWords },
  sharedFamilies,
  abbreviations,
  compounds: [...compoundWords, ...otherScripts],
};
