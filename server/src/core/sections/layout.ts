import type { Finding } from "../finding.ts";
import type { Span } from "../text/span.ts";
import { moveFinding } from "./move.ts";

/** Addresses of sections begin here; what lies below counts in the skeleton. Both are small integers for V8. */
export const firstAddress = 2 ** 29;

/** No section may reach beyond this. */
export const lastAddress = 2 ** 31 - 1;

/** What the layout has to know of a section. */
export interface Placed {
  readonly base: number;
  readonly name: string;
  readonly text: string;
  readonly entries: readonly unknown[];
}

/** Where the sections of a text lie, and with that where every address is in the text. */
export class Layout<S extends Placed> {
  /** In the order of the text. */
  readonly sections: readonly S[];
  /** Where each section begins in the text, and where the last one ends. */
  readonly starts: Readonly<Int32Array>;
  readonly #head: number;
  /** The position in the list at which the entries of each section begin. */
  readonly #positions: Readonly<Int32Array>;
  readonly #byName = new Map<string, number>();
  #byBase: readonly number[] | undefined;

  /** `head` is the length of the text before the first section. */
  constructor(sections: readonly S[], head: number) {
    this.sections = sections;
    this.#head = head;
    const starts = new Int32Array(sections.length + 1);
    const positions = new Int32Array(sections.length);
    let start = head;
    let position = 0;
    for (let index = 0; index < sections.length; index++) {
      starts[index] = start;
      positions[index] = position;
      start += sections[index]?.text.length ?? 0;
      position += sections[index]?.entries.length ?? 0;
    }
    starts[sections.length] = start;
    this.starts = starts;
    this.#positions = positions;
  }

  /** Where the sections end in the text. */
  get end(): number {
    return this.starts[this.sections.length] ?? this.#head;
  }

  /** The number of the section that holds an offset of the text; that of the nearest one where none does. */
  indexAt(offset: number): number {
    return Math.max(0, lastAtMost(this.starts, this.sections.length, offset));
  }

  /** The position in the list at which the entries of a section begin. */
  positionOf(index: number): number {
    return this.#positions[index] ?? 0;
  }

  /** The section that an address belongs to; undefined for the skeleton's. */
  indexOfAddress(address: number): number | undefined {
    if (address < firstAddress) return undefined;
    this.#byBase ??= this.sections.map((_, index) => index).sort((a, b) => this.#baseOf(a) - this.#baseOf(b));
    const order = this.#byBase;
    let low = 0;
    let high = order.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#baseOf(order[middle] ?? 0) <= address) low = middle;
      else high = middle - 1;
    }
    return order[low];
  }

  #baseOf(index: number): number {
    return this.sections[index]?.base ?? 0;
  }

  /** The number of the section with the entry at a position of the list, and the position of its first entry. */
  entryAt(position: number): { readonly section: S; readonly first: number } | undefined {
    const index = lastAtMost(this.#positions, this.sections.length, position);
    const section = this.sections[index];
    const first = this.#positions[index];
    return section === undefined || first === undefined || position >= first + section.entries.length ? undefined : { section, first };
  }

  /** A finding by addresses as one of the text. `near` is the section most of its places are in. */
  place(finding: Finding, near: number | undefined): Finding {
    return moveFinding(
      finding,
      (at) => this.placeSpan(at, near),
      (text) => this.#rename(text, near),
    );
  }

  /** A span by addresses as one of the text. `near` is the section that it is in, where that is known. */
  placeSpan({ start, end }: Span, near: number | undefined): Span {
    if (start < firstAddress) return { start: this.#outside(start, start === end), end: this.#outside(end, true) };
    const inNear = near !== undefined && this.#holds(near, start);
    const index = inNear ? near : this.indexOfAddress(start);
    const by = index === undefined ? 0 : (this.starts[index] ?? 0) - this.#baseOf(index);
    return { start: start + by, end: end + by };
  }

  #holds(index: number, address: number): boolean {
    const section = this.sections[index];
    return section !== undefined && section.base <= address && address <= section.base + section.text.length;
  }

  /** What ends right before the sections stays before them; what begins there lies after them. */
  #outside(offset: number, isEnd: boolean): number {
    return offset < this.#head || (isEnd && offset === this.#head) ? offset : offset + this.end - this.#head;
  }

  #rename(text: string, near: number | undefined): string {
    if (!text.includes("/items/@")) return text;
    return text.replace(/\/items\/(@\d+)\.(\d+)/g, (whole, name: string, entry: string) => {
      const index = this.#indexOfName(name, near);
      return index === undefined ? whole : `/items/${(this.#positions[index] ?? 0) + Number(entry)}`;
    });
  }

  /** The number of the section of a name; most names are those of the section at hand. */
  #indexOfName(name: string, near: number | undefined): number | undefined {
    if (near !== undefined && this.sections[near]?.name === name) return near;
    if (this.#byName.size === 0) for (const [index, section] of this.sections.entries()) this.#byName.set(section.name, index);
    return this.#byName.get(name);
  }
}

/** The last index whose number is at most another, of ascending numbers; -1 where none is. */
function lastAtMost(numbers: ArrayLike<number>, length: number, most: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
