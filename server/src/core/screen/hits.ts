import type { ListedNames } from "./listedNames.ts";
import type { ListedParty, Word } from "./types.ts";

/** How a word of a name meets a concept of the listed names. */
export interface Hit {
  readonly how: "same" | "joined" | "typo";
  /** Place of the word in the given name, and how many of its words the hit takes. */
  readonly at: number;
  readonly span: number;
  /** The given word. */
  readonly seen: string;
}

/** What a way of meeting is worth, of 1. */
export const worth: Readonly<Record<Hit["how"], number>> = { same: 1, joined: 0.99, typo: 0.93 };

/** The concepts of the listed names that the words of a name meet, each by the best way and there by the first word. */
export function findHits<P extends ListedParty>(words: readonly Word[], names: ListedNames<P>): ReadonlyMap<string, Hit> {
  const hits = new Map<string, Hit>();
  const add = (concept: string, how: Hit["how"], at: number, span: number, seen: string): void => {
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
