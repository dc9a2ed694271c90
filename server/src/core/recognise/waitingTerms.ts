import { addTo } from "../maps.ts";
import { joinsBefore, standsAlone, tokenise } from "./tokenise.ts";

/**
 * Terms that wait to be compiled until a text holds a word that one of them may begin with. There are thousands, in many
 * languages, and a run over one file needs a few of them. Those that begin alike are given back in the order they were added,
 * those in half-width characters first.
 */
export class WaitingTerms<T> {
  readonly #byOpening = new Map<number, T[]>();
  /** Terms that begin with a character of East Asia, a quarter of all: most texts have no word that could be theirs. */
  #unsorted: { readonly term: string; readonly waiting: T }[] = [];

  /** Adds something that waits for the first word of a term; throws an error where the term has no word. */
  add(term: string, waiting: T): void {
    if (isEastAsian(term.charCodeAt(0))) this.#unsorted.push({ term, waiting });
    else addTo(this.#byOpening, openingOfTerm(term), waiting);
  }

  /** Takes out what waits for a word as texts are cut into them, and perhaps something more; undefined where nothing does. */
  take(word: string): readonly T[] | undefined {
    if (this.#unsorted.length > 0 && word.charCodeAt(0) >= 128) {
      for (const { term, waiting } of this.#unsorted) addTo(this.#byOpening, openingOfTerm(term), waiting);
      this.#unsorted = [];
    }
    const key = openingOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    const waiting = this.#byOpening.get(key);
    if (waiting !== undefined) this.#byOpening.delete(key);
    return waiting;
  }
}

/**
 * A number made of the first three code units of a word; different ones may share it. Those that a shorter word lacks are NaN. A
 * word of two letters has no plural, which would begin otherwise.
 */
function openingOf(first: number, second: number, third: number): number {
  return ((first * 257 + (Number.isNaN(second) ? 0 : second)) * 257 + (Number.isNaN(third) ? 0 : third)) & 0x3fffffff;
}

/** That of the first word of a term, which mostly shows without cutting it into words. */
function openingOfTerm(term: string): number {
  const [first, second, third] = [term.charCodeAt(0), term.charCodeAt(1), term.charCodeAt(2)];
  if (isPlain(first) && isPlain(second) && !joinsBefore(third)) {
    if (!isPlain(third)) {
      if (!(third >= 128)) return openingOf(lower(first), lower(second), Number.NaN);
    } else if (!joinsBefore(term.charCodeAt(3))) return openingOf(lower(first), lower(second), lower(third));
  }
  if (standsAlone(first, second)) return openingOf(first, Number.NaN, Number.NaN);
  const [word] = tokenise(term).words;
  if (word === undefined) throw new Error(`The term ${JSON.stringify(term)} holds no letter or digit.`);
  return openingOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
}

/** A letter or digit that folding leaves as it is: of ASCII, and the small ones of Western Europe and of Russian. */
function isPlain(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 224 && code <= 255 && code !== 247) || (code >= 0x430 && code <= 0x44f);
}

/** Whether a word that begins with this code unit begins beyond ASCII once it is folded: kana, Chinese characters, Hangul, but not `・`, which joins. */
function isEastAsian(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
