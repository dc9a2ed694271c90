import type { Span } from "../../text/span.ts";
import { afterBreak, lineEnd } from "../csv/cells.ts";

/** The row of hyphens below the header of a pipe table. */
export const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Quote marks and blanks before the content of a line. */
const prefix = /(?:[ \t]*>)*[ \t]*/y;

/** Offset of the content of a line, after quote marks and blanks. */
export function contentStart(text: string, lineStart: number): number {
  prefix.lastIndex = lineStart;
  return lineStart + (prefix.exec(text)?.[0].length ?? 0);
}

/** Starts and ends of HTML blocks that contain no Markdown (CommonMark 0.31, section 4.6). */
const rawBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
];

const listMarker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const fenceStart = /^(`{3,}(?!.*`)|~{3,})/;
/** A heading or thematic break, both of which end a table. */
const otherBlock = /^(?:#{1,6}(?:[ \t]|$)|(?:[-*_][ \t]*){3,}$)/;

/**
 * Spans of the pipe tables of a Markdown text (GitHub Flavored Markdown, section 4.10), from the header to the end of the last row. It skips
 * fenced and indented code, comments and `<pre>`. A row of hyphens of another length than the header makes a table too: GitHub shows none,
 * but the author meant one, and what looks like a list must not look clear.
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
    if (above?.depth === depth && above.said.includes("|") && said.includes("|") && delimiterRow.test(said)) {
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

/** A line without its break. */
interface Line extends Span {
  /** Its content, without quote marks and surrounding blanks. */
  readonly said: string;
  /** Number of quote marks before the content. */
  readonly depth: number;
  /** Columns of blanks before the content; a tab stop is every four columns. */
  readonly indent: number;
}

/** The lines of a text, without a byte order mark. */
export function* linesOf(text: string): Iterable<Line> {
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0, end = 0; start < text.length; start = afterBreak(text, end)) {
    end = lineEnd(text, start);
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
