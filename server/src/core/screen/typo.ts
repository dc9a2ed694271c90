import { addTo } from "../maps.ts";

/** Least length of a mistyped word: too many shorter names are one letter apart. */
const shortest = 5;
const shortestHan = 3;
/** Greatest length of a word, in UTF-16 code units. */
const longest = 40;

const han = /^\p{sc=Han}/u;

/** Index for words that are one typing mistake away: one letter replaced, added or omitted, or two neighbours exchanged. */
export class TypoIndex {
  readonly #byRest = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (!canBeMistyped(word)) continue;
      for (const rest of withoutOne(word)) {
        addTo(this.#byRest, rest, word);
      }
    }
  }

  /** Words of the index one mistake away from a word, without the word itself. Time grows with the square of its length, at most 40. */
  near(word: string): ReadonlySet<string> {
    const found = new Set<string>();
    if (!canBeMistyped(word)) return found;
    for (const rest of withoutOne(word)) {
      for (const candidate of this.#byRest.get(rest) ?? []) {
        if (candidate !== word && oneLetterApart(word, candidate)) found.add(candidate);
      }
    }
    return found;
  }
}

function canBeMistyped(word: string): boolean {
  return word.length <= longest && word.length >= (han.test(word) ? shortestHan : shortest);
}

/** The word itself, and the word without each of its letters. */
function withoutOne(word: string): string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at++) {
    // Of a doubled letter either one leaves the same.
    if (word.charAt(at) !== word.charAt(at + 1)) rests.push(word.slice(0, at) + word.slice(at + 1));
  }
  return rests;
}

/** True for two different words one mistake apart. The check is needed because words two mistakes apart may share a remainder. */
function oneLetterApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && start < other.length && one.charAt(start) === other.charAt(start)) start++;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one.charAt(one.length - 1 - end) === other.charAt(other.length - 1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0);
}
