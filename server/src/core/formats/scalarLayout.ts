import type { ScalarLayout } from "../text/written.ts";
import { quoteWidth, type ScalarStyle } from "./tree.ts";

/**
 * The layout of a scalar that stands from `start` to `end` of a text and reads as `source`; undefined where the two are the
 * same character by character. Takes time in proportion to the scalar.
 */
export function layoutOf(text: string, start: number, end: number, style: ScalarStyle, source: string): ScalarLayout | undefined {
  const isBlock = style === "literal" || style === "folded";
  const quotes = 2 * quoteWidth(style);
  // Nothing in a scalar is written shorter than it reads.
  if (!isBlock && end - start - quotes === source.length) return undefined;
  const matching = new Matching(text, start, source);
  const matched = isBlock ? matching.block(end) : matching.flow(start + quotes / 2, end - quotes / 2, style);
  return matched ? matching.runs : [];
}

/** Any number of line breaks, with the blanks between and after them. */
const breaks = /[\r\n][ \t\r\n]*/y;
/** The line breaks after a line of a block scalar, with lines that hold nothing but blanks. */
const lineBreaks = /(?:\r\n|\r|\n)(?: *(?:\r\n|\r|\n))*/y;
const lineBreak = /\r\n|\r|\n/g;
const backslash = 92;
const quote = 39;

/** Goes through a scalar and what it reads as, side by side. */
class Matching {
  readonly runs: number[] = [];
  readonly #text: string;
  readonly #start: number;
  readonly #source: string;
  /** How far the text of the scalar is matched. */
  #read = 0;
  /** Whether the run that was added last goes on with what is the same. */
  #isOpen = false;

  constructor(text: string, start: number, source: string) {
    this.#text = text;
    this.#start = start;
    this.#source = source;
  }

  /** Matches a plain or quoted scalar without its quotes; false where the two do not go together. */
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

  /** Matches a block scalar from its header on. What stands under it and is not read, as blank lines at its end, is passed over. */
  block(to: number): boolean {
    const text = this.#text;
    const source = this.#source;
    let at = Math.min(to, endOf(lineBreaks, text, text.slice(this.#start, to).search(/[\r\n]/) + this.#start));
    if (at < this.#start) return false;
    // Blank lines at the beginning are line breaks of the text, as many as there are of them.
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
    // Line breaks at the end do not belong to the span of the scalar.
    this.runs.push(this.#read, to - this.#start, to - this.#start);
    return /^\n*$/.test(source.slice(this.#read));
  }

  /** The next character is the same in both. */
  #same(at: number): number {
    if (this.#text.charCodeAt(at) !== this.#source.charCodeAt(this.#read)) return -1;
    const offset = at - this.#start;
    if (this.#isOpen && this.runs[this.runs.length - 1] === offset) this.runs[this.runs.length - 1] = offset + 1;
    else this.runs.push(this.#read, offset, offset + 1);
    this.#isOpen = true;
    this.#read++;
    return at + 1;
  }

  /** What stands from one offset to another reads as so many characters. */
  #other(from: number, to: number, length: number): number {
    if (length < 0 || this.#read + length > this.#source.length) return -1;
    if (length > 0) this.runs.push(this.#read, from - this.#start, to - this.#start);
    this.#read += length;
    this.#isOpen = false;
    return to;
  }

  /** How many characters some line breaks read as: one blank, or line breaks, as many as are left of them; -1 where neither stands there. */
  #folded(from: number, to: number): number {
    const count = this.#text.slice(from, to).match(lineBreak)?.length ?? 0;
    if (this.#source.charCodeAt(this.#read) === 32 && count === 1) return 1;
    const feeds = this.#feeds(count);
    return feeds > 0 ? feeds : -1;
  }

  /** How many line breaks the text goes on with, at most so many. */
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

/** How many blanks and tabs stand at an offset. */
function gapAt(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at - from;
}

/** Where a sticky pattern ends that is looked for at an offset; the offset itself where it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = Math.max(0, at);
  return pattern.test(text) ? pattern.lastIndex : at;
}

function blanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === 32) at++;
  return at - from;
}
