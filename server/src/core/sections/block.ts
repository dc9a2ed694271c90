import { perKey } from "../perKey.ts";
import { sumsOf } from "../text/ordered.ts";
import type { SectionId } from "../text/place.ts";

/** What has to be known of a section to say where it lies. */
export interface Placed {
  readonly text: string;
  readonly entries: readonly unknown[];
  /** What its places are in; undefined where its lines stand outside. */
  readonly in: SectionId | undefined;
}

/** A place in a list of sections, which moves as sections come and go; the id of a section is none, though it is a number too. */
export type SectionIndex = number & { readonly __sectionId?: never };

/** Some sections that follow each other. Indexes, offsets and positions count from its beginning. */
export class Block<S extends Placed> {
  readonly sections: readonly S[];
  /** Where each section begins, in UTF-16 code units; last, how long they are together. */
  readonly starts: Readonly<Int32Array>;
  /** The position at which the entries of each section begin; last, how many there are. */
  readonly positions: Readonly<Int32Array>;
  #indexes: ReadonlyMap<SectionId | undefined, number> | undefined;

  constructor(sections: readonly S[]) {
    this.sections = sections;
    this.starts = sumsOf(sections, ({ text }) => text.length);
    this.positions = sumsOf(sections, ({ entries }) => entries.length);
  }

  get length(): number {
    return this.starts[this.sections.length] ?? 0;
  }

  get entries(): number {
    return this.positions[this.sections.length] ?? 0;
  }

  /** The index of the section with an id; undefined where it is none of these. */
  indexOf(id: SectionId): number | undefined {
    this.#indexes ??= new Map(this.sections.map((one, index) => [one.in, index]));
    return this.#indexes.get(id);
  }
}

/** An answer about a block, kept as long as the block is: it lasts until one of its sections is exchanged. */
export type OfBlock<S extends Placed, T> = (block: Block<S>) => T;

/** Keeps what is answered about each block. */
export function perBlock<S extends Placed, T>(answer: (sections: readonly S[]) => readonly T[]): OfBlock<S, readonly T[]> {
  return perKey((block) => answer(block.sections));
}

/** Whether two lists hold the same, one by one. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** The sections that pass a test, by their indexes in the block. */
export function indexesWhere<S extends Placed>(test: (section: S) => boolean): OfBlock<S, readonly number[]> {
  return perBlock((sections) => sections.flatMap((section, index) => (test(section) ? [index] : [])));
}

/** How many sections a block has, unless all have fewer; twice as many at most. */
export const blockSize = 128;

/** Cuts sections into blocks. */
export function blocksOf<S extends Placed>(sections: readonly S[], size: number): Block<S>[] {
  const blocks: Block<S>[] = [];
  let from = 0;
  for (; sections.length - from > 2 * size; from += size) blocks.push(new Block(sections.slice(from, from + size)));
  if (from < sections.length) blocks.push(new Block(sections.slice(from)));
  return blocks;
}
