import { perKey } from "../perKey.ts";
import { sumsOf } from "../text/ordered.ts";
import type { SectionId } from "../text/place.ts";
import type { JudgedSection } from "./judgedSection.ts";

/**
 * The index of a section in a list, which changes as sections are inserted or removed. The type keeps it apart from section ids, which are
 * numbers too.
 */
export type SectionIndex = number & { readonly __sectionId?: never };

/** Consecutive sections. Indices, offsets and positions are relative to the start of the block. */
export class Block {
  readonly sections: readonly JudgedSection[];
  /** The start of each section in UTF-16 code units, followed by the total length. */
  readonly starts: Readonly<Int32Array>;
  /** The position of the first entry of each section, followed by the number of entries. */
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

  /** The index of the section with an id; undefined if the block does not contain it. */
  indexOf(id: SectionId): number | undefined {
    this.#indexes ??= new Map(this.sections.map(({ section }, index) => [section.in, index]));
    return this.#indexes.get(id);
  }
}

/** A query on a block. The result is cached until a section of the block is replaced. */
export type BlockQuery<T> = (block: Block) => readonly T[];

/** Creates a query whose result is cached for each block. */
export function perBlock<T>(answer: (sections: readonly JudgedSection[]) => readonly T[]): BlockQuery<T> {
  return perKey((block) => answer(block.sections));
}

/** The indices in a block of the sections that satisfy a predicate. */
export function indexesWhere(test: (section: JudgedSection) => boolean): BlockQuery<number> {
  return perBlock((sections) => sections.flatMap((section, index) => (test(section) ? [index] : [])));
}

/** True when two lists have the same elements in the same order. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** The minimum number of sections in a block, unless there are fewer in total; blocks have at most twice as many. */
export const blockSize = 128;

/** Divides sections into blocks. */
export function blocksOf(sections: readonly JudgedSection[], size: number): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (; sections.length - from > 2 * size; from += size) blocks.push(new Block(sections.slice(from, from + size)));
  if (from < sections.length) blocks.push(new Block(sections.slice(from)));
  return blocks;
}
