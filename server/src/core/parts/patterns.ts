import type { Matches } from "../config/glob.ts";
import { addTo, getOrInsert } from "../maps.ts";
import { compilePart } from "./keys.ts";

/** Patterns by length of their prefix or suffix, then by the affix itself. */
type ByAffix<T> = Map<number, Map<string, { readonly matches: Matches; readonly of: T }[]>>;

/** An index of patterns by literal prefix, otherwise suffix, so that a lookup tests only a few. */
export class Patterns<T> {
  readonly #byBeginning: ByAffix<T> = new Map();
  readonly #byEnd: ByAffix<T> = new Map();

  /** @param pattern as for `compilePart`, normalised like the texts it is matched with */
  add(pattern: string, of: T): void {
    const [beginning = "", ...others] = pattern.split("*");
    const end = beginning === "" ? (others.at(-1) ?? "") : "";
    const [byAffix, affix] = end === "" ? [this.#byBeginning, beginning] : [this.#byEnd, end];
    addTo(
      getOrInsert(byAffix, affix.length, () => new Map()),
      affix,
      { matches: compilePart(pattern), of },
    );
  }

  /** The values of the patterns that match a text, in no particular order. */
  fitting(text: string | undefined): ReadonlySet<T> {
    const found = new Set<T>();
    if (text === undefined) return found;
    const hold = (some: readonly { readonly matches: Matches; readonly of: T }[] = []): void => {
      for (const { matches, of } of some) if (matches(text)) found.add(of);
    };
    for (const [length, patterns] of this.#byBeginning) hold(patterns.get(text.slice(0, length)));
    for (const [length, patterns] of this.#byEnd) hold(patterns.get(text.slice(-length)));
    return found;
  }
}
