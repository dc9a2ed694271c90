import type { CountryGroup, PackFile } from "../../generated/pack.ts";
import { compileFolding, type Folding, foldText } from "./foldText.ts";
import type { WordKind } from "./types.ts";

/** Sections of packs about company names and countries. */
export type LexiconData = {
  readonly [K in "legalForms" | "nameWords" | "nameCompounds" | "characterFoldings" | "countryGroups"]: Readonly<NonNullable<PackFile[K]>>;
};

/** The concepts that a spelling means; `left-out` for legal forms and stop words. */
export type LexiconEntry = "left-out" | readonly Concept[];

/** A meaning shared by several spellings, with its kind. */
export interface Concept {
  readonly id: string;
  readonly kind: WordKind;
}

/** Words of company names by their folded spelling, and groups of countries. */
export interface Lexicon {
  readonly folding: Folding;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Legal forms of several words: from the first word to the remaining words of each, longest first. */
  readonly longForms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Concepts of families whose name unrelated companies carry. */
  readonly shared: ReadonlySet<string>;
  /** Folded beginnings of the names of strangers to a family. */
  readonly strangers: ReadonlySet<string>;
  /** UTF-16 code units of the longest entry in Han or kana. */
  readonly longestCjk: number;
  readonly countryGroups: readonly CountryGroup[];
}

const cjk = /[\p{sc=Han}\u30a1-\u30fa]/u;

/**
 * Compiles the lexicon, which takes some milliseconds. The first entry for a spelling wins; legal forms precede words, and compounds
 * override both. A concept of a compound without an entry of its own counts as a telling word.
 */
export function compileLexicon({ legalForms, nameWords, nameCompounds, characterFoldings, countryGroups }: LexiconData): Lexicon {
  const folding = compileFolding(characterFoldings);
  const entries = new Map<string, LexiconEntry>();
  const longForms = new Map<string, string[][]>();
  const kinds = new Map<string, WordKind>();
  const shared = new Set<string>();
  const strangers = new Set(nameWords.flatMap((entry) => (entry.strangers ?? []).map((name) => foldText(name, folding).trim())));
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
  return { folding, entries, longForms, shared, strangers, longestCjk, countryGroups };
}

function longestFirst(one: readonly string[], other: readonly string[]): number {
  return other.length - one.length;
}
