import type { Span } from "../../text/span.ts";
import { deepest } from "../problems.ts";
import type { Entry, MapNode, Node, ScalarNode, SeqNode, TreeFile } from "../tree.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { resolvePlain } from "./resolve.ts";

/** The limit on keys of a map, because duplicates are found by comparing all pairs. */
const mostKeys = 64;

/** The limit on the length of a key; YAML allows 1,024 characters. */
const longestKey = 128;

/** Characters on which readers differ or that YAML forbids: tabs, lone carriage returns, surrogates, byte order and control characters. */
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

/** Characters that start no plain scalar, or only one for the full reader. */
const cannotStartPlain = tableOf("!\"#%&'*,:>?@[]`{|}");

/** Characters of keys. YAML gives none of them a meaning, except a dash at the start. */
const isInKey = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./");

/**
 * Reads the simple subset of YAML that most files use: one document of block maps and lists with unquoted ASCII keys, values on the line of
 * their key (plain, quoted without escapes, or a flow collection), and comments. Undefined for any other text, well-formed or not. The tree
 * equals that of the full reader, which is slower (decisions/0029).
 */
export function readSimple(text: string, { outer = 0, scalars = false }: PieceOptions = {}): TreeFile | undefined {
  return unusual.test(text) ? undefined : new SimpleReader(text, deepest - outer, scalars ? [] : undefined).read();
}

/** Reads a text once. A method returns undefined for YAML outside the subset, and so do its callers. */
class SimpleReader {
  readonly #text: string;
  readonly #deepest: number;
  /** Number of open collections. */
  #depth = 0;
  /** Offset and column of the content of the next line; the column is -1 at the end of the text. */
  #at = 0;
  #column = 0;
  /** The end of the last value. */
  #end = 0;

  /** Spans of the scalars; undefined unless requested. */
  readonly #scalars: Span[] | undefined;

  constructor(text: string, deepest: number, scalars: Span[] | undefined) {
    this.#text = text;
    this.#deepest = deepest;
    this.#scalars = scalars;
  }

  read(): TreeFile | undefined {
    this.#toLine(0);
    const start = this.#at;
    if (this.#column < 0) return undefined;
    const root = this.#block();
    // Any remaining line has less indentation than the first, or continues nothing.
    if (root === undefined || this.#column >= 0) return undefined;
    return {
      documents: [{ start, end: this.#text.length, root }],
      problems: [],
      unread: [],
      usesAnchors: false,
      scalars: this.#scalars,
    };
  }

  /** Moves to the next line with content, from the start of a line on. */
  #toLine(from: number): void {
    const text = this.#text;
    let line = from;
    while (line < text.length) {
      const at = this.#skipSpaces(line);
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

  /** Ends a value and moves to the next line with content; false if more than a comment follows the value on its line. */
  #endLine(from: number): boolean {
    const text = this.#text;
    let at = this.#skipSpaces(from);
    if (text.charCodeAt(at) === hash && at > from) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    }
    if (text.charCodeAt(at) === carriageReturn) at++;
    if (at < text.length && text.charCodeAt(at) !== lineFeed) return false;
    this.#toLine(at + 1);
    return true;
  }

  /** Reads the map or list that begins on the line. */
  #block(): Node | undefined {
    if (this.#isDash(this.#at)) return this.#list();
    const end = this.#keyEnd(this.#at);
    return end < 0 ? undefined : this.#map(end);
  }

  /** `firstEnd`: the end of its first key. */
  #map(firstEnd: number): MapNode | undefined {
    if (++this.#depth > this.#deepest) return undefined;
    const text = this.#text;
    const column = this.#column;
    const start = this.#at;
    const entries: Entry[] = [];
    for (let end = firstEnd; ; end = this.#keyEnd(this.#at)) {
      if (end < 0 || entries.length === mostKeys) return undefined;
      const name = text.slice(this.#at, end);
      if (hasKey(entries, name)) return undefined;
      const key = this.#plain(name, this.#at, end);
      const value = this.#valueAfter(end + 1, column, true);
      if (value === undefined) return undefined;
      entries.push({ key, name, value });
      if (this.#column !== column) break;
    }
    this.#depth--;
    return this.#column > column ? undefined : { kind: "map", flow: false, entries: entries.slice(), start, end: this.#end };
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

  /** Reads the value after a colon or dash of a collection at a column, on the same line or below. */
  #valueAfter(indicator: number, column: number, ofKey: boolean): Node | undefined {
    const text = this.#text;
    const at = this.#skipSpaces(indicator);
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn || code === hash || at === text.length) {
      if (!this.#endLine(indicator)) return undefined;
      if (this.#column > column) return this.#block();
      // A list may be in the column of its key.
      if (ofKey && this.#column === column && this.#isDash(this.#at)) return this.#list();
      this.#end = indicator;
      return { kind: "scalar", style: "plain", source: "", value: null, start: indicator, end: indicator };
    }
    if (!ofKey) {
      const end = this.#isDash(at) ? at : this.#keyEnd(at);
      if (end >= 0) {
        // A nested collection begins on this line.
        this.#column += at - this.#at;
        this.#at = at;
        return end === at ? this.#list() : this.#map(end);
      }
    }
    const value = code === openingBrace || code === openingBracket ? this.#flowCollection(at) : this.#scalar(at, false);
    return value !== undefined && this.#endLine(this.#end) ? value : undefined;
  }

  /** Reads a map or list in brackets on one line. */
  #flowCollection(start: number): Node | undefined {
    if (++this.#depth > this.#deepest) return undefined;
    const collection = this.#text.charCodeAt(start) === openingBrace ? this.#flowMap(start) : this.#flowList(start);
    this.#depth--;
    return collection;
  }

  #flowMap(start: number): MapNode | undefined {
    const text = this.#text;
    const entries: Entry[] = [];
    let at = this.#skipSpaces(start + 1);
    while (text.charCodeAt(at) !== closingBrace) {
      const keyEnd = this.#keyEnd(at);
      if (keyEnd < 0 || entries.length === mostKeys || text.charCodeAt(keyEnd + 1) !== space) return undefined;
      const name = text.slice(at, keyEnd);
      if (hasKey(entries, name)) return undefined;
      const key = this.#plain(name, at, keyEnd);
      const value = this.#flowValue(this.#skipSpaces(keyEnd + 1));
      at = this.#nextInFlow(closingBrace);
      if (value === undefined || at < 0) return undefined;
      entries.push({ key, name, value });
    }
    this.#end = at + 1;
    return { kind: "map", flow: true, entries: entries.slice(), start, end: at + 1 };
  }

  #flowList(start: number): SeqNode | undefined {
    const items: Node[] = [];
    let at = this.#skipSpaces(start + 1);
    while (this.#text.charCodeAt(at) !== closingBracket) {
      const item = this.#flowValue(at);
      at = this.#nextInFlow(closingBracket);
      if (item === undefined || at < 0) return undefined;
      items.push(item);
    }
    this.#end = at + 1;
    return { kind: "seq", flow: true, items, start, end: at + 1 };
  }

  #flowValue(start: number): Node | undefined {
    const code = this.#text.charCodeAt(start);
    return code === openingBrace || code === openingBracket ? this.#flowCollection(start) : this.#scalar(start, true);
  }

  /** Offset of the next value in brackets, or of the closing bracket; -1 for neither. */
  #nextInFlow(closing: number): number {
    const at = this.#skipSpaces(this.#end);
    const code = this.#text.charCodeAt(at);
    if (code === comma) return this.#skipSpaces(at + 1);
    return code === closing ? at : -1;
  }

  #scalar(start: number, inFlow: boolean): ScalarNode | undefined {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === doubleQuote || first === singleQuote) return this.#quoted(start, first);
    if ((first < 128 && cannotStartPlain[first] === 1) || this.#isDash(start)) return undefined;
    let at = start;
    /** The end, without blanks. */
    let end = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === space) continue;
      if (code === lineFeed || code === carriageReturn) break;
      if (code === hash && end < at) break;
      if (code === colon && this.#endsBefore(at + 1, inFlow)) return undefined;
      if (inFlow && isFlowIndicator(code)) break;
      end = at + 1;
    }
    // Some readers take a dash before a comma or bracket for an empty entry.
    if (end === start || (inFlow && first === dash && end === start + 1)) return undefined;
    this.#end = end;
    return this.#plain(text.slice(start, end), start, end);
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
      this.#scalars?.push({ start, end: at + 1 });
      return { kind: "scalar", style: quote === doubleQuote ? "double" : "single", source, value: source, start, end: at + 1 };
    }
    return undefined;
  }

  #plain(source: string, start: number, end: number): ScalarNode {
    this.#scalars?.push({ start, end });
    return { kind: "scalar", style: "plain", source, value: resolvePlain(source), start, end };
  }

  /** Offset of the colon of a key; -1 for no key. */
  #keyEnd(from: number): number {
    const text = this.#text;
    let at = from;
    let code = text.charCodeAt(at);
    if (code === dash) return -1;
    while (code < 128 && isInKey[code] === 1) code = text.charCodeAt(++at);
    return code !== colon || at === from || at - from > longestKey || !this.#endsBefore(at + 1, false) ? -1 : at;
  }

  /** True for the dash of an item. */
  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === dash && this.#endsBefore(at + 1, false);
  }

  /** True after a complete token: at a blank, a line break, the end of the text or, in flow style, an indicator. */
  #endsBefore(at: number, inFlow: boolean): boolean {
    const code = this.#text.charCodeAt(at);
    return code === space || code === lineFeed || code === carriageReturn || at === this.#text.length || (inFlow && isFlowIndicator(code));
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at++;
    return at;
  }
}

function hasKey(entries: readonly Entry[], name: string): boolean {
  for (let index = 0; index < entries.length; index++) if (entries[index]?.name === name) return true;
  return false;
}

/** True for a character that ends a plain scalar in flow style. */
function isFlowIndicator(code: number): boolean {
  return code === comma || code === openingBracket || code === closingBracket || code === openingBrace || code === closingBrace;
}

/** A table by ASCII code: 1 for each of the characters. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = 1;
  return table;
}
