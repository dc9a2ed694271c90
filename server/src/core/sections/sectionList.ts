import type { Finding, OpenFinding } from "../finding.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import { lastAtMost, sumsOf } from "../text/ordered.ts";
import type { PlaceInText } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { Block, type BlockQuery, blockSize, blocksOf, type SectionIndex } from "./block.ts";
import type { JudgedSection } from "./judgedSection.ts";

/** A path that counts the entries of a section as one of the document. `position`: that of its first entry. */
export function countedFrom(position: number, path: string): string {
  return position === 0 ? path : path.replace(/^\/items\/(\d+)/, (_, entry: string) => `/items/${position + Number(entry)}`);
}

/**
 * The sections of a text in its order, and with them the offset in the text of every place. They are kept in blocks: to exchange some of
 * them for others costs the sections of their blocks, and to find one costs the logarithm of their number.
 */
export class SectionList {
  /** The length of the text before the first section. */
  readonly head: number;
  readonly #blocks: readonly Block[];
  readonly #size: number;
  /** How many sections, code units and entries there are before each block; last, in all of them. */
  readonly #firsts: Readonly<Int32Array>;
  readonly #starts: Readonly<Int32Array>;
  readonly #positions: Readonly<Int32Array>;

  private constructor(blocks: readonly Block[], head: number, size: number) {
    this.head = head;
    this.#blocks = blocks;
    this.#size = size;
    this.#firsts = sumsOf(blocks, ({ sections }) => sections.length);
    this.#starts = sumsOf(blocks, ({ length }) => length);
    this.#positions = sumsOf(blocks, ({ entries }) => entries);
  }

  static of(sections: readonly JudgedSection[], head = 0, size = blockSize): SectionList {
    return new SectionList(blocksOf(sections, size), head, size);
  }

  /** How many sections there are. */
  get count(): number {
    return this.#firsts[this.#blocks.length] ?? 0;
  }

  /** Where they end in the text. */
  get end(): number {
    return this.head + (this.#starts[this.#blocks.length] ?? 0);
  }

  /** How many entries they have. */
  get entryCount(): number {
    return this.#positions[this.#blocks.length] ?? 0;
  }

  /** All sections with where they begin in the text, in order. */
  *placed(): Generator<readonly [section: JudgedSection, start: number], void> {
    for (const [at, { sections, starts }] of this.#blocks.entries()) {
      const before = this.head + (this.#starts[at] ?? 0);
      for (const [index, section] of sections.entries()) yield [section, before + (starts[index] ?? 0)];
    }
  }

  /** The list behind lines of another length. */
  behind(head: number): SectionList {
    return head === this.head ? this : new SectionList(this.#blocks, head, this.#size);
  }

  /** The list with the sections from one index up to another, that not included, exchanged for others. */
  exchanged(from: number, to: number, added: readonly JudgedSection[]): SectionList {
    const first = this.#blockOf(from);
    const last = Math.max(first, this.#blockOf(Math.max(from, to - 1)));
    const before = this.#blocks[first]?.sections.slice(0, from - (this.#firsts[first] ?? 0)) ?? [];
    const after = this.#blocks[last]?.sections.slice(to - (this.#firsts[last] ?? 0)) ?? [];
    const between = blocksOf([...before, ...added, ...after], this.#size);
    return new SectionList([...this.#blocks.slice(0, first), ...between, ...this.#blocks.slice(last + 1)], this.head, this.#size);
  }

  /** The list with some sections exchanged for others, by their indexes; it costs the sections of their blocks. */
  with(changes: ReadonlyMap<number, JudgedSection>): SectionList {
    const touched = new Set([...changes.keys()].map((index) => this.#blockOf(index)));
    const blocks = this.#blocks.map((block, at) => {
      const before = this.#firsts[at] ?? 0;
      return touched.has(at) ? new Block(block.sections.map((section, index) => changes.get(before + index) ?? section)) : block;
    });
    return new SectionList(blocks, this.head, this.#size);
  }

  /** The sections from one index up to another, that not included; without indexes all of them. */
  slice(from = 0, to = this.count): JudgedSection[] {
    const first = this.#blockOf(from);
    const sections: JudgedSection[] = [];
    for (let at = first; (this.#firsts[at] ?? to) < to; at++) {
      const before = this.#firsts[at] ?? 0;
      for (const section of this.#blocks[at]?.sections.slice(Math.max(0, from - before), to - before) ?? []) sections.push(section);
    }
    return sections;
  }

  /** The section at an index. */
  at(index: SectionIndex): JudgedSection | undefined {
    const at = this.#blockOf(index);
    return this.#blocks[at]?.sections[index - (this.#firsts[at] ?? 0)];
  }

  /** Where the section at an index begins in the text. */
  startOf(index: SectionIndex): number {
    const at = this.#blockOf(index);
    return this.head + (this.#starts[at] ?? 0) + (this.#blocks[at]?.starts[index - (this.#firsts[at] ?? 0)] ?? 0);
  }

  /** The position in the list of items at which the entries of the section at an index begin. */
  positionOf(index: SectionIndex): number {
    const at = this.#blockOf(index);
    return (this.#positions[at] ?? 0) + (this.#blocks[at]?.positions[index - (this.#firsts[at] ?? 0)] ?? 0);
  }

  /** The index of the section that holds an offset of the text; that of the nearest one where none does. */
  indexAt(offset: number): number {
    return this.#last(this.#starts, ({ starts }) => starts, offset - this.head);
  }

  /** The index of the last section whose entries do not begin after a position. */
  indexAtPosition(position: number): number {
    return this.#last(this.#positions, ({ positions }) => positions, position);
  }

  #last(sums: Readonly<Int32Array>, within: (block: Block) => Readonly<Int32Array>, most: number): number {
    const at = Math.max(0, lastAtMost(sums, this.#blocks.length, most));
    const block = this.#blocks[at];
    if (block === undefined) return 0;
    const index = lastAtMost(within(block), block.sections.length, most - (sums[at] ?? 0));
    return (this.#firsts[at] ?? 0) + Math.max(0, index);
  }

  /** The index of the section that a place is in; undefined outside of all. `near`: the index of the most likely one. */
  indexOf({ in: within }: Pick<PlaceInText, "in">, near?: SectionIndex): number | undefined {
    if (within === undefined) return undefined;
    if (near !== undefined && this.at(near)?.section.in === within) return near;
    for (let at = 0; at < this.#blocks.length; at++) {
      const index = this.#blocks[at]?.indexOf(within);
      if (index !== undefined) return (this.#firsts[at] ?? 0) + index;
    }
    return undefined;
  }

  /** A finding placed in the text. `near`: the index of the section that most of its places are in. */
  place(finding: OpenFinding, near?: SectionIndex): Finding {
    const pathIn = (path: string): string => {
      const index = this.indexOf(finding, near);
      return index === undefined ? path : countedFrom(this.positionOf(index), path);
    };
    return placeFinding<PlaceInText>(finding, (at) => this.placeSpan(at, near), pathIn);
  }

  /** A place as a span of the text. `near`: the index of the section that it most likely is in. */
  placeSpan(place: PlaceInText, near?: SectionIndex): Span {
    const { start, end } = place;
    const index = this.indexOf(place, near);
    if (index === undefined) return { start: this.#outside(start, start === end), end: this.#outside(end, true) };
    const by = this.startOf(index);
    return { start: start + by, end: end + by };
  }

  /** An offset of the lines around the sections as one of the text: an end right before the sections stays before them, a start there lies behind them. */
  #outside(offset: number, isEnd: boolean): number {
    return offset < this.head || (isEnd && offset === this.head) ? offset : offset + this.end - this.head;
  }

  /** The answers to a query on each block, in order. */
  gathered<T>(query: BlockQuery<T>): T[] {
    const all: T[] = [];
    for (const block of this.#blocks) for (const one of query(block)) all.push(one);
    return all;
  }

  /** The indexes of the sections that a query gives of each block, in order. */
  indexes(query: BlockQuery<number>): number[] {
    const indexes: number[] = [];
    for (const [at, block] of this.#blocks.entries()) {
      const before = this.#firsts[at] ?? 0;
      for (const index of query(block)) indexes.push(before + index);
    }
    return indexes;
  }

  #blockOf(index: number): number {
    return Math.max(0, lastAtMost(this.#firsts, this.#blocks.length, index));
  }
}
