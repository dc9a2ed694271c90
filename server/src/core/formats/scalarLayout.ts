import type { ScalarLayout } from "../text/written.ts";
import { quoteWidth, type ScalarStyle } from "./tree.ts";

/** The layout of a scalar with a parsed text `source`; undefined if the file has the same text. Linear in the length of the scalar. */
export function layoutOf(text: string, start: number, end: number, style: ScalarStyle, source: string): ScalarLayout | undefined {
  const isBlock = style === "literal" || style === "folded";
  const quotes = 2 * quoteWidth(style);
  // No escape is shorter than its character, so equal lengths mean equal texts.
  if (!isBlock && end - start - quotes === source.length) return undefined;
  const matching = new Matching(text, start, source);
  const matched = isBlock ? matching.block(end) : matching.flow(start + quotes / 2, end - quotes / 2, style);
  return matched ? matching.runs : [];
}

/** Line breaks, with the blanks between and after them. */
const breaks = /[\r\n][ \t\r\n]*/y;
/** The line breaks after a line of a block scalar, with empty lines. */
const lineBreaks = /(?:\r\n|\r|\n)(?: *(?:\r\n|\r|\n))*/y;
const lineBreak = /\r\n|\r|\n/g;
const backslash = 92;
const quote = 39;

/** Compares a scalar in the file with its parsed text, character by character. */
class Matching {
  readonly runs: number[] = [];
  readonly #text: string;
  readonly #start: number;
  readonly #source: string;
  /** The offset in the parsed text up to which it is matched. */
  #read = 0;
  /** True if the last run has the same text in both, and can be extended. */
  #isOpen = false;

  constructor(text: string, start: number, source: string) {
    this.#text = text;
    this.#start = start;
    this.#source = source;
  }

  /** Matches a plain or quoted scalar without its quotes; false for a mismatch. */
  flow(from: number, to: number, style: ScalarStyle): boolean {
    const text = this.#text;
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at);
      if (style === "single" && code === quote) at = this.#other(at, Math.min(to, at + 2), 1);
      else if (style === "double" && code === backslash) at = this.#escape(at, to);
      else {
        const gap = at + gapAt(text, at, to);
        const end = gap < to && isBreak(text.charCodeAt(gap)) ? Math.min(to, endOf(breaks, text, gap)) : gap;
        if (end > gap) at = this.#other(at, end, this.#folded(at, end));
        else
          do at = this.#same(at);
          while (at >= 0 && at < gap);
      }
      if (at < 0) return false;
    }
    return this.#read === this.#source.length;
  }

  /** Matches a block scalar from its header on. It skips empty lines at the end that are not part of the text. */
  block(to: number): boolean {
    const text = this.#text;
    const source = this.#source;
    let at = Math.min(to, endOf(lineBreaks, text, text.slice(this.#start, to).search(/[\r\n]/) + this.#start));
    if (at < this.#start) return false;
    // Each empty line at the start is a line break of the text.
    const leading = /^\n*/.exec(source)?.[0].length ?? 0;
    if (leading > 0) at = this.#other(Math.max(this.#start, at - 1), at, leading);
    const content = /^ */.exec(source.slice(leading, leading + 1024))?.[0].length ?? 0;
    const indent = blanks(text, at, to) - content;
    if (indent < 0) return false;
    at += indent;
    while (at < to && this.#read < source.length) {
      const end = Math.min(to, endOf(lineBreaks, text, at));
      if (end === at) at = this.#same(at);
      else {
        const next = end + Math.min(indent, blanks(text, end, to));
        at = this.#other(at, next, this.#folded(at, end));
      }
      if (at < 0) return false;
    }
    if (this.#read === source.length) return true;
    // The span of the scalar excludes line breaks at its end.
    this.runs.push(this.#read, to - this.#start, to - this.#start);
    return /^\n*$/.test(source.slice(this.#read));
  }

  /** Matches a character that is the same in both. */
  #same(at: number): number {
    if (this.#text.charCodeAt(at) !== this.#source.charCodeAt(this.#read)) return -1;
    const offset = at - this.#start;
    if (this.#isOpen && this.runs[this.runs.length - 1] === offset) this.runs[this.runs.length - 1] = offset + 1;
    else this.runs.push(this.#read, offset, offset + 1);
    this.#isOpen = true;
    this.#read++;
    return at + 1;
  }

  /** Matches a part of the file with the next `length` characters of the parsed text. */
  #other(from: number, to: number, length: number): number {
    if (length < 0 || this.#read + length > this.#source.length) return -1;
    if (length > 0) this.runs.push(this.#read, from - this.#start, to - this.#start);
    this.#read += length;
    this.#isOpen = false;
    return to;
  }

  /** The length of folded line breaks in the parsed text: one blank, or the remaining line breaks; -1 for neither. */
  #folded(from: number, to: number): number {
    const count = this.#text.slice(from, to).match(lineBreak)?.length ?? 0;
    if (this.#source.charCodeAt(this.#read) === 32 && count === 1) return 1;
    const feeds = this.#feeds(count);
    return feeds > 0 ? feeds : -1;
  }

  /** Number of line breaks next in the parsed text, up to a limit. */
  #feeds(most: number): number {
    let feeds = 0;
    while (feeds < most && this.#source.charCodeAt(this.#read + feeds) === 10) feeds++;
    return feeds;
  }

  #escape(at: number, to: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at + 1);
    if (isBreak(code)) {
      const end = Math.min(to, endOf(breaks, text, at + 1));
      return this.#other(at, end, this.#feeds((text.slice(at, end).match(lineBreak)?.length ?? 0) - 1));
    }
    const digits = code === 120 ? 2 : code === 117 ? 4 : code === 85 ? 8 : 0;
    const end = Math.min(to, at + 2 + digits);
    const point = digits === 0 ? 0 : Number.parseInt(text.slice(at + 2, end), 16);
    return this.#other(at, end, point > 0xffff ? 2 : 1);
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Number of blanks and tabs at an offset. */
function gapAt(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at - from;
}

/** The end of a match of a sticky pattern at an offset; the offset itself for none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = Math.max(0, at);
  return pattern.test(text) ? pattern.lastIndex : at;
}

function blanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === 32) at++;
  return at - from;
}
