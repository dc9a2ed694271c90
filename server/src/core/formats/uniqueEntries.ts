import type { Entry } from "./tree.ts";

/** A map with more entries keeps their names in a set. */
const fewEntries = 12;

/** The entries of a map under construction. Of entries with the same name either the first or the last stays. */
export class UniqueEntries {
  readonly all: Entry[] = [];
  readonly #lastStays: boolean;
  #names: Set<string> | undefined;

  constructor(lastStays: boolean) {
    this.#lastStays = lastStays;
  }

  has(name: string): boolean {
    return this.#names?.has(name) ?? this.all.some((entry) => entry.name === name);
  }

  add(entry: Entry): void {
    const { name } = entry;
    if (this.has(name)) {
      if (!this.#lastStays) return;
      const before = this.all.findIndex((other) => other.name === name);
      this.all.splice(before, 1);
    }
    this.all.push(entry);
    if (this.#names !== undefined) this.#names.add(name);
    else if (this.all.length > fewEntries) this.#names = new Set(this.all.map((other) => other.name));
  }
}
