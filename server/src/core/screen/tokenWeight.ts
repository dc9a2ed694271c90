import type { NameWord, WordKind } from "./types.ts";

const byKind: Readonly<Record<WordKind, number>> = { telling: 1, family: 0.6, common: 0.5, sector: 0.35, place: 0.2, generic: 0.08 };
/** Least weight of a telling word, which many listed parties carry. */
const leastTelling = 0.6;
/** Weight of a word of one letter or digit, which says next to nothing, and of two, an abbreviation. */
const oneLetter = 0.15;
const twoLetters = 0.6;
/** Least weight of the own words of a listed name. Below it, places and generic words gain weight, since they alone tell it from others. */
const enoughOwn = 0.9;

/** Number of listed parties with a concept, and of all listed parties. */
export interface Frequency {
  count(concept: string): number;
  readonly parties: number;
}

/** Weight of a word, from 1 for a word that one party carries to nearly 0 for one that any may carry. */
export function weigh(word: Pick<NameWord, "concept" | "kind">, frequency: Frequency): number {
  if (word.kind !== "telling") return byKind[word.kind];
  if (isLatin(word.concept) && word.concept.length <= 2) return word.concept.length === 1 ? oneLetter : twoLetters;
  const count = frequency.count(word.concept);
  return count <= 1 ? 1 : Math.max(leastTelling, 1 - Math.log(count) / Math.log(frequency.parties + 1));
}

/** Weights of the words of a listed name, in their order. The flag is true where its own words alone tell it from other names. */
export function weighListed(words: readonly NameWord[], frequency: Frequency): { weights: number[]; ownWordsSuffice: boolean } {
  const weights = words.map((word) => weigh(word, frequency));
  const own = words.reduce((sum, word, index) => (isOwn(word.kind) ? sum + (weights[index] ?? 0) : sum), 0);
  if (own >= enoughOwn) return { weights, ownWordsSuffice: true };
  const raised = weights.map((weight, index) => (isOwn(words[index]?.kind ?? "generic") ? weight : Math.max(weight, byKind.sector)));
  return { weights: raised, ownWordsSuffice: false };
}

/** True for own words, about the identity or trade of a company; false for places and generic words. */
export function isOwn(kind: WordKind): boolean {
  return kind !== "place" && kind !== "generic";
}

/** True for words about the identity of a company. A match needs one of these, or the whole listed name word for word. */
export function isTelling(kind: WordKind): boolean {
  return kind === "telling" || kind === "family" || kind === "common";
}

function isLatin(text: string): boolean {
  return /^[a-z0-9]+$/.test(text);
}
