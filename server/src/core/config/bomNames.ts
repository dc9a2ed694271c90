import { namesOfBoms, namesOfPartLists } from "../../generated/shapeWords.ts";
import { perKey } from "../perKey.ts";

/** Whether the name of a file holds, at the edge of a word, what bills of materials are called. */
export function isNamedLikeBom(name: string): boolean {
  return holds(name, namesOfBoms);
}

/** Whether it holds that, or what lists of parts are called that only a column of names in them confirms. */
export function isNamedLikeParts(name: string): boolean {
  return isNamedLikeBom(name) || holds(name, namesOfPartLists);
}

function holds(name: string, names: readonly string[]): boolean {
  const words = ` ${spaced(name)} `;
  return bomNames(names).some(({ text, isWord }) => words.includes(isWord ? ` ${text} ` : text));
}

/** The names in the form of `spaced`; Chinese and Japanese have no edges of words. */
const bomNames = perKey((names: readonly string[]) =>
  names.flatMap((name) => {
    const text = spaced(name);
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
