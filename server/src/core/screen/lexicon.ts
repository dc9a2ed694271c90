import type { CharacterFoldingsEntry, CountryGroup, LegalFormsEntry, NameCompoundEntry, NameWordsEntry } from "../../generated/pack.ts";
import { compileFolding, type Folding, foldText } from "./foldText.ts";
import type { WordKind } from "./types.ts";

/** What the packs know of company names and of the codes of their countries. */
export interface LexiconData {
  readonly legalForms: readonly LegalFormsEntry[];
  readonly nameWords: readonly NameWordsEntry[];
  readonly nameCompounds: readonly NameCompoundEntry[];
  readonly characterFoldings: readonly CharacterFoldingsEntry[];
  readonly countryGroups: readonly CountryGroup[];
}

/** What is known of a spelling: the concepts that it means; `left-out` for legal forms and small words. */
export type LexiconEntry = "left-out" | readonly Concept[];

/** An idea that several spellings share, with how much it tells. */
export interface Concept {
  readonly id: string;
  readonly kind: WordKind;
}

/** The words of company names, ready to be looked up by their folded spelling, and the codes of countries. */
export interface Lexicon {
  readonly folding: Folding;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Legal forms of several words, by their first word; the rest of each, longest first. */
  readonly longForms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The concepts of families whose name unlike companies carry. */
  readonly shared: ReadonlySet<string>;
  /** Characters of the longest entry in Han or kana. */
  readonly longestCjk: number;
  readonly countryGroups: readonly CountryGroup[];
}

const cjk = /[\p{sc=Han}\u30a1-\u30fa]/u;

/**
 * Compiles the words, which takes some milliseconds. Of two entries that name one spelling the first wins, and legal forms come
 * first; a compound wins over all. What a compound means and no entry knows is a telling word.
 */
export function compileLexicon({ legalForms, nameWords, nameCompounds, characterFoldings, countryGroups }: LexiconData): Lexicon {
  const folding = compileFolding(characterFoldings);
  const entries = new Map<string, LexiconEntry>();
  const longForms = new Map<string, string[][]>();
  const kinds = new Map<string, WordKind>();
  const shared = new Set<string>();
  const add = (folded: string, entry: LexiconEntry): void => {
    if (!entries.has(folded)) entries.set(folded, entry);
  };
  for (const form of legalForms.flatMap(({ forms }) => forms)) {
    const [first = "", ...rest] = foldText(form, folding).split(" ");
    if (rest.length === 0) add(first, "left-out");
    else longForms.set(first, [...(longForms.get(first) ?? []), rest].sort(longestFirst));
  }
  for (const { kind, shared: isShared = false, synonyms = [], words = [] } of nameWords) {
    for (const spellings of [...synonyms, ...words.map((word) => [word])]) {
      const [id = ""] = spellings;
      if (kind !== "stop" && !kinds.has(id)) kinds.set(id, kind);
      if (isShared) shared.add(id);
      for (const spelling of spellings) add(foldText(spelling, folding), kind === "stop" ? "left-out" : [{ id, kind }]);
    }
  }
  for (const { word, means } of nameCompounds) {
    entries.set(
      foldText(word, folding),
      means.map((id) => ({ id, kind: kinds.get(id) ?? "telling" })),
    );
  }
  let longestCjk = 0;
  for (const spelling of entries.keys()) if (cjk.test(spelling)) longestCjk = Math.max(longestCjk, spelling.length);
  return { folding, entries, longForms, shared, longestCjk, countryGroups };
}

function longestFirst(one: readonly string[], other: readonly string[]): number {
  return other.length - one.length;
}
