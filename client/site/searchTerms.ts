/** Letters of Chinese and Japanese, which have no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** The terms of a text, for the index of the pages as for a query: words, codes, and pairs of letters where there are no spaces. */
export function termsOf(text: string): string[] {
  const lower = text.normalize("NFKC").toLowerCase();
  const pairs = [...lower.matchAll(unspaced)].flatMap(([run]) => {
    const letters = [...run];
    return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  });
  return [...lower.replace(unspaced, " ").split(/[^\p{L}\p{N}.]+/u), ...pairs].flatMap((term) => {
    const bare = term.replace(/^\.+|\.+$/g, "");
    return bare === "" ? [] : [bare];
  });
}

/** A part of a page, as search finds it. */
export interface FoundPart {
  /** The address below the root of the site. */
  readonly id: string;
  readonly page: string;
  readonly heading: string;
}

/** The settings of the index, which must be the same when it is made and when it is read. */
export const indexOptions = {
  fields: ["page", "heading", "text"],
  storeFields: ["page", "heading"],
  tokenize: termsOf,
  processTerm: (term: string): string => term,
};
