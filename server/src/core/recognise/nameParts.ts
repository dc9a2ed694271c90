import { addTo } from "../maps.ts";
import type { Form } from "./types.ts";

/** Parts of systematic names that stand before the name of an element, or of a kind of compound, in the same word. */
export interface NameParts {
  /** `tri`, `sesqui`, and parts for bound elements, such as `fluoro`; by their first two letters. */
  readonly byOpening: ReadonlyMap<string, readonly string[]>;
  readonly multiples: ReadonlySet<string>;
}

/** A place in a word at which a name may begin, and the form that the parts before it show. */
export interface NameStart {
  readonly at: number;
  readonly form: Form | undefined;
}

/** The longest word that is taken apart; no systematic name of one word is longer. */
const longestWord = 64;
/** The shortest name that is looked for after the parts, as in `dioxid`. */
const shortestName = 4;

/** Sorts parts of names; a part has two letters at least. */
export function compileNameParts(multiples: readonly string[], parts: readonly string[]): NameParts {
  const byOpening = new Map<string, string[]>();
  for (const part of [...multiples, ...parts]) {
    const opening = part.slice(0, 2);
    addTo(byOpening, opening, part);
  }
  return { byOpening, multiples: new Set(multiples) };
}

/** The places in a word at which a name may begin after one part or several: 8 in `trifluoroyttrium`, none in most words. */
export function nameStarts({ byOpening, multiples }: NameParts, word: string): readonly NameStart[] {
  if (word.length > longestWord || !byOpening.has(word.slice(0, 2))) return none;
  const reached = new Map<number, Form | undefined>([[0, undefined]]);
  // Iteration over a map includes entries added meanwhile, so every place is visited once.
  for (const [at, form] of reached) {
    for (const part of byOpening.get(word.slice(at, at + 2)) ?? []) {
      const end = at + part.length;
      if (word.length - end < shortestName || reached.has(end) || !word.startsWith(part, at)) continue;
      reached.set(end, multiples.has(part) ? form : part === oxygen && form === undefined ? "oxide" : "compound");
    }
  }
  return reached.size === 1 ? none : [...reached].slice(1).map(([at, form]) => ({ at, form }));
}

/** The part for oxygen alone: `dioxocerium` is an oxide. */
const oxygen = "oxo";
const none: readonly NameStart[] = [];
