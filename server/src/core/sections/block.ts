import { perKey } from "../perKey.ts";
import { sumsOf } from "../text/ordered.ts";
import type { SectionId } from "../text/place.ts";
import type { JudgedSection } from "./judgedSection.ts";

/** A place in a list of sections, which moves as sections come and go; the id of a section is none, though it is a number too. */
export type SectionIndex = number & { readonly __sectionId?: never };

/** Some sections that follow each other. Indexes, offsets and positions count from its beginning. */
export class Block {
  readonly sections: readonly JudgedSection[];
  /** Where each section begins, in UTF-16 code units; last, how long they are together. */
  readonly starts: Readonly<Int32Array>;
  /** The position at which the entries of each section begin; last, how many there are. */
  readonly positions: Readonly<Int32Array>;
  #indexes: ReadonlyMap<SectionId | undefined, number> | undefined;

  constructor(sections: readonly JudgedSection[]) {
    this.sections = sections;
    this.starts = sumsOf(sections, ({ section }) => section.text.length);
    this.positions = sumsOf(sections, ({ section }) => section.entries.length);
  }

  get length(): number {
    return this.starts[this.sections.length] ?? 0;
  }

  get entries(): number {
    return this.positions[this.sections.length] ?? 0;
  }

  /** The index of the section with an id; undefined where it is none of these. */
  indexOf(id: SectionId): number | undefined {
    this.#indexes ??= new Map(this.sections.map(({ section }, index) => [section.in, index]));
    return this.#indexes.get(id);
  }
}

/** A query on a block, whose answer is kept as long as the block: until one of its sections is exchanged. */
export type BlockQuery<T> = (block: Block) => readonly T[];

/** Keeps the answer on each block. */
export function perBlock<T>(answer: (sections: readonly JudgedSection[]) => readonly T[]): BlockQuery<T> {
  return perKey((block) => answer(block.sections));
}

/** The indexes in the block of the sections that pass a test. */
export function indexesWhere(test: (section: JudgedSection) => boolean): BlockQuery<number> {
  return perBlock((sections) => sections.flatMap((section, index) => (test(section) ? [index] : [])));
}

/** Whether two lists hold the same, one by one. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** How many sections a block has, unless all have fewer; twice as many at most. */
export const blockSize = 128;

/** Cuts sections into blocks. */
export function blocksOf(sections: readonly JudgedSection[], size: number): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (; sections.length - from > 2 * size; from += size) blocks.push(new Block(sections.slice(from, from + size)));
  if (from < sections.length) blocks.push(new Block(sections.slice(from)));
  return blocks;
}
