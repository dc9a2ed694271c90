import type { Lexicon } from "./lexicon.ts";
import { readName } from "./readName.ts";
import { spellings } from "./spellings.ts";

/** True for names that are equal after folding case, width, accents, script variants and legal form. */
export function sameName(one: string, other: string, lexicon: Lexicon): boolean {
  const keys = keysOf(one, lexicon);
  return keysOf(other, lexicon).some((key) => keys.includes(key));
}

function keysOf(name: string, lexicon: Lexicon): readonly string[] {
  return spellings(name, lexicon.folding)
    .map((folded) => readName(folded, lexicon).key)
    .filter((key) => key !== "");
}
