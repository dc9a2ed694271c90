import type { EndUse, EndUseInEffect, EntryWaiver, Item, OwnParts, PartFacts, PartSought, PartsDeclaration } from "../model/types.ts";
import type { FactsInBook, PartsBook } from "../parts/book.ts";
import { numberKey } from "../parts/keys.ts";
import { generalPlaces } from "../parts/partsTexts.ts";

/**
 * The parts facts as seen from one file. It records the part numbers that the file looks up. A change to any other entry leaves the stamp,
 * and every result computed with it, valid.
 */
export class SeenParts implements PartFacts {
  readonly stamp: string;
  readonly #path: string;
  readonly #now: () => PartsBook;
  readonly #asked = new Set<string>();

  constructor(path: string, stamp: string, now: () => PartsBook) {
    this.#path = path;
    this.stamp = stamp;
    this.#now = now;
  }

  /** True when any of the part numbers was looked up. */
  concerns(numbers: ReadonlySet<string>): boolean {
    const [few, many] = numbers.size < this.#asked.size ? [numbers, this.#asked] : [this.#asked, numbers];
    for (const one of few) if (many.has(one)) return true;
    return false;
  }

  get book(): string {
    return this.#now().stamp;
  }

  get endUseKeys(): readonly string[] {
    return this.#facts.endUseKeys;
  }

  endUseOf(key: string): EndUse | undefined {
    return this.#placed(this.#facts.endUseOf(key));
  }

  entryOf(part: PartSought): Item | "ambiguous" | undefined {
    this.#ask(part);
    return this.#placed(this.#facts.entryOf(part));
  }

  matchingOf(part: PartSought): readonly Item[] {
    const found = this.#facts.matchingOf(part);
    if (found.length > 0) this.#asked.add(generalPlaces);
    return found;
  }

  useOf(part: PartSought): EndUseInEffect | undefined {
    return this.#placed(this.#facts.useOf(part));
  }

  fitting(part: PartSought): readonly PartsDeclaration[] {
    this.#ask(part);
    return this.#facts.fitting(part);
  }

  get hasWaivers(): boolean {
    return this.#facts.hasWaivers;
  }

  waiversOf(entry: Item): readonly EntryWaiver[] {
    return this.#facts.waiversOf(entry);
  }

  get own(): OwnParts {
    return this.#facts.own;
  }

  get #facts(): FactsInBook {
    return this.#now().seenFrom(this.#path);
  }

  #ask(part: PartSought): void {
    for (const number of [part.number, part.manufacturerNumber()]) if (number !== undefined) this.#asked.add(numberKey(number));
  }

  #placed<T>(found: T | undefined): T | undefined {
    if (found !== undefined) this.#asked.add(generalPlaces);
    return found;
  }
}
