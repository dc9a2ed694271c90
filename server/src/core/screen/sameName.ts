import { defaultWords } from "./defaultWords.ts";
import { readName } from "./readName.ts";
import { spellings } from "./spellings.ts";
import { compileWords, type WordTable } from "./wordTable.ts";

let table: WordTable | undefined;

/** Whether two names are equal after folding case, width, accents, script variants and company form. */
export function sameName(one: string, other: string): boolean {
  const keys = keysOf(one);
  return keysOf(other).some((key) => keys.includes(key));
}

function keysOf(name: string): readonly string[] {
  table ??= compileWords(defaultWords);
  const words = table;
  return spellings(name)
    .map((folded) => readName(folded, words).key)
    .filter((key) => key !== "");
}
