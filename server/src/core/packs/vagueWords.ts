import { placeholdersOf } from "../text/placeholder.ts";
import type { VagueWords } from "../text/vague.ts";
import type { CompiledPack } from "./bundle.ts";

/** The vague words of all packs, folded to lower case; Chinese and Japanese terms are sorted by length, the longest first. */
export function vagueWords(packs: readonly CompiledPack[]): VagueWords {
  const all = packs.flatMap(({ vagueStatements }) => vagueStatements ?? []);
  const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
  const terms = new Set(all.flatMap((entry) => entry.terms).map(fold));
  return {
    words: new Set(all.flatMap((entry) => entry.words).map(fold)),
    placeholders: placeholdersOf(packs.flatMap((pack) => pack.placeholders.flatMap(({ words }) => words))),
    terms: [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
}
