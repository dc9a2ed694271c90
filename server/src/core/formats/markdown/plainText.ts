import { addTo } from "../../maps.ts";
import { lastAtMost } from "../../text/ordered.ts";
import { addSame, type ScalarLayout } from "../../text/written.ts";

/** The text of a Markdown cell as rendered, with its layout; no layout where the source is the same. */
export interface PlainText {
  readonly value: string;
  readonly layout?: ScalarLayout;
}

/** Finds text that may contain Markdown; most cells contain none. */
const mayBeMarked = /[\\`*_~[<&]/;

/** Renders the inline Markdown of a cell: code, emphasis, links, images, escapes, HTML tags and character references. */
export function plainText(source: string): PlainText {
  if (!mayBeMarked.test(source)) return { value: source };
  const reader = new Reader(source);
  reader.read(0, source.length);
  return reader.value === source ? { value: source } : { value: reader.value, layout: reader.layout };
}

const link = /!?\[((?:[^[\]\\]|\\.)*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])/y;
const autolink = /<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/iy;
const breakTag = /<br\s*\/?>/iy;
const tag = /<\/?[a-z][^<>]*>/iy;
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/iy;
const punctuation = /[!-/:-@[-`{-~]/;
const backticks = /`+/y;
const emphasis = /\*{1,3}|_{1,3}|~~?/y;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

class Reader {
  value = "";
  readonly layout: number[] = [];
  readonly #source: string;
  /** Cache of failed searches: a mark, and the offset before which nothing closes it. */
  readonly #unclosed = new Set<string>();
  /** Starts of the runs of backticks, by their length. */
  #runs: Map<number, number[]> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  read(from: number, to: number): void {
    for (let at = from; at < to; ) at = this.#mark(at, to) ?? this.#plain(at);
  }

  /** Reads the markup at an offset. Returns its end; undefined for plain text. */
  #mark(at: number, to: number): number | undefined {
    const source = this.#source;
    switch (source[at]) {
      case "\\":
        return punctuation.test(source[at + 1] ?? "") && at + 1 < to ? this.#put(source[at + 1] ?? "", at, at + 2) : undefined;
      case "`":
        return this.#code(at, to);
      case "!":
      case "[": {
        const found = matchAt(link, source, at, to);
        if (found === undefined) return undefined;
        const start = source.indexOf("[", at) + 1;
        this.read(start, start + (found[1] ?? "").length);
        return at + found[0].length;
      }
      case "<": {
        const address = matchAt(autolink, source, at, to);
        if (address !== undefined) {
          for (let inner = at + 1; inner < at + address[0].length - 1; inner++) this.#plain(inner);
          return at + address[0].length;
        }
        const broken = matchAt(breakTag, source, at, to)?.[0];
        if (broken !== undefined) return this.#put("\n", at, at + broken.length);
        const end = source.startsWith("!--", at + 1) ? this.#closing("-->", at + 3, to, () => true) : undefined;
        if (end !== undefined) return end + 3;
        const length = matchAt(tag, source, at, to)?.[0].length;
        return length === undefined ? undefined : at + length;
      }
      case "&": {
        const written = matchAt(reference, source, at, to)?.[0];
        return written === undefined ? undefined : this.#put(meant(written.slice(1, -1)), at, at + written.length);
      }
      case "*":
      case "_":
      case "~":
        return this.#emphasis(at, to);
      default:
        return undefined;
    }
  }

  /** Reads a code span, in which only a pipe can be escaped. A run of as many backticks as opened it closes it. */
  #code(at: number, to: number): number | undefined {
    const { length } = matchAt(backticks, this.#source, at, to)?.[0] ?? "`";
    const start = at + length;
    const runs = this.#runsOf(length);
    const end = runs[lastAtMost(runs, runs.length, start - 1) + 1];
    if (end === undefined || end + length > to) return this.#puts(at, start);
    const inner = this.#source.slice(start, end);
    const isPadded = inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "";
    const last = isPadded ? end - 1 : end;
    for (let one = isPadded ? start + 1 : start; one < last; ) {
      const isPipe = this.#source[one] === "\\" && this.#source[one + 1] === "|";
      one = isPipe ? this.#put("|", one, one + 2) : this.#plain(one);
    }
    return end + length;
  }

  /** Starts of the runs of so many backticks, in order. Made once: a search for each run would cost the square of the cell. */
  #runsOf(length: number): readonly number[] {
    if (this.#runs === undefined) {
      this.#runs = new Map();
      for (const { 0: run, index } of this.#source.matchAll(/`+/g)) addTo(this.#runs, run.length, index);
    }
    return this.#runs.get(length) ?? [];
  }

  /** Reads emphasis. An asterisk between digits is a multiplication sign, and an underscore within a word is part of it. */
  #emphasis(at: number, to: number): number | undefined {
    const source = this.#source;
    const mark = matchAt(emphasis, source, at, to)?.[0];
    if (mark === undefined) return undefined;
    const start = at + mark.length;
    const before = source[at - 1] ?? " ";
    const next = source[start] ?? " ";
    const isWord = mark.startsWith("_");
    const opens = /\S/.test(next) && !(isWord && /[\p{L}\p{N}]/u.test(before)) && !(/\d/.test(before) && /\d/.test(next));
    const end = opens
      ? this.#closing(mark, start, to, (last, behind) => /\S/.test(last) && last !== mark[0] && !(isWord && /[\p{L}\p{N}]/u.test(behind)))
      : undefined;
    if (end === undefined) return this.#puts(at, start);
    this.read(start, end);
    return end + mark.length;
  }

  /** Offset of the closing mark; undefined for none. */
  #closing(mark: string, start: number, to: number, fits: (before: string, behind: string) => boolean): number | undefined {
    const key = `${mark}${to}`;
    if (this.#unclosed.has(key)) return undefined;
    const source = this.#source;
    for (let end = source.indexOf(mark, start + 1); end >= 0 && end + mark.length <= to; end = source.indexOf(mark, end + 1))
      if (fits(source[end - 1] ?? "", source[end + mark.length] ?? "")) return end;
    this.#unclosed.add(key);
    return undefined;
  }

  #puts(from: number, to: number): number {
    for (let at = from; at < to; at++) this.#plain(at);
    return to;
  }

  /** Adds a character as it is. */
  #plain(at: number): number {
    addSame(this.layout, this.value.length, at, at + 1);
    this.value += this.#source[at] ?? "";
    return at + 1;
  }

  /** Adds a character that the source spells otherwise. */
  #put(character: string, from: number, to: number): number {
    this.layout.push(this.value.length, from, to);
    this.value += character;
    return to;
  }
}

function matchAt(pattern: RegExp, source: string, at: number, to: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found === null || at + found[0].length > to ? undefined : found;
}

function meant(name: string): string {
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? "";
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point < 0x110000 && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : "\ufffd";
}
