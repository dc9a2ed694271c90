import { lastAtMost, sumsOf } from "../text/ordered.ts";
import type { SectionId } from "../text/place.ts";
import { Block, blockSize, blocksOf, type OfBlock, type Placed, type SectionIndex } from "./block.ts";

/**
 * A list of sections in the order of the text, kept in blocks: to exchange some of them for others costs what their blocks
 * hold, and to find one takes the logarithm of how many there are. Offsets count from the beginning of the first section.
 */
export class Blocks<S extends Placed> {
  readonly #blocks: readonly Block<S>[];
  readonly #size: number;
  /** How many sections, code units and entries there are before each block; last, in all of them. */
  readonly #firsts: Readonly<Int32Array>;
  readonly #starts: Readonly<Int32Array>;
  readonly #positions: Readonly<Int32Array>;

  private constructor(blocks: readonly Block<S>[], size: number) {
    this.#blocks = blocks;
    this.#size = size;
    this.#firsts = sumsOf(blocks, ({ sections }) => sections.length);
    this.#starts = sumsOf(blocks, ({ length }) => length);
    this.#positions = sumsOf(blocks, ({ entries }) => entries);
  }

  static of<S extends Placed>(sections: readonly S[], size = blockSize): Blocks<S> {
    return new Blocks(blocksOf(sections, size), size);
  }

  /** How many sections there are. */
  get count(): number {
    return this.#firsts[this.#blocks.length] ?? 0;
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
    for (const [at, { sections, starts }] of this.#blocks.entries()) {
      const before = this.#starts[at] ?? 0;
      for (const [index, section] of sections.entries()) yield [section, before + (starts[index] ?? 0)];
    }
  }

  /** The list with the sections from one index up to another, that not included, exchanged for others. */
  exchanged(from: number, to: number, added: readonly S[]): Blocks<S> {
    const first = this.#blockOf(from);
    const last = Math.max(first, this.#blockOf(Math.max(from, to - 1)));
    const before = this.#blocks[first]?.sections.slice(0, from - (this.#firsts[first] ?? 0)) ?? [];
    const after = this.#blocks[last]?.sections.slice(to - (this.#firsts[last] ?? 0)) ?? [];
    const between = blocksOf([...before, ...added, ...after], this.#size);
    return new Blocks([...this.#blocks.slice(0, first), ...between, ...this.#blocks.slice(last + 1)], this.#size);
  }

  /** The list with some sections exchanged for others, by their indexes; it costs what their blocks hold. */
  with(changes: ReadonlyMap<number, S>): Blocks<S> {
    const touched = new Set([...changes.keys()].map((index) => this.#blockOf(index)));
    const blocks = this.#blocks.map((block, at) => {
      const before = this.#firsts[at] ?? 0;
      return touched.has(at) ? new Block(block.sections.map((section, index) => changes.get(before + index) ?? section)) : block;
    });
    return new Blocks(blocks, this.#size);
  }

  /** The sections from one index up to another, that not included; without indexes all of them. */
  slice(from = 0, to = this.count): S[] {
    const first = this.#blockOf(from);
    const sections: S[] = [];
    for (let at = first; (this.#firsts[at] ?? to) < to; at++) {
      const own = this.#blocks[at]?.sections ?? [];
      const before = this.#firsts[at] ?? 0;
      for (let index = Math.max(0, from - before); index < own.length && before + index < to; index++) {
        const section = own[index];
        if (section !== undefined) sections.push(section);
      }
    }
    return sections;
  }

  /** The section at an index. */
  at(index: SectionIndex): S | undefined {
    const at = this.#blockOf(index);
    return this.#blocks[at]?.sections[index - (this.#firsts[at] ?? 0)];
  }

  /** Where the section at an index begins. */
  startOf(index: SectionIndex): number {
    const at = this.#blockOf(index);
    return (this.#starts[at] ?? 0) + (this.#blocks[at]?.starts[index - (this.#firsts[at] ?? 0)] ?? 0);
  }

  /** The position in the list of items at which the entries of the section at an index begin. */
  positionOf(index: SectionIndex): number {
    const at = this.#blockOf(index);
    return (this.#positions[at] ?? 0) + (this.#blocks[at]?.positions[index - (this.#firsts[at] ?? 0)] ?? 0);
  }

  /** The index of the section that holds an offset; that of the nearest one where none does. */
  indexAt(offset: number): number {
    return this.#last(this.#starts, ({ starts }) => starts, offset);
  }

  /** The index of the last section whose entries do not begin after a position. */
  indexAtPosition(position: number): number {
    return this.#last(this.#positions, ({ positions }) => positions, position);
  }

  #last(sums: Readonly<Int32Array>, within: (block: Block<S>) => Readonly<Int32Array>, most: number): number {
    const at = Math.max(0, lastAtMost(sums, this.#blocks.length, most));
    const block = this.#blocks[at];
    if (block === undefined) return 0;
    const index = lastAtMost(within(block), block.sections.length, most - (sums[at] ?? 0));
    return (this.#firsts[at] ?? 0) + Math.max(0, index);
  }

  /** The index of the section with an id. */
  indexOf(id: SectionId): number | undefined {
    for (let at = 0; at < this.#blocks.length; at++) {
      const index = this.#blocks[at]?.indexOf(id);
      if (index !== undefined) return (this.#firsts[at] ?? 0) + index;
    }
    return undefined;
  }

  /** The indexes of some sections of each block, in order. */
  indexes(which: OfBlock<S, readonly number[]>): number[] {
    const indexes: number[] = [];
    for (let at = 0; at < this.#blocks.length; at++) {
      const block = this.#blocks[at];
      const before = this.#firsts[at] ?? 0;
      if (block !== undefined) for (const index of which(block)) indexes.push(before + index);
    }
    return indexes;
  }

  /** What is said of each block, in order. */
  gathered<T>(what: OfBlock<S, readonly T[]>): T[] {
    const all: T[] = [];
    for (const block of this.#blocks) for (const one of what(block)) all.push(one);
    return all;
  }

  #blockOf(index: number): number {
    return Math.max(0, lastAtMost(this.#firsts, this.#blocks.length, index));
  }
}
