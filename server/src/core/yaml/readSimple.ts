import { deepest } from "./aliases.ts";
import { resolvePlain } from "./resolve.ts";
import type { Entry, MapNode, Node, ReadOptions, ScalarNode, SeqNode, YamlFile } from "./tree.ts";

/** Maps of more keys than this are left to the full reader, which finds a repeated one without comparing each with each. */
const mostKeys = 64;

/** YAML allows 1,024 characters before the `:` of a key; the full reader counts. */
const longestKey = 128;

/** Tabs and lone carriage returns, which not all readers take for the same, and what is no character by itself or not allowed at all. */
const unusual = /\r(?!\n)|[^\n\r -~\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const openingBracket = 91;
const backslash = 92;
const closingBracket = 93;
const openingBrace = 123;
const closingBrace = 125;

/** What begins no plain scalar, or one that is left to the full reader. */
const beginsNoPlain = tableOf("!\"#%&'*,:>?@[]`{|}");

/** What keys are made of here; but for a dash at the start none of it means anything to YAML. */
const isInKey = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./");

/**
 * Reads a text that is written in the simple part of YAML, in which nearly all files are: one document of block maps and
 * lists, with values that fit on their line (plain, quoted without escapes, or in brackets), and comments. Undefined for
 * every other text, whether it is well formed or not. What it reads is the tree that the full reader makes of the same
 * text: without this one everything is the same, and slower.
 */
export function readSimple(text: string, { outer = 0, scalars = false }: ReadOptions = {}): YamlFile | undefined {
  return scalars || unusual.test(text) ? undefined : new SimpleReader(text, deepest - outer).read();
}

/** Reads once. A method that meets something that is not simple gives undefined, and so do all that called it. */
class SimpleReader {
  readonly #text: string;
  readonly #deepest: number;
  /** How many collections are open. */
  #depth = 0;
  /** The first character of the line that is next to be read, and how many blanks stand before it; -1 at the end of the text. */
  #at = 0;
  #column = 0;
  /** Where the last value ends. */
  #end = 0;

  constructor(text: string, deepest: number) {
    this.#text = text;
    this.#deepest = deepest;
  }

  read(): YamlFile | undefined {
    this.#toLine(0);
    const start = this.#at;
    if (this.#column < 0) return undefined;
    const root = this.#block();
    // What is left is indented less than the first line, or a line that continues nothing.
    if (root === undefined || this.#column >= 0) return undefined;
    return {
      documents: [{ start, end: this.#text.length, root }],
      problems: [],
      reader: "strict",
      unread: [],
      usesAnchors: false,
      scalars: undefined,
    };
  }

  /** Goes to the first line with content from the start of a line on. */
  #toLine(from: number): void {
    const text = this.#text;
    let line = from;
    while (line < text.length) {
      let at = line;
      while (text.charCodeAt(at) === space) at++;
      const code = text.charCodeAt(at);
      if (code !== hash && code !== lineFeed && code !== carriageReturn && at < text.length) {
        this.#at = at;
        this.#column = at - line;
        return;
      }
      const end = text.indexOf("\n", at);
      line = end < 0 ? text.length : end + 1;
    }
    this.#at = text.length;
    this.#column = -1;
  }

  /** Goes to the next line with content, when nothing but blanks and a comment stands between a value and the end of its line; else false. */
  #endLine(from: number): boolean {
    const text = this.#text;
    let at = from;
    while (text.charCodeAt(at) === space) at++;
    if (text.charCodeAt(at) === hash && at > from) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    }
    if (text.charCodeAt(at) === carriageReturn) at++;
    if (at < text.length && text.charCodeAt(at) !== lineFeed) return false;
    this.#toLine(at + 1);
    return true;
  }

  /** The map or list that begins on the line. */
  #block(): Node | undefined {
    if (this.#isDash(this.#at)) return this.#list();
    const end = this.#keyEnd(this.#at);
    return end < 0 ? undefined : this.#map(end);
  }

  /** `firstEnd`: where its first key ends. */
  #map(firstEnd: number): MapNode | undefined {
    if (++this.#depth > this.#deepest) return undefined;
    const text = this.#text;
    const column = this.#column;
    const start = this.#at;
    const entries: Entry[] = [];
    for (let end = firstEnd; ; end = this.#keyEnd(this.#at)) {
      if (end < 0 || entries.length === mostKeys) return undefined;
      const name = text.slice(this.#at, end);
      if (isIn(entries, name)) return undefined;
      const key = plain(name, this.#at, end);
      const value = this.#valueAfter(end + 1, column, true);
      if (value === undefined) return undefined;
      entries.push({ key, name, value });
      if (this.#column !== column) break;
    }
    this.#depth--;
    return this.#column > column ? undefined : { kind: "map", flow: false, entries, start, end: this.#end };
  }

  #list(): SeqNode | undefined {
    if (++this.#depth > this.#deepest) return undefined;
    const column = this.#column;
    const start = this.#at;
    const items: Node[] = [];
    do {
      const value = this.#valueAfter(this.#at + 1, column, false);
      if (value === undefined) return undefined;
      items.push(value);
    } while (this.#column === column && this.#isDash(this.#at));
    this.#depth--;
    return this.#column > column ? undefined : { kind: "seq", flow: false, items, start, end: this.#end };
  }

  /** What follows a `:` or dash of a collection in a column: on its line, or on the lines below. */
  #valueAfter(indicator: number, column: number, ofKey: boolean): Node | undefined {
    const text = this.#text;
    let at = indicator;
    while (text.charCodeAt(at) === space) at++;
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn || code === hash || at === text.length) {
      if (!this.#endLine(indicator)) return undefined;
      if (this.#column > column) return this.#block();
      // A list may stand in the column of the key that it belongs to.
      if (ofKey && this.#column === column && this.#isDash(this.#at)) return this.#list();
      this.#end = indicator;
      return plain("", indicator, indicator);
    }
    if (!ofKey) {
      const end = this.#isDash(at) ? at : this.#keyEnd(at);
      if (end >= 0) {
        // The line goes on as the first one of a collection inside.
        this.#column += at - this.#at;
        this.#at = at;
        return end === at ? this.#list() : this.#map(end);
      }
    }
    const value = code === openingBrace || code === openingBracket ? this.#brackets(at) : this.#scalar(at, false);
    return value !== undefined && this.#endLine(this.#end) ? value : undefined;
  }

  /** A map or list in brackets, all on one line. */
  #brackets(start: number): Node | undefined {
    if (++this.#depth > this.#deepest) return undefined;
    const text = this.#text;
    const isMap = text.charCodeAt(start) === openingBrace;
    const closing = isMap ? closingBrace : closingBracket;
    const entries: Entry[] = [];
    const items: Node[] = [];
    let at = this.#skipSpaces(start + 1);
    while (text.charCodeAt(at) !== closing) {
      const from = at;
      const end = isMap ? this.#keyEnd(at) : -1;
      if (isMap) {
        if (end < 0 || entries.length === mostKeys || text.charCodeAt(end + 1) !== space) return undefined;
        at = this.#skipSpaces(end + 1);
      }
      const code = text.charCodeAt(at);
      const value = code === openingBrace || code === openingBracket ? this.#brackets(at) : this.#scalar(at, true);
      if (value === undefined) return undefined;
      if (isMap) {
        const name = text.slice(from, end);
        if (isIn(entries, name)) return undefined;
        entries.push({ key: plain(name, from, end), name, value });
      } else items.push(value);
      at = this.#skipSpaces(this.#end);
      if (text.charCodeAt(at) === comma) at = this.#skipSpaces(at + 1);
      else if (text.charCodeAt(at) !== closing) return undefined;
    }
    this.#depth--;
    const end = at + 1;
    this.#end = end;
    return isMap ? { kind: "map", flow: true, entries, start, end } : { kind: "seq", flow: true, items, start, end };
  }

  #scalar(start: number, inBrackets: boolean): ScalarNode | undefined {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === doubleQuote || first === singleQuote) return this.#quoted(start, first);
    if ((first < 128 && beginsNoPlain[first] === 1) || this.#isDash(start)) return undefined;
    let at = start;
    /** After the last character that is no blank. */
    let end = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === space) continue;
      if (code === lineFeed || code === carriageReturn) break;
      if (code === hash && end < at) break;
      if (code === colon && !this.#isInWord(at + 1, inBrackets)) return undefined;
      if (inBrackets && isOfBrackets(code)) break;
      end = at + 1;
    }
    // A dash before a comma or bracket is an entry of nothing to some readers.
    if (end === start || (inBrackets && first === dash && end === start + 1)) return undefined;
    this.#end = end;
    return plain(text.slice(start, end), start, end);
  }

  #quoted(start: number, quote: number): ScalarNode | undefined {
    const text = this.#text;
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === lineFeed || code === carriageReturn) return undefined;
      if (code === backslash && quote === doubleQuote) return undefined;
      if (code !== quote) continue;
      if (quote === singleQuote && text.charCodeAt(at + 1) === quote) return undefined;
      const source = text.slice(start + 1, at);
      this.#end = at + 1;
      return { kind: "scalar", style: quote === doubleQuote ? "double" : "single", source, value: source, start, end: at + 1 };
    }
    return undefined;
  }

  /** Where the `:` stands of a key at an offset; -1 when there is none. */
  #keyEnd(from: number): number {
    const text = this.#text;
    let at = from;
    let code = text.charCodeAt(at);
    if (code === dash) return -1;
    while (code < 128 && isInKey[code] === 1) code = text.charCodeAt(++at);
    return code !== colon || at === from || at - from > longestKey || this.#isInWord(at + 1, false) ? -1 : at;
  }

  /** Whether a dash stands at an offset, with a gap after it. */
  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === dash && !this.#isInWord(at + 1, false);
  }

  /** Whether what stands at an offset goes on with a word: no blank, no end. */
  #isInWord(at: number, inBrackets: boolean): boolean {
    const code = this.#text.charCodeAt(at);
    if (code === space || code === lineFeed || code === carriageReturn || at === this.#text.length) return false;
    return !inBrackets || !isOfBrackets(code);
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at++;
    return at;
  }
}

function plain(source: string, start: number, end: number): ScalarNode {
  return { kind: "scalar", style: "plain", source, value: resolvePlain(source), start, end };
}

function isIn(entries: readonly Entry[], name: string): boolean {
  for (let index = 0; index < entries.length; index++) if (entries[index]?.name === name) return true;
  return false;
}

/** Whether a code unit cannot stand in a plain scalar within brackets. */
function isOfBrackets(code: number): boolean {
  return code === comma || code === openingBracket || code === closingBracket || code === openingBrace || code === closingBrace;
}

/** By ASCII code, 1 for each of some characters. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = 1;
  return table;
}
