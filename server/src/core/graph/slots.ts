import { addTo } from "../maps.ts";

/** Numbers below zero that V8 holds as small integers. */
const lowest = -(2 ** 31);
const smallest = 2 ** 10;

/** A range of numbers below zero that the places in one file are moved into. */
export interface Slot {
  readonly base: number;
  readonly size: number;
}

/**
 * Gives out ranges of numbers, so that places in different files are different. A file has room to grow in its range; what
 * it has outgrown is given to another one, so that edits use nothing up.
 */
export class Slots {
  #next = 0;
  readonly #free = new Map<number, number[]>();

  /** A range for so many numbers; undefined where none is left. */
  take(length: number): Slot | undefined {
    let size = smallest;
    while (size <= length) size *= 2;
    const base = this.#free.get(size)?.pop();
    if (base !== undefined) return { base, size };
    if (this.#next - size < lowest) return undefined;
    this.#next -= size;
    return { base: this.#next, size };
  }

  /** Takes a range back. */
  give({ base, size }: Slot): void {
    addTo(this.#free, size, base);
  }
}
