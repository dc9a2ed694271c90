import type { Word, WordKind } from "./types.ts";

const byKind: Readonly<Record<WordKind, number>> = { telling: 1, family: 0.6, common: 0.5, sector: 0.35, place: 0.2, generic: 0.08 };
/** What a telling word weighs that many listed parties carry. */
const leastTelling = 0.6;
/** One letter or digit of a name says next to nothing, two are an abbreviation. */
const oneLetter = 0.15;
const twoLetters = 0.6;
/** A listed name whose own words weigh less needs its places and generic words too: they are all that tells it from others. */
const enoughOwn = 0.9;

/** How many listed parties carry a concept, of how many. */
export interface Frequency {
  count(concept: string): number;
  readonly parties: number;
}

/** What a word weighs: 1 for a word that only one party carries, next to nothing for one that any may carry. */
export function weigh(word: Pick<Word, "concept" | "kind">, frequency: Frequency): number {
  if (word.kind !== "telling") return byKind[word.kind];
  if (isLatin(word.concept) && word.concept.length <= 2) return word.concept.length === 1 ? oneLetter : twoLetters;
  const count = frequency.count(word.concept);
  return count <= 1 ? 1 : Math.max(leastTelling, 1 - Math.log(count) / Math.log(frequency.parties + 1));
}

/** The weights of the words of a listed name, in their order, and whether it is told from others by more than places and generic words. */
export function weighListed(words: readonly Word[], frequency: Frequency): { weights: number[]; ownWordsSuffice: boolean } {
  const weights = words.map((word) => weigh(word, frequency));
  const own = words.reduce((sum, word, index) => (isOwn(word.kind) ? sum + (weights[index] ?? 0) : sum), 0);
  if (own >= enoughOwn) return { weights, ownWordsSuffice: true };
  const raised = weights.map((weight, index) => (isOwn(words[index]?.kind ?? "generic") ? weight : Math.max(weight, byKind.sector)));
  return { weights: raised, ownWordsSuffice: false };
}

/** Whether a word says who a company is or what it does, not merely where it is or that it is one. */
export function isOwn(kind: WordKind): boolean {
  return kind !== "place" && kind !== "generic";
}

/** Whether a word says who a company is; a match needs one, or the whole listed name word by word. */
export function isTelling(kind: WordKind): boolean {
  return kind === "telling" || kind === "family" || kind === "common";
}

function isLatin(text: string): boolean {
  return /^[a-z0-9]+$/.test(text);
}
