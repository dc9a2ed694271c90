import { perKey } from "../perKey.ts";

/** Tests if a name holds one of some words: at the edge of a word, or anywhere in Chinese and Japanese. */
export function nameHolds(name: string, words: readonly string[]): boolean {
  const text = ` ${spaced(name)} `;
  return forms(words).some(({ text: word, isWord }) => text.includes(isWord ? ` ${word} ` : word));
}

/** The words in the form of `spaced`; Chinese and Japanese have no edges of words. */
const forms = perKey((words: readonly string[]) =>
  words.flatMap((word) => {
    const text = spaced(word);
    const isWord = /^[\p{Script=Latin} ]+$/u.test(text);
    return [...new Set([text, text.replaceAll(" ", "")])].map((one) => ({ text: one, isWord }));
  }),
);

/** A name in small letters, with a blank where a word ends: at marks, figures, and capitals after small letters. */
function spaced(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu}{2,})(?=\p{Lu}\p{Ll}{2})/gu, "$& ")
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .toLowerCase()
    .trim();
}
