import { lastAtMost, sumsOf } from "../text/ordered.ts";
import type { SectionId } from "../text/place.ts";
import { Block, blockSize, blocksOf, type OfBlock, type Placed } from "./block.ts";

/**
 * A list of sections in the order of the text, kept in blocks: to exchange some of them for others costs what their blocks
 * hold, and to find one takes the logarithm of how many there are. Offsets count from the beginning of the first section.
 */
export class Blocks<S extends Placed> {
  readonly #blocks: readonly Block<S>[];
  readonly #size: number;
  /** How many sections, code units and entries there are before each block; last, in all of them. */
  readonly #numbers: Readonly<Int32Array>;
  readonly #starts: Readonly<Int32Array>;
  readonly #positions: Readonly<Int32Array>;

  private constructor(blocks: readonly Block<S>[], size: number) {
    this.#blocks = blocks;
    this.#size = size;
    this.#numbers = sumsOf(blocks, ({ sections }) => sections.length);
    this.#starts = sumsOf(blocks, ({ length }) => length);
    this.#positions = sumsOf(blocks, ({ entries }) => entries);
  }

  static of<S extends Placed>(sections: readonly S[], size = blockSize): Blocks<S> {
    return new Blocks(blocksOf(sections, size), size);
  }

  /** How many sections there are. */
  get count(): number {
    return this.#numbers[this.#blocks.length] ?? 0;
  }

  /** Where the last section ends. */
  get end(): number {
    return this.#starts[this.#blocks.length] ?? 0;
  }

  /** How many entries they have. */
  get entryCount(): number {
    return this.#positions[this.#blocks.length] ?? 0;
  }

  /** All sections with where they begin, in order. */
  *placed(): Generator<readonly [section: S, start: number], void> {
    for (const [index, { sections, starts }] of this.#blocks.entries()) {
      const before = this.#starts[index] ?? 0;
      for (const [number, section] of sections.entries()) yield [section, before + (starts[number] ?? 0)];
    }
  }

  /** The list with the sections from one number up to another, that not included, exchanged for others. */
  exchanged(from: number, to: number, added: readonly S[]): Blocks<S> {
    const first = this.#blockOf(from);
    const last = Math.max(first, this.#blockOf(Math.max(from, to - 1)));
    const before = this.#blocks[first]?.sections.slice(0, from - (this.#numbers[first] ?? 0)) ?? [];
    const after = this.#blocks[last]?.sections.slice(to - (this.#numbers[last] ?? 0)) ?? [];
    const between = blocksOf([...before, ...added, ...after], this.#size);
    return new Blocks([...this.#blocks.slice(0, first), ...between, ...this.#blocks.slice(last + 1)], this.#size);
  }

  /** The list with some sections exchanged for others, by their numbers; it costs what their blocks hold. */
  with(changes: ReadonlyMap<number, S>): Blocks<S> {
    const touched = new Set([...changes.keys()].map((number) => this.#blockOf(number)));
    const blocks = this.#blocks.map((block, index) => {
      const before = this.#numbers[index] ?? 0;
      return touched.has(index) ? new Block(block.sections.map((section, number) => changes.get(before + number) ?? section)) : block;
    });
    return new Blocks(blocks, this.#size);
  }

  /** The sections from one number up to another, that not included; without numbers all of them. */
  slice(from = 0, to = this.count): S[] {
    const first = this.#blockOf(from);
    const sections: S[] = [];
    for (let index = first; (this.#numbers[index] ?? to) < to; index++) {
      const own = this.#blocks[index]?.sections ?? [];
      const before = this.#numbers[index] ?? 0;
      for (let number = Math.max(0, from - before); number < own.length && before + number < to; number++) {
        const section = own[number];
        if (section !== undefined) sections.push(section);
      }
    }
    return sections;
  }

  /** The section of a number. */
  at(number: number): S | undefined {
    const index = this.#blockOf(number);
    return this.#blocks[index]?.sections[number - (this.#numbers[index] ?? 0)];
  }

  /** Where the section of a number begins. */
  startOf(number: number): number {
    const index = this.#blockOf(number);
    return (this.#starts[index] ?? 0) + (this.#blocks[index]?.starts[number - (this.#numbers[index] ?? 0)] ?? 0);
  }

  /** The position in the list of items at which the entries of the section of a number begin. */
  positionOf(number: number): number {
    const index = this.#blockOf(number);
    return (this.#positions[index] ?? 0) + (this.#blocks[index]?.positions[number - (this.#numbers[index] ?? 0)] ?? 0);
  }

  /** The number of the section that holds an offset; that of the nearest one where none does. */
  numberAt(offset: number): number {
    return this.#last(this.#starts, ({ starts }) => starts, offset);
  }

  /** The number of the last section whose entries do not begin after a position. */
  numberAtPosition(position: number): number {
    return this.#last(this.#positions, ({ positions }) => positions, position);
  }

  #last(sums: Readonly<Int32Array>, within: (block: Block<S>) => Readonly<Int32Array>, most: number): number {
    const index = Math.max(0, lastAtMost(sums, this.#blocks.length, most));
    const block = this.#blocks[index];
    if (block === undefined) return 0;
    const number = lastAtMost(within(block), block.sections.length, most - (sums[index] ?? 0));
    return (this.#numbers[index] ?? 0) + Math.max(0, number);
  }

  /** The number of a section. */
  numberOf(section: SectionId): number | undefined {
    for (let index = 0; index < this.#blocks.length; index++) {
      const number = this.#blocks[index]?.numberOf(section);
      if (number !== undefined) return (this.#numbers[index] ?? 0) + number;
    }
    return undefined;
  }

  /** The numbers of some sections of each block, in order. */
  numbers(which: OfBlock<S, readonly number[]>): number[] {
    const numbers: number[] = [];
    for (let index = 0; index < this.#blocks.length; index++) {
      const block = this.#blocks[index];
      const before = this.#numbers[index] ?? 0;
      if (block !== undefined) for (const number of which(block)) numbers.push(before + number);
    }
    return numbers;
  }

  /** What is said of each block, in order. */
  gathered<T>(what: OfBlock<S, readonly T[]>): T[] {
    const all: T[] = [];
    for (const block of this.#blocks) for (const one of what(block)) all.push(one);
    return all;
  }

  #blockOf(number: number): number {
    return Math.max(0, lastAtMost(this.#numbers, this.#blocks.length, number));
  }
}
