import type { Matches } from "../config/glob.ts";
import { addTo, getOrInsert } from "../maps.ts";
import type { PartEntry } from "../model/item.ts";
import type { PartSought, PartsDeclaration } from "../model/types.ts";
import { compilePart, nameKey } from "./keys.ts";

/** A `matching` entry: facts for every item that fits all its patterns. */
export interface MatchingEntry {
  readonly item: PartEntry;
  readonly declared: PartsDeclaration;
  /** The path of its parts file. */
  readonly in: string;
  readonly parts: readonly string[] | undefined;
  readonly manufacturer: string | undefined;
  readonly supplier: string | undefined;
  readonly files: Matches | undefined;
}

/** An entry with compiled patterns. */
interface Compiled extends MatchingEntry {
  readonly position: number;
  readonly isOfMaker: ((name: string) => boolean) | undefined;
  readonly isOfSupplier: ((name: string) => boolean) | undefined;
}

/** The `matching` entries of all parts files of a root. Case and character width of numbers and names are ignored. */
export class Matching {
  // Each entry is in one index, that of its most selective pattern.
  readonly #byPart = new Patterns<Compiled>();
  readonly #byMaker = new Patterns<Compiled>();
  readonly #bySupplier = new Patterns<Compiled>();
  readonly #others: Compiled[] = [];
  #count = 0;

  /** Adds an entry. Entries must come in the order of files and their texts. */
  add(entry: MatchingEntry): void {
    const { parts, manufacturer, supplier } = entry;
    const position = this.#count++;
    const one: Compiled = { ...entry, position, isOfMaker: compiled(manufacturer), isOfSupplier: compiled(supplier) };
    if (parts !== undefined) for (const pattern of parts) this.#byPart.add(nameKey(pattern), one);
    else if (manufacturer !== undefined) this.#byMaker.add(nameKey(manufacturer), one);
    else if (supplier !== undefined) this.#bySupplier.add(nameKey(supplier), one);
    else this.#others.push(one);
  }

  /**
   * The entries that fit a part in a file. Entries of the nearest parts file in a parent folder come first, those outside the parent
   * folders last; within a file the text order holds.
   */
  of(part: PartSought, path: string): readonly MatchingEntry[] {
    if (this.#count === 0) return none;
    const [maker, supplier] = [keyOf(part.manufacturer()), keyOf(part.supplier())];
    const found = new Set([
      ...this.#byPart.fitting(keyOf(part.number)),
      ...this.#byPart.fitting(keyOf(part.manufacturerNumber())),
      ...this.#byMaker.fitting(maker),
      ...this.#bySupplier.fitting(supplier),
      ...this.#others,
    ]);
    if (found.size === 0) return none;
    const isOf = (wanted: Compiled["isOfMaker"], name: string | undefined): boolean =>
      wanted === undefined || (name !== undefined && wanted(name));
    const fit = [...found].filter(
      ({ isOfMaker, isOfSupplier, files }) =>
        isOf(isOfMaker, maker) && isOf(isOfSupplier, supplier) && (files === undefined || files(path)),
    );
    return fit.sort((a, b) => nearness(b.in, path) - nearness(a.in, path) || a.position - b.position);
  }
}

const none: readonly MatchingEntry[] = [];

function compiled(pattern: string | undefined): ((name: string) => boolean) | undefined {
  return pattern === undefined ? undefined : compilePart(nameKey(pattern));
}

function keyOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : nameKey(text);
}

/** The depth of the folder of a parts file if it contains a path; otherwise -1. */
function nearness(parts: string, path: string): number {
  const folder = parts.slice(0, parts.lastIndexOf("/") + 1);
  return path.startsWith(folder) ? folder.length : -1;
}

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
