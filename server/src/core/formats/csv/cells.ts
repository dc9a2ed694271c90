import type { cellMark } from "../../text/sheets.ts";
import type { Span } from "../../text/span.ts";
import { addSame, type ScalarLayout } from "../../text/written.ts";
import type { ScalarNode } from "../tree.ts";

/** The separators of CSV files. */
export const separators = [",", ";", "\t", "|", "^"] as const;
/** The separator of a pipe table of Markdown, whose cells have markup and no quotes. */
export const pipeOfMarkdown = "\\|";
/** A separator of CSV, that of Markdown, or the mark between the cells of a rendered workbook. */
export type Separator = (typeof separators)[number] | typeof pipeOfMarkdown | typeof cellMark;

/** A cell. Its span includes its quotes, and excludes separators and the blanks around unquoted text. */
export interface Cell extends ScalarNode {
  /** The text of the cell, without quotes and escapes. */
  readonly value: string;
}

/** A cell with its text. Without a layout, the file has the text as it reads, with or without quotes. */
export function cellOf({ start, end }: Span, value: string, style: Cell["style"] = "plain", layout?: ScalarLayout): Cell {
  const cell = { kind: "scalar", style, source: value, value, start, end } as const;
  return layout === undefined ? cell : { ...cell, layout };
}

/** A row. Its span excludes the line break. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
  readonly fault?: CellFault;
  /**
   * The end of the text that decided how the row was read: after its line break, or further down if the closing quote of a cell was
   * searched there. Infinite if the search reached the end of the text.
   */
  readonly seenTo: number;
}

/** The first fault of a row: a cell that breaks RFC 4180, or a formula of a workbook without a stored value. */
export interface CellFault extends Span {
  readonly kind: "unclosed" | "text-after-quote" | "no-value";
}

const quote = '"';

/** A reader of single rows, by RFC 4180. An unclosed quote ends with its line, so that it costs one row. */
export function csvRows(text: string, separator: Separator): (start: number) => Row {
  const quotes = new Quotes(text);
  return (start) => rowAt(quotes, start, separator);
}

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

const blankRow = /(?:[,;|^]|[^\S\r\n])*\r?(?:\n|$)/y;

/**
 * The starts of the rows of a table without lone CR, and a flag for an unclosed quote. Blank rows belong to the row above them. A row
 * without quotes is a line, so this is faster than reading the rows.
 */
export function rowStarts(
  text: string,
  separator: Separator,
  from: number,
): { readonly starts: readonly number[]; readonly isOpen: boolean } {
  const starts: number[] = [];
  let isOpen = false;
  let nextQuote = -1;
  const rows = csvRows(text, separator);
  for (let at = from; at < text.length; ) {
    blankRow.lastIndex = at;
    if (starts.length === 0 || !blankRow.test(text)) starts.push(at);
    const line = indexOrEnd(text, "\n", at);
    if (nextQuote < at) nextQuote = indexOrEnd(text, quote, at);
    if (nextQuote >= line) at = line + 1;
    else {
      const { end, seenTo } = rows(at);
      isOpen ||= seenTo === Number.POSITIVE_INFINITY;
      at = afterBreak(text, end);
    }
  }
  return { starts, isOpen };
}

function indexOrEnd(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found;
}

interface ReadCell {
  readonly cell: Cell;
  /** Offset of the separator or line break after the cell. */
  readonly end: number;
  readonly fault?: CellFault;
  /** As in `Row`, if that is after the end of the row. */
  readonly seenTo?: number;
}

function cellAt(quotes: Quotes, start: number, separator: Separator): ReadCell {
  const { text } = quotes;
  const first = skipBlanks(text, start, separator);
  if (text[first] === quote) return quotedAt(quotes, first, separator);
  const end = cellEnd(text, first, separator);
  return { cell: plain(text, first, end), end };
}

function quotedAt(quotes: Quotes, start: number, separator: Separator): ReadCell {
  const { text } = quotes;
  const close = quotes.closing(start);
  if (close === undefined) return unclosedAt(text, start, Number.POSITIVE_INFINITY);
  const after = skipBlanks(text, close + 1, separator);
  const end = cellEnd(text, after, separator);
  if (end === after) return { cell: quoted(text, start, close), end };
  // The quote found belongs to a later row, so this one is unclosed.
  if (lineEnd(text, start, close) < close) return unclosedAt(text, start, after + 1);
  return { cell: plain(text, start, end), end, fault: { kind: "text-after-quote", start: after, end } };
}

/** A cell with an unclosed quote: the rest of its line. */
function unclosedAt(text: string, start: number, seenTo: number): ReadCell {
  const end = lineEnd(text, start);
  return { cell: plain(text, start, end), end, fault: { kind: "unclosed", start, end: start + 1 }, seenTo };
}

/** Finds closing quotes. It keeps the last search, so that many unclosed quotes cost one pass through the text. */
class Quotes {
  readonly text: string;
  /** The range of the last search: no odd run of quotes but the one at its end; infinite if there is none. */
  #from = 0;
  #to = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the quote that closes the one at an offset; undefined for none. */
  closing(start: number): number | undefined {
    const run = this.#endOfRun(start + 1);
    // Two quotes in a cell are an escaped one, so the last of an odd run closes the cell.
    if ((run - start) % 2 === 0) return run - 1;
    if (run < this.#from || run > this.#to) {
      this.#from = run;
      this.#to = this.#oddRun(run);
    }
    return Number.isFinite(this.#to) ? this.#to : undefined;
  }

  /** The last quote of the first odd run at or after an offset. */
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
  const span = { start, end: close + 1 };
  const inner = text.slice(start + 1, close);
  if (!inner.includes(quote)) return cellOf(span, inner, "double");
  const layout: number[] = [];
  let value = "";
  let run = 0;
  for (let at = inner.indexOf('""'); at >= 0; at = inner.indexOf('""', run)) {
    addSame(layout, value.length, run + 1, at + 1);
    layout.push(value.length + at - run, at + 1, at + 3);
    value += inner.slice(run, at + 1);
    run = at + 2;
  }
  addSame(layout, value.length, run + 1, inner.length + 1);
  return cellOf(span, value + inner.slice(run), "double", layout);
}

/** The cells of a line in which a separator starts or ends each cell. In Markdown a backslash escapes a pipe. */
export function cellsBetween(text: string, from: number, to: number, separator: "|" | typeof cellMark): Cell[] {
  const cells: Cell[] = [];
  let start = text[from] === separator ? from + 1 : from;
  for (let at = start; at < to; at++) {
    if (separator === "|" && text[at] === "\\" && (text[at + 1] === "|" || text[at + 1] === "\\")) at++;
    else if (text[at] === separator) {
      cells.push(trimmed(text, start, at));
      start = at + 1;
    }
  }
  const last = trimmed(text, start, to);
  if (last.value !== "") cells.push(last);
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  let start = from;
  while (start < to && isBlank(text, start)) start++;
  return plain(text, start, to);
}

function plain(text: string, start: number, to: number): Cell {
  let end = to;
  while (end > start && isBlank(text, end - 1)) end--;
  return cellOf({ start, end }, text.slice(start, end));
}

function cellEnd(text: string, from: number, separator: Separator): number {
  let end = from;
  while (end < text.length && text[end] !== separator && !isBreak(text, end)) end++;
  return end;
}

/** The end of the line at an offset, before its line break; `to` where the line goes on there. */
export function lineEnd(text: string, from: number, to: number = text.length): number {
  let end = from;
  while (end < to && !isBreak(text, end)) end++;
  return end;
}

/** The offset after a line break, or one beyond the end of the text. */
export function afterBreak(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r";
}

function skipBlanks(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && text[at] !== separator && isBlank(text, at)) at++;
  return at;
}

/** True for a blank within a line, of any script. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xa0) return code === 32 || code === 9;
  return text.charAt(at).trim() === "";
}
