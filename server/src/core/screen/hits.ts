import type { ListedNames } from "./listedNames.ts";
import type { ListedParty, NameWord } from "./types.ts";

/** A match of a given word with a concept of the listed names. */
export interface WordHit {
  readonly how: "same" | "joined" | "typo";
  /** Index of the word in the given name, and the number of words that the hit covers. */
  readonly at: number;
  readonly span: number;
  /** The given word, or two joined. */
  readonly seen: string;
}

/** Similarity by kind of hit, from 0 to 1. */
export const worth: Readonly<Record<WordHit["how"], number>> = { same: 1, joined: 0.99, typo: 0.93 };

/** Finds the listed concepts that the words of a name match. Of several hits for a concept the most similar counts, then the first. */
export function findHits<P extends ListedParty>(words: readonly NameWord[], names: ListedNames<P>): ReadonlyMap<string, WordHit> {
  const hits = new Map<string, WordHit>();
  const add = (concept: string, how: WordHit["how"], at: number, span: number, seen: string): void => {
    const known = hits.get(concept);
    if (known === undefined || worth[known.how] < worth[how]) hits.set(concept, { how, at, span, seen });
  };
  words.forEach((word, at) => {
    const known = names.concepts.has(word.concept);
    if (known) add(word.concept, "same", at, 1, word.text);
    const next = words[at + 1];
    if (next !== undefined && word.text !== "" && next.text !== "") {
      const both = word.text + next.text;
      if (names.concepts.has(both)) add(both, "joined", at, 2, both);
    }
    for (const concept of names.pairs.get(word.text) ?? []) add(concept, "joined", at, 1, word.text);
    if (!known && word.kind === "telling") {
      for (const text of names.typos.near(word.text)) add(names.texts.get(text) ?? text, "typo", at, 1, word.text);
    }
  });
  return hits;
}
