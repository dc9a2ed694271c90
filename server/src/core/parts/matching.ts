import type { Matches } from "../config/glob.ts";
import type { PartEntry } from "../model/item.ts";
import type { PartSought, PartsDeclaration } from "../model/types.ts";
import { compilePart, nameKey } from "./keys.ts";
import { Patterns } from "./patterns.ts";

/** One of `matching`: what holds for every item that each of its patterns fits. */
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

/** An entry with its patterns ready to be asked. */
interface Compiled extends MatchingEntry {
  readonly position: number;
  readonly isOfMaker: ((name: string) => boolean) | undefined;
  readonly isOfSupplier: ((name: string) => boolean) | undefined;
}

/** The entries of `matching` of all parts files of a root. Numbers and names are compared without case and width. */
export class Matching {
  // Each entry stands in one of these: under what narrows it most.
  readonly #byPart = new Patterns<Compiled>();
  readonly #byMaker = new Patterns<Compiled>();
  readonly #bySupplier = new Patterns<Compiled>();
  readonly #others: Compiled[] = [];
  #count = 0;

  /** In the order of the files and of their texts. */
  add(entry: MatchingEntry): void {
    const { parts, manufacturer, supplier } = entry;
    const position = this.#count++;
    const one: Compiled = { ...entry, position, isOfMaker: compiled(manufacturer), isOfSupplier: compiled(supplier) };
    if (parts !== undefined) for (const pattern of parts) this.#byPart.add(nameKey(pattern), one);
    else if (manufacturer !== undefined) this.#byMaker.add(nameKey(manufacturer), one);
    else if (supplier !== undefined) this.#bySupplier.add(nameKey(supplier), one);
    else this.#others.push(one);
  }

  /** Those that fit a part in a file: of the nearest parts file upward first, those that lie elsewhere last, and of one in its order. */
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

/** How near a parts file is to a file: how deep the folder is that it shares with it by holding it; -1 where it does not hold it. */
function nearness(parts: string, path: string): number {
  const folder = parts.slice(0, parts.lastIndexOf("/") + 1);
  return path.startsWith(folder) ? folder.length : -1;
}
