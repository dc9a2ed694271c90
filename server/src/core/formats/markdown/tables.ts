import type { Span } from "../../text/span.ts";

/** The row of hyphens below the header of a pipe table. */
export const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Quote marks and blanks before the content of a line. */
const prefix = /(?:[ \t]*>)*[ \t]*/y;

/** Where the content of a line begins, behind quote marks and blanks. */
export function contentStart(text: string, lineStart: number): number {
  prefix.lastIndex = lineStart;
  return lineStart + (prefix.exec(text)?.[0].length ?? 0);
}

/** Blocks of HTML whose content is no Markdown (CommonMark 0.31, section 4.6), each with its end. */
const rawBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
];

const listMarker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const fenceStart = /^(`{3,}(?!.*`)|~{3,})/;
/** A heading or a line across the page, which end a table. */
const otherBlock = /^(?:#{1,6}(?:[ \t]|$)|(?:[-*_][ \t]*){3,}$)/;

/**
 * Finds the pipe tables of a Markdown text (GitHub Flavored Markdown, section 4.10), each from its header to the end of its last row.
 * Text in fences, in indented code, in comments and in `<pre>` holds none.
 */
export function pipeTables(text: string): readonly Span[] {
  const tables: Span[] = [];
  const lists: number[] = [];
  let fence: { readonly mark: string; readonly depth: number } | undefined;
  let raw: RegExp | undefined;
  let before: Line | undefined;
  let table: { start: number; end: number; readonly depth: number } | undefined;
  for (const line of linesOf(text)) {
    const { said, depth, indent } = line;
    const above = before;
    before = undefined;
    if (raw !== undefined) {
      if (raw.test(said)) raw = undefined;
      continue;
    }
    if (fence !== undefined && depth >= fence.depth) {
      if (said.startsWith(fence.mark) && /^(?:`+|~+)[ \t]*$/.test(said)) fence = undefined;
      continue;
    }
    fence = undefined;
    if (said === "") {
      table = undefined;
      continue;
    }
    while (indent < (lists.at(-1) ?? 0)) lists.pop();
    const isCode = indent >= (lists.at(-1) ?? 0) + 4 && table === undefined;
    if (isCode) continue;
    const opened = fenceStart.exec(said)?.[1];
    raw = rawBlocks.find(([start, end]) => start.test(said) && !end.test(said))?.[1];
    if (opened !== undefined || raw !== undefined || otherBlock.test(said) || depth !== (table?.depth ?? depth)) table = undefined;
    if (opened !== undefined) fence = { mark: opened, depth };
    if (opened !== undefined || raw !== undefined) continue;
    if (table !== undefined) {
      table.end = line.end;
      continue;
    }
    if (above?.depth === depth && said.includes("|") && delimiterRow.test(said) && countCells(above.said) === countCells(said)) {
      table = { start: above.start, end: line.end, depth };
      tables.push(table);
      continue;
    }
    const marker = listMarker.exec(said)?.[0];
    if (marker !== undefined) lists.push(indent + marker.length);
    before = line;
  }
  return tables;
}

function countCells(line: string): number {
  return cellsIn(line, 0, line.length).length;
}

/** A line without its break. */
interface Line extends Span {
  /** Its content, without quote marks, and blanks at either end. */
  readonly said: string;
  /** How many quote marks stand before it. */
  readonly depth: number;
  /** Columns of blanks before it; a tab goes on to the next multiple of four. */
  readonly indent: number;
}

function* linesOf(text: string): Iterable<Line> {
  const breaks = /\r\n|\r|\n|$/g;
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; start = breaks.lastIndex) {
    breaks.lastIndex = start;
    const end = breaks.exec(text)?.index ?? text.length;
    if (end === breaks.lastIndex) breaks.lastIndex = end + 1;
    const from = contentStart(text, start);
    const lead = text.slice(start, from);
    const quotes = lead.lastIndexOf(">") + 1;
    const indent = columnsOf(quotes === 0 ? lead : lead.slice(quotes).replace(/^[ \t]/, ""));
    yield { start, end, said: text.slice(from, end).trimEnd(), depth: lead.split(">").length - 1, indent };
  }
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const one of blanks) columns += one === "\t" ? 4 - (columns % 4) : 1;
  return columns;
}

/** The cells between the pipes of a line, blanks at either end of their texts left out. A pipe behind a backslash is part of its cell. */
export function cellsIn(text: string, from: number, to: number): readonly Span[] {
  const cells: Span[] = [];
  let start = text[from] === "|" ? from + 1 : from;
  for (let at = start; at < to; at++) {
    if (text[at] === "\\" && (text[at + 1] === "|" || text[at + 1] === "\\")) at++;
    else if (text[at] === "|") {
      cells.push(trimmed(text, start, at));
      start = at + 1;
    }
  }
  const last = trimmed(text, start, to);
  return last.start < last.end ? [...cells, last] : cells;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return { start, end };
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\u00a0" || character === "\u3000";
}
