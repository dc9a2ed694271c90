import type { Finding, OpenFinding } from "../finding.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import type { PlaceInText } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import type { Placed, SectionIndex } from "./block.ts";
import type { Blocks } from "./blocks.ts";

/** A path that counts the entries of a section as one of the document. `position`: that of its first entry. */
export function countedFrom(position: number, path: string): string {
  return position === 0 ? path : path.replace(/^\/items\/(\d+)/, (_, entry: string) => `/items/${position + Number(entry)}`);
}

/** Where the sections of a text lie, and with that where every place is in the text. */
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

  /** Where the section at an index begins in the text. */
  startOf(index: SectionIndex): number {
    return this.#head + this.sections.startOf(index);
  }

  /** The index of the section that holds an offset of the text; that of the nearest one where none does. */
  indexAt(offset: number): number {
    return this.sections.indexAt(offset - this.#head);
  }

  /** The index of the section that a place is in; undefined for what stands outside. `near`: that of the section it most likely is. */
  indexOf({ in: within }: Pick<PlaceInText, "in">, near?: SectionIndex): number | undefined {
    if (within === undefined) return undefined;
    return near !== undefined && this.sections.at(near)?.in === within ? near : this.sections.indexOf(within);
  }

  /** A finding as one of the text. `near` is the index of the section most of its places are in. */
  place(finding: OpenFinding, near: SectionIndex | undefined): Finding {
    return placeFinding<PlaceInText>(
      finding,
      (at) => this.placeSpan(at, near),
      (path) => this.#pathIn(finding, path, near),
    );
  }

  /** A place as a span of the text. `near` is the index of the section that it is in, where that is known. */
  placeSpan(place: PlaceInText, near: SectionIndex | undefined): Span {
    const { start, end } = place;
    const index = this.indexOf(place, near);
    if (index === undefined) return { start: this.#outside(start, start === end), end: this.#outside(end, true) };
    const by = this.startOf(index);
    return { start: start + by, end: end + by };
  }

  /** What ends right before the sections stays before them; what begins there lies after them. */
  #outside(offset: number, isEnd: boolean): number {
    return offset < this.#head || (isEnd && offset === this.#head) ? offset : offset + this.end - this.#head;
  }

  /** A path of the section that something is in, as one of the document. */
  #pathIn(at: PlaceInText, path: string, near: SectionIndex | undefined): string {
    const index = this.indexOf(at, near);
    return index === undefined ? path : countedFrom(this.sections.positionOf(index), path);
  }
}
