import { addTo } from "../maps.ts";

/** Shorter words are never taken for mistyped: too many names lie one letter apart. */
const shortest = 5;
const shortestHan = 3;
/** Longer words are no words. */
const longest = 40;

const han = /^\p{sc=Han}/u;

/** Finds the words that lie one letter away: one letter other, one more, one less, or two neighbours exchanged. */
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

  /** The words of the index one letter away from this one, itself left out. Time grows with the square of a word of at most 40 letters. */
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

/** The word itself and all that is left of it when one letter goes. */
function withoutOne(word: string): string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at++) {
    // Of a doubled letter either one leaves the same.
    if (word.charAt(at) !== word.charAt(at + 1)) rests.push(word.slice(0, at) + word.slice(at + 1));
  }
  return rests;
}

/** Whether two unlike words are one change apart; that they share a rest allows two changes too. */
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
