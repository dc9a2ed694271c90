import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { getOrInsert } from "../../server/src/core/maps.ts";
import { type Checker, createChecker, type PackBundle } from "../../server/src/index.ts";

const kept = new WeakMap<PackBundle, Checker>();

/**
 * Makes the English checker of a bundle without a company's rules once. Opening packs takes longer than most runs of the
 * tests, and a checker keeps nothing of the texts it has judged that could tell one run from another.
 */
export const keptChecker: typeof createChecker = (bundle, extension, texts = inEnglish) =>
  extension !== undefined || texts !== inEnglish
    ? createChecker(bundle, extension, texts)
    : getOrInsert(kept, bundle, () => createChecker(bundle));
