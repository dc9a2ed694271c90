import { perKey } from "../perKey.ts";

/** True for a name that contains one of the words: Latin ones as whole words, Chinese and Japanese ones anywhere. */
export function nameHolds(name: string, words: readonly string[]): boolean {
  const text = ` ${spaced(name)} `;
  return forms(words).some(({ text: word, isWord }) => text.includes(isWord ? ` ${word} ` : word));
}

/** The words as normalised by `spaced`, cached. */
const forms = perKey((words: readonly string[]) =>
  words.flatMap((word) => {
    const text = spaced(word);
    const isWord = /^[\p{Script=Latin} ]+$/u.test(text);
    return [...new Set([text, text.replaceAll(" ", "")])].map((one) => ({ text: one, isWord }));
  }),
);

/** Normalises a name: lower case, with a blank at word boundaries, which are punctuation, digits and capitals after small letters. */
function spaced(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu}{2,})(?=\p{Lu}\p{Ll}{2})/gu, "$& ")
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .toLowerCase()
    .trim();
}
