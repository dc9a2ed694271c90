import { foldText } from "./foldText.ts";
import type { ScreeningWords, WordKind } from "./types.ts";

/** What a table says of a spelling: the concepts that it means, or that it is left out of a name. */
export type WordEntry = { readonly left: "form" | "connector" } | { readonly concepts: readonly Concept[] };

/** An idea that several spellings share, with how much it tells. */
export interface Concept {
  readonly id: string;
  readonly kind: WordKind;
}

/** The words of `ScreeningWords`, ready to be looked up by their folded spelling. */
export interface WordTable {
  readonly entries: ReadonlyMap<string, WordEntry>;
  /** Company forms of several words, by their first word; the rest of each, longest first. */
  readonly longForms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The concepts of families whose name unlike companies carry. */
  readonly shared: ReadonlySet<string>;
  /** Characters of the longest entry in Han or kana. */
  readonly longestCjk: number;
}

const cjk = /[\p{sc=Han}\u30a1-\u30fa]/u;

/** Compiles the words. Of two lines that name one spelling the first wins; the words of a compound must be concepts, else they tell. */
export function compileWords(words: ScreeningWords): WordTable {
  const entries = new Map<string, WordEntry>();
  const longForms = new Map<string, string[][]>();
  const kinds = new Map<string, WordKind>();
  const add = (spelling: string, entry: WordEntry): void => {
    const folded = foldText(spelling);
    if (!entries.has(folded)) entries.set(folded, entry);
  };
  for (const form of words.forms) {
    const [first, ...rest] = foldText(form).split(" ");
    if (first === undefined) continue;
    if (rest.length === 0) add(form, { left: "form" });
    else
      longForms.set(
        first,
        [...(longForms.get(first) ?? []), rest].sort((one, other) => other.length - one.length),
      );
  }
  for (const connector of words.connectors) add(connector, { left: "connector" });
  for (const [kind, lines] of Object.entries(words.kinds) as [Exclude<WordKind, "telling">, readonly string[]][]) {
    // The cast narrows the keys that Object.entries widens to text.
    for (const line of lines) {
      const [id = "", ...spellings] = line.split(" ");
      if (!kinds.has(id)) kinds.set(id, kind);
      for (const spelling of [id, ...spellings]) add(spelling, { concepts: [{ id, kind }] });
    }
  }
  for (const line of words.abbreviations) {
    const [id = "", ...spellings] = line.split(" ");
    const kind = kinds.get(id);
    for (const spelling of spellings) if (kind !== undefined) add(spelling, { concepts: [{ id, kind }] });
  }
  for (const line of words.compounds) {
    const [spelling = "", meaning = ""] = line.split("=");
    const folded = foldText(spelling);
    entries.set(folded, { concepts: meaning.split(" ").map((id) => ({ id, kind: kinds.get(id) ?? "telling" })) });
  }
  let longestCjk = 0;
  for (const spelling of entries.keys()) if (cjk.test(spelling)) longestCjk = Math.max(longestCjk, spelling.length);
  return { entries, longForms, shared: new Set(words.sharedFamilies), longestCjk };
}
