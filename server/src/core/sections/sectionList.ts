import type { Finding, OpenFinding } from "../finding.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import { lastAtMost, sumsOf } from "../text/ordered.ts";
import type { PlaceInText } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { Block, type BlockQuery, blockSize, blocksOf, type SectionIndex } from "./block.ts";
import type { JudgedSection } from "./judgedSection.ts";

/** A path with the entry index relative to the document instead of the section. `position`: the index of the first entry of the section. */
export function countedFrom(position: number, path: string): string {
  return position === 0 ? path : path.replace(/^\/items\/(\d+)/, (_, entry: string) => `/items/${position + Number(entry)}`);
}

/**
 * The sections of a text in order, which also map places to offsets. They are stored in blocks: replacing sections costs time proportional
 * to their blocks; finding one takes logarithmic time.
 */
export class SectionList {
  /** The length of the text before the first section, in UTF-16 code units. */
  readonly head: number;
  readonly #blocks: readonly Block[];
  readonly #size: number;
  /** The number of sections, code units and entries before each block, followed by the totals. */
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

  /** The number of sections. */
  get count(): number {
    return this.#firsts[this.#blocks.length] ?? 0;
  }

  /** The end of the last section in the text. */
  get end(): number {
    return this.head + (this.#starts[this.#blocks.length] ?? 0);
  }

  /** The total number of entries. */
  get entryCount(): number {
    return this.#positions[this.#blocks.length] ?? 0;
  }

  /** All sections in order, with their starts in the text. */
  *placed(): Generator<readonly [section: JudgedSection, start: number], void> {
    for (const [at, { sections, starts }] of this.#blocks.entries()) {
      const before = this.head + (this.#starts[at] ?? 0);
      for (const [index, section] of sections.entries()) yield [section, before + (starts[index] ?? 0)];
    }
  }

  /** The list with the head of the text changed to another length. */
  behind(head: number): SectionList {
    return head === this.head ? this : new SectionList(this.#blocks, head, this.#size);
  }

  /** The list with the sections from `from` up to but excluding `to` replaced. */
  exchanged(from: number, to: number, added: readonly JudgedSection[]): SectionList {
    const first = this.#blockOf(from);
    const last = Math.max(first, this.#blockOf(Math.max(from, to - 1)));
    const before = this.#blocks[first]?.sections.slice(0, from - (this.#firsts[first] ?? 0)) ?? [];
    const after = this.#blocks[last]?.sections.slice(to - (this.#firsts[last] ?? 0)) ?? [];
    const between = blocksOf([...before, ...added, ...after], this.#size);
    return new SectionList([...this.#blocks.slice(0, first), ...between, ...this.#blocks.slice(last + 1)], this.head, this.#size);
  }

  /** The list with the sections at some indices replaced. The cost is proportional to the size of their blocks. */
  with(changes: ReadonlyMap<number, JudgedSection>): SectionList {
    const touched = new Set([...changes.keys()].map((index) => this.#blockOf(index)));
    const blocks = this.#blocks.map((block, at) => {
      const before = this.#firsts[at] ?? 0;
      return touched.has(at) ? new Block(block.sections.map((section, index) => changes.get(before + index) ?? section)) : block;
    });
    return new SectionList(blocks, this.head, this.#size);
  }

  /** The sections from `from` up to but excluding `to`; all by default. */
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

  /** The start of the section at an index in the text. */
  startOf(index: SectionIndex): number {
    const at = this.#blockOf(index);
    return this.head + (this.#starts[at] ?? 0) + (this.#blocks[at]?.starts[index - (this.#firsts[at] ?? 0)] ?? 0);
  }

  /** The position in the list of items of the first entry of the section at an index. */
  positionOf(index: SectionIndex): number {
    const at = this.#blockOf(index);
    return (this.#positions[at] ?? 0) + (this.#blocks[at]?.positions[index - (this.#firsts[at] ?? 0)] ?? 0);
  }

  /** The index of the section that contains an offset of the text, otherwise of the nearest. */
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

  /** The index of the section that contains a place; undefined outside all sections. `near`: the index of the most likely section. */
  indexOf({ in: within }: Pick<PlaceInText, "in">, near?: SectionIndex): number | undefined {
    if (within === undefined) return undefined;
    if (near !== undefined && this.at(near)?.section.in === within) return near;
    for (let at = 0; at < this.#blocks.length; at++) {
      const index = this.#blocks[at]?.indexOf(within);
      if (index !== undefined) return (this.#firsts[at] ?? 0) + index;
    }
    return undefined;
  }

  /** A finding placed in the text. `near`: the index of the section that contains most of its places. */
  place(finding: OpenFinding, near?: SectionIndex): Finding {
    const pathIn = (path: string): string => {
      const index = this.indexOf(finding, near);
      return index === undefined ? path : countedFrom(this.positionOf(index), path);
    };
    return placeFinding<PlaceInText>(finding, (at) => this.placeSpan(at, near), pathIn);
  }

  /** A place as a span of the text. `near`: the index of the most likely section. */
  placeSpan(place: PlaceInText, near?: SectionIndex): Span {
    const { start, end } = place;
    const index = this.indexOf(place, near);
    if (index === undefined) return { start: this.#outside(start, start === end), end: this.#outside(end, true) };
    const by = this.startOf(index);
    return { start: start + by, end: end + by };
  }

  /**
   * Converts an offset in the lines around the sections to an offset in the text. At the seam, the end of a span stays before the sections;
   * a start is placed after them.
   */
  #outside(offset: number, isEnd: boolean): number {
    return offset < this.head || (isEnd && offset === this.head) ? offset : offset + this.end - this.head;
  }

  /** The concatenated results of a query on each block. */
  gathered<T>(query: BlockQuery<T>): T[] {
    const all: T[] = [];
    for (const block of this.#blocks) for (const one of query(block)) all.push(one);
    return all;
  }

  /** The indices that a query returns for each block, relative to the list. */
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
