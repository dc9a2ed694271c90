import { type WordHit, worth } from "./hits.ts";
import type { ListedName, ListedWord } from "./listedNames.ts";
import { type Frequency, isOwn, isTelling, weigh } from "./tokenWeight.ts";
import type { ListedParty, NameWord } from "./types.ts";

/** Least score of a close match. */
export const leastScore = 0.8;
/** Highest score of a name that is not equal to the listed one. */
const best = 0.98;
/** Least share of a listed name, by weight, that must be found to reach the least score. */
export const leastCoverage = leastScore / best;

/** Similarity, of 1, of a word in another spelling or language. */
const otherSpelling = 0.97;
const letterForLetter = 0.999;
const otherOrder = 0.03;
/** Penalty for words beyond those of the listed name, times their share of the weight of both names. */
const foreign = { inside: 0.12, scattered: 0.3, unlike: 0.5 };
/** Least weight of a listed name, or of a telling word, that can be recognised in another name. */
const leastWeight = 0.4;
/** Least length at which the only own word of a name counts as mistyped. */
const leastLonely = 6;

/** A given name, prepared for comparison with listed names. */
export interface GivenName {
  readonly words: readonly NameWord[];
  readonly weights: readonly number[];
  readonly hits: ReadonlyMap<string, WordHit>;
  /** Weight of all its words, and of its own words (see `isOwn`). */
  readonly weight: number;
  readonly ownWeight: number;
}

/** A word of the listed name, with the hit it got in the given name. */
export interface Meeting {
  readonly word: ListedWord;
  readonly hit: WordHit | undefined;
}

/** Details of a close match. */
export interface Closeness {
  readonly score: number;
  readonly meetings: readonly Meeting[];
  readonly sameOrder: boolean;
  /** True where the given name contains all the words of the listed one, adjacent and in order. */
  readonly inside: boolean;
  /** True where the given name has further words. */
  readonly more: boolean;
}

export function prepareGiven(words: readonly NameWord[], hits: ReadonlyMap<string, WordHit>, frequency: Frequency): GivenName {
  const weights = words.map((word) => weigh(word, frequency));
  const sum = (count: (word: NameWord) => boolean): number =>
    words.reduce((total, word, index) => (count(word) ? total + (weights[index] ?? 0) : total), 0);
  return { words, weights, hits, weight: sum(() => true), ownWeight: sum((word) => isOwn(word.kind)) };
}

/** Compares a name with a listed one; undefined below `leastScore`. Time grows with the length of the listed name only. */
export function compareNames<P extends ListedParty>(given: GivenName, listed: ListedName<P>): Closeness | undefined {
  if (listed.weight < leastWeight) return undefined;
  const meetings = listed.words.map((word) => ({ word, hit: given.hits.get(word.concept) }));
  const covered = meetings.reduce((sum, meeting) => sum + meeting.word.weight * similarity(meeting), 0) / listed.weight;
  if (covered < leastCoverage) return undefined;
  const extra = extraWeight(given, meetings);
  if (doubtfulTypo(meetings, extra.own > 0)) return undefined;
  const { sameOrder, inside } = arrangement(meetings);
  const telling = meetings.some(({ word, hit }) => hit !== undefined && isTelling(word.kind) && word.weight >= leastWeight);
  // Without a telling word only the whole name counts: as a phrase, or as the very same words, untranslated, in another order.
  if (!telling && !(inside ? covered >= otherSpelling : covered >= letterForLetter && extra.all === 0)) return undefined;
  const missing = meetings.some(({ hit }) => hit === undefined);
  const unlike = extra.own > 0 && (missing || (!inside && !listed.ownWordsSuffice));
  const sure = inside && listed.words.some((word) => word.kind === "telling" || word.kind === "family");
  const factor = unlike ? foreign.unlike : sure ? foreign.inside : foreign.scattered;
  const share = extra.all / (extra.all + listed.weight);
  const score = best * covered - factor * share - (sameOrder ? 0 : otherOrder);
  if (score < leastScore) return undefined;
  return { score, meetings, sameOrder, inside, more: extra.all > 0 };
}

/** Similarity of a listed word to its hit, from 0 to 1. */
function similarity({ word, hit }: Meeting): number {
  if (hit === undefined) return 0;
  return hit.how === "same" && hit.seen !== word.text ? otherSpelling : worth[hit.how];
}

/**
 * True for a match that rests on a single mistyped own word, where the given name has further own words, or where that word is short, is an
 * everyday word, or differs in its first letter.
 */
function doubtfulTypo(meetings: readonly Meeting[], saysMore: boolean): boolean {
  const own = meetings.filter(({ word }) => isOwn(word.kind));
  const [only] = own;
  if (own.length !== 1 || only?.hit?.how !== "typo") return false;
  if (saysMore || only.word.kind === "common") return true;
  // People seldom mistype the first letter, and names that differ in it alone are mostly names of others.
  return /^[a-z]/.test(only.word.text) && (only.word.text.length < leastLonely || only.word.text.charAt(0) !== only.hit.seen.charAt(0));
}

function arrangement(meetings: readonly Meeting[]): { sameOrder: boolean; inside: boolean } {
  let sameOrder = true;
  let inside = true;
  let before: WordHit | undefined;
  for (const { hit } of meetings) {
    if (hit === undefined) {
      inside = false;
      continue;
    }
    if (before !== undefined) {
      const together = hit.at === before.at && hit.how === "joined";
      if (hit.at < before.at) sameOrder = false;
      if (!together && hit.at !== before.at + before.span) inside = false;
    }
    before = hit;
  }
  return { sameOrder, inside };
}

/** Weight of the given words without a counterpart in the listed name: of all, and of own words. */
function extraWeight(given: GivenName, meetings: readonly Meeting[]): { all: number; own: number } {
  const taken = new Set<number>();
  for (const { hit } of meetings) for (let at = hit?.at ?? 0; at < (hit?.at ?? 0) + (hit?.span ?? 0); at++) taken.add(at);
  let all = given.weight;
  let own = given.ownWeight;
  for (const at of taken) {
    const weight = given.weights[at] ?? 0;
    all -= weight;
    if (isOwn(given.words[at]?.kind ?? "generic")) own -= weight;
  }
  // Sums of decimals may end a hair off zero.
  return { all: all > 1e-9 ? all : 0, own: own > 1e-9 ? own : 0 };
}
