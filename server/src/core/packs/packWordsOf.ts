import { partLists } from "../recognise/meaning.ts";
import { packWords } from "../recognise/packWords.ts";
import type { CompiledPack, PackBundle } from "./bundle.ts";

/** Word lists that are read as lists too. */
const kept: ReadonlySet<string> = new Set([...Object.values(partLists), "inflection"]);

/**
 * Packs with tables of their words, which take no time to load, in place of the lists of words. Throws an error that names the word or
 * shape that cannot be used.
 */
export function packWordsOf({ packs, ...bundle }: PackBundle): PackBundle {
  return { ...bundle, packs: packs.map((pack) => ({ ...withoutWords(pack), words: packWords(pack) })) };
}

function withoutWords(pack: CompiledPack): CompiledPack {
  return {
    ...pack,
    elements: pack.elements.map(withoutMatch),
    materials: pack.materials.map(withoutMatch),
    grades: pack.grades.map(withoutMatch),
    finishedGoods: pack.finishedGoods.map(withoutMatch),
    lookAlikes: pack.lookAlikes.map(withoutMatch),
    wordLists: pack.wordLists.map((list) => (kept.has(list.id) ? list : withoutTerms(list))),
    goods: pack.goods.map(withoutTerms),
    formWords: pack.formWords.map(withoutTerms),
    partnerWords: pack.partnerWords.map(withoutTerms),
  };
}

function withoutMatch<T extends { readonly match: readonly object[] }>(entry: T): T {
  return { ...entry, match: entry.match.map(withoutTerms) };
}

function withoutTerms<T extends object>(words: T): T {
  return { ...words, terms: undefined, shapes: undefined, byLanguage: undefined };
}
