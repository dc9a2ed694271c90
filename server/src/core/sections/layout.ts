import type { Finding } from "../finding.ts";
import type { Span } from "../text/span.ts";
import type { Placed } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import { moveFinding } from "./move.ts";

/** Addresses of sections begin here; what lies below counts in the skeleton. Both are small integers for V8. */
export const firstAddress = 2 ** 29;

/** No section may reach beyond this. */
export const lastAddress = 2 ** 31 - 1;

/** What the paths of a section's items begin with, up to which of its entries it is: its address, by which it is found again. */
export function pathsOf(base: number): string {
  return `/items/@${base}.`;
}

/** Where the sections of a text lie, and with that where every address is in the text. */
export class Layout<S extends Placed> {
  readonly sections: Blocks<S>;
  readonly #head: number;

  /** `head` is the length of the text before the first section. */
  constructor(sections: Blocks<S>, head: number) {
    this.sections = sections;
    this.#head = head;
  }

  /** Where the sections end in the text. */
  get end(): number {
    return this.#head + this.sections.end;
  }

  /** All sections with where they begin in the text, in order. */
  *placed(): Generator<readonly [section: S, start: number], void> {
    for (const [section, start] of this.sections.placed()) yield [section, this.#head + start];
  }

  /** Where the section of a number begins in the text. */
  startOf(number: number): number {
    return this.#head + this.sections.startOf(number);
  }

  /** The number of the section that holds an offset of the text; that of the nearest one where none does. */
  numberAt(offset: number): number {
    return this.sections.numberAt(offset - this.#head);
  }

  /** The section that an address belongs to; undefined for the skeleton's. */
  numberOfAddress(address: number): number | undefined {
    return address < firstAddress ? undefined : this.sections.numberOfAddress(address);
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
    const number = near !== undefined && this.#holds(near, start) ? near : this.numberOfAddress(start);
    const by = number === undefined ? 0 : this.startOf(number) - (this.sections.at(number)?.base ?? 0);
    return { start: start + by, end: end + by };
  }

  #holds(number: number, address: number): boolean {
    const section = this.sections.at(number);
    return section !== undefined && section.base <= address && address <= section.base + section.text.length;
  }

  #begins(number: number, address: number): boolean {
    return this.sections.at(number)?.base === address;
  }

  /** What ends right before the sections stays before them; what begins there lies after them. */
  #outside(offset: number, isEnd: boolean): number {
    return offset < this.#head || (isEnd && offset === this.#head) ? offset : offset + this.end - this.#head;
  }

  #rename(text: string, near: number | undefined): string {
    if (!text.includes("/items/@")) return text;
    return text.replace(/\/items\/@(\d+)\.(\d+)/g, (whole, base: string, entry: string) => {
      const address = Number(base);
      const number = near !== undefined && this.#begins(near, address) ? near : this.numberOfAddress(address);
      if (number === undefined || !this.#begins(number, address)) return whole;
      return `/items/${this.sections.positionOf(number) + Number(entry)}`;
    });
  }
}
