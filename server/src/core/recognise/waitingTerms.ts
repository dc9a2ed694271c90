import { addTo } from "../maps.ts";
import { standsAlone, tokenise } from "./tokenise.ts";

/**
 * Terms that wait to be compiled until a text holds a word that one of them may begin with. There are thousands, in many
 * languages, and a run over one file needs a few of them. Those that begin alike are given back in the order they were added.
 */
export class WaitingTerms<T> {
  readonly #byOpening = new Map<number, T[]>();

  /** Adds something that waits for the first word of a term; throws an error where the term has no word. */
  add(term: string, waiting: T): void {
    const key = openingOfTerm(term);
    addTo(this.#byOpening, key, waiting);
  }

  /** Takes out what waits for a word as texts are cut into them, and perhaps something more; undefined where nothing does. */
  take(word: string): readonly T[] | undefined {
    const key = openingOf(word.charCodeAt(0), word.charCodeAt(1));
    const waiting = this.#byOpening.get(key);
    if (waiting !== undefined) this.#byOpening.delete(key);
    return waiting;
  }
}

/** A number made of the first two code units of a word; different ones may share it. The second is NaN where there is none. */
function openingOf(first: number, second: number): number {
  return first * 257 + (Number.isNaN(second) ? 0 : second);
}

/** That of the first word of a term, which mostly shows without cutting it into words. */
function openingOfTerm(term: string): number {
  const first = term.charCodeAt(0);
  const second = term.charCodeAt(1);
  if (isAsciiWord(first) && isAsciiWord(second) && !(term.charCodeAt(2) >= 128)) return openingOf(lower(first), lower(second));
  if (standsAlone(first, second)) return openingOf(first, Number.NaN);
  const [word] = tokenise(term).words;
  if (word === undefined) throw new Error(`The term ${JSON.stringify(term)} holds no letter or digit.`);
  return openingOf(word.charCodeAt(0), word.charCodeAt(1));
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
