import type { cellMark } from "../../text/sheets.ts";
import type { Span } from "../../text/span.ts";
import type { ScalarLayout } from "../../text/written.ts";

/** What may stand between the cells of a table. */
export const separators = [",", ";", "\t"] as const;
/** One of them, the pipe of Markdown, or the mark between the cells of a workbook. */
export type Separator = (typeof separators)[number] | "|" | typeof cellMark;

/** A cell. Its span takes in quotes and leaves out separators, and the blanks around a text without quotes. */
export interface Cell extends Span {
  /** What it says: quotes and doubled quotes resolved. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** How the value lies in the text; absent where it stands there character by character, between quotes or not. */
  readonly layout?: ScalarLayout;
}

/** A row of cells, without the line break at its end. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
  /** Where its last cell lacks the quote that ends it, or has text behind it: the quote that began it. */
  readonly fault?: CellFault;
  /**
   * Where what was looked at ends to read it: behind its line break, or further down where a quote in it was searched for the one that
   * ends it. Beyond the text where what is put at its end may change the row, infinite where that may be far behind it.
   */
  readonly seenTo: number;
}

/** A cell that is not written as RFC 4180 says, or in a workbook a formula without a value. */
export interface CellFault extends Span {
  readonly kind: "unclosed" | "text-after-quote" | "no-value";
}

const quote = '"';

/**
 * Cuts a table into rows, by RFC 4180: a cell in quotes may hold separators, line breaks and doubled quotes. Total: a quote that is never
 * closed ends with its line, so that it costs one row and not the table. A byte order mark is part of no cell.
 *
 * @param from where the first row begins; left out, the beginning of the text
 */
export function* rowsOf(text: string, separator: Separator, from?: number): Generator<Row> {
  let at = from ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const quotes = new Quotes(text);
  while (at < text.length) {
    const row = rowAt(quotes, at, separator);
    yield row;
    at = afterBreak(text, row.end);
  }
}

/** The row that begins at an offset. */
function rowAt(quotes: Quotes, start: number, separator: Separator): Row {
  const { text } = quotes;
  const cells: Cell[] = [];
  let fault: CellFault | undefined;
  let seenTo = 0;
  let at = start;
  for (;;) {
    const read = cellAt(quotes, at, separator);
    cells.push(read.cell);
    fault ??= read.fault;
    if (read.seenTo !== undefined) ({ seenTo } = read);
    at = read.end;
    if (text[at] !== separator) break;
    at++;
  }
  seenTo = Math.max(seenTo, afterBreak(text, at));
  return fault === undefined ? { cells, start, end: at, seenTo } : { cells, start, end: at, seenTo, fault };
}

/** A row in which nothing stands. */
const blankRow = /[,;\t \u00a0\u3000]*\r?(?:\n|$)/y;

/**
 * Starts of the rows of a table without a lone CR, and a flag for a quote that nothing below it ends. Blank rows belong to
 * the row above them. A row without quotes is a line, so this costs less than to cut them.
 */
export function rowStarts(
  text: string,
  separator: Separator,
  from: number,
): { readonly starts: readonly number[]; readonly isOpen: boolean } {
  const starts: number[] = [];
  let isOpen = false;
  let nextQuote = -1;
  const quotes = new Quotes(text);
  for (let at = from; at < text.length; ) {
    blankRow.lastIndex = at;
    if (starts.length === 0 || !blankRow.test(text)) starts.push(at);
    const lineFeed = text.indexOf("\n", at);
    const line = lineFeed < 0 ? text.length : lineFeed;
    if (nextQuote < at) {
      const found = text.indexOf(quote, at);
      nextQuote = found < 0 ? text.length : found;
    }
    if (nextQuote >= line) at = line + 1;
    else {
      const { end, seenTo } = rowAt(quotes, at, separator);
      if (seenTo === Number.POSITIVE_INFINITY) isOpen = true;
      at = afterBreak(text, end);
    }
  }
  return { starts, isOpen };
}

interface ReadCell {
  readonly cell: Cell;
  /** Where the separator or the line break after it stands. */
  readonly end: number;
  readonly fault?: CellFault;
  /** Where what was looked at ends, if that is beyond its row. */
  readonly seenTo?: number;
}

function cellAt(quotes: Quotes, start: number, separator: Separator): ReadCell {
  const { text } = quotes;
  const first = skipBlanks(text, start, separator);
  if (text[first] === quote) return quotedAt(quotes, first, separator);
  let end = first;
  while (end < text.length && text[end] !== separator && !isBreak(text, end)) end++;
  return { cell: plain(text, first, end), end };
}

function plain(text: string, from: number, to: number): Cell {
  let end = to;
  while (end > from && isBlank(text[end - 1])) end--;
  return { value: text.slice(from, end), start: from, end, isQuoted: false };
}

function quotedAt(quotes: Quotes, start: number, separator: Separator): ReadCell {
  const { text } = quotes;
  const close = quotes.closing(start);
  if (close === undefined) return unclosedAt(text, start, Number.POSITIVE_INFINITY);
  const after = skipBlanks(text, close + 1, separator);
  if (after >= text.length || text[after] === separator || isBreak(text, after)) return { cell: quoted(text, start, close), end: after };
  // A quote that nobody closed runs into the next one, in a later row, with more text behind it.
  if (lineEnd(text, start, close) < close) return unclosedAt(text, start, after + 1);
  let end = after;
  while (end < text.length && text[end] !== separator && !isBreak(text, end)) end++;
  return { cell: plain(text, start, end), end, fault: { kind: "text-after-quote", start: after, end } };
}

/** A cell that goes on to the end of its line: what follows are rows again. */
function unclosedAt(text: string, start: number, seenTo: number): ReadCell {
  const end = lineEnd(text, start, text.length);
  return { cell: plain(text, start, end), end, fault: { kind: "unclosed", start, end: start + 1 }, seenTo };
}

/** The quotes of a text, in which those that end a cell are searched for once, however many cells begin before one of them. */
class Quotes {
  readonly text: string;
  /** The part that was searched last: between its ends no run of quotes is odd, but the one that ends it does; infinite where none does. */
  #from = 0;
  #to = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** The quote that ends the cell which one begins; undefined where none does. */
  closing(start: number): number | undefined {
    const run = this.#endOfRun(start + 1);
    // Two quotes within a cell are one of its text: what is left of a run ends the cell where it is odd.
    if ((run - start) % 2 === 0) return run - 1;
    if (run < this.#from || run > this.#to) {
      this.#from = run;
      this.#to = this.#oddRun(run);
    }
    return Number.isFinite(this.#to) ? this.#to : undefined;
  }

  /** The last quote of the first odd run from an offset on. */
  #oddRun(from: number): number {
    for (let at = this.text.indexOf(quote, from); at >= 0; ) {
      const end = this.#endOfRun(at);
      if ((end - at) % 2 === 1) return end - 1;
      at = this.text.indexOf(quote, end);
    }
    return Number.POSITIVE_INFINITY;
  }

  #endOfRun(start: number): number {
    let end = start;
    while (this.text[end] === quote) end++;
    return end;
  }
}

function quoted(text: string, start: number, close: number): Cell {
  const inner = text.slice(start + 1, close);
  const span = { start, end: close + 1, isQuoted: true };
  if (!inner.includes(quote)) return { value: inner, ...span };
  const layout: number[] = [];
  let value = "";
  let run = 0;
  for (let at = inner.indexOf('""'); at >= 0; at = inner.indexOf('""', run)) {
    if (at > run) layout.push(value.length, run + 1, at + 1);
    value += inner.slice(run, at);
    layout.push(value.length, at + 1, at + 3);
    value += quote;
    run = at + 2;
  }
  if (run < inner.length) layout.push(value.length, run + 1, inner.length + 1);
  return { value: value + inner.slice(run), ...span, layout };
}

/** Where the line ends that an offset lies in, as far as it is looked for. */
function lineEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !isBreak(text, end)) end++;
  return end;
}

/** The offset after a line break, or after the end of the text. */
export function afterBreak(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r";
}

function skipBlanks(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && text[at] !== separator && isBlank(text[at])) at++;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\u00a0" || character === "\u3000";
}
