import { breakMark, cellMark, sheetsIn, valueMark } from "../text/sheets.ts";
import type { Span } from "../text/span.ts";
import type { Spelled } from "../text/written.ts";
import { afterBreak, cellOf, cellsBetween, csvRows, lineEnd, pipeOfMarkdown, type Row, type Separator, separators } from "./csv/cells.ts";
import { plainText } from "./markdown/plainText.ts";
import { contentStart, delimiterRow, linesOf, pipeTables } from "./markdown/tables.ts";

export { afterBreak, type Cell, pipeOfMarkdown, type Row, rowStarts, type Separator, separators } from "./csv/cells.ts";

/** The syntax of a table: separated values, a pipe table of Markdown, or a sheet of a rendered workbook. */
export type TableSyntax = "table" | "markdown" | "workbook";

/** A table in a text, with its possible separators. */
export interface TableSpan extends Span {
  readonly separators: readonly Separator[];
  /** The name of its sheet. */
  readonly sheet?: string;
}

/** A whole text as one table of separated values, without a byte order mark. */
export function wholeTable(text: string): TableSpan {
  return { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: text.length, separators };
}

/** The tables of a text in their order. */
export function tablesIn(text: string, syntax: TableSyntax): readonly TableSpan[] {
  if (syntax === "markdown") return pipeTables(text).map(({ start, end }) => ({ start, end, separators: [pipeOfMarkdown] }));
  if (syntax === "workbook") return sheetsIn(text).map(({ name, start, end }) => ({ start, end, separators: [cellMark], sheet: name }));
  return [wholeTable(text)];
}

/** Markup that says nothing itself: tags, and addresses of links. */
const markup = /<[^<>]*>|\]\([^()]*\)|\b\w+:\/\/\S+/g;

/** The texts outside the tables of a text: lines of Markdown, without markup, and names of sheets. */
export function textsOutside(text: string, syntax: TableSyntax): readonly Spelled[] {
  if (syntax === "workbook") return sheetsIn(text).map(({ name, start }) => ({ value: name, start, end: start }));
  if (syntax === "table") return [];
  const tables = pipeTables(text);
  let next = 0;
  return [...linesOf(text)].flatMap(({ start, end }) => {
    while ((tables[next]?.end ?? text.length) < start) next++;
    if (start >= (tables[next]?.start ?? text.length)) return [];
    const from = contentStart(text, start);
    return [{ value: text.slice(from, end).replace(markup, (all) => " ".repeat(all.length)), start: from, end }];
  });
}

const listMark = /^(?:[-*+]|\d{1,9}[.)])\s+/;

/** The lines of Markdown outside its tables, each as a row of one cell; `level`: that of a heading, or 0. */
export function proseOf(text: string): readonly (Row & { readonly level: number })[] {
  return textsOutside(text, "markdown").map(({ start, end }) => {
    const level = /^#{0,6}(?=\s)/.exec(text.slice(start, end))?.[0].length ?? 0;
    const mark = listMark.exec(text.slice(start, end))?.[0].length ?? level;
    const { value, layout } = plainText(text.slice(start + mark, end));
    const cell = cellOf({ start: start + mark, end }, value.trim(), "plain", layout ?? (value === value.trim() ? undefined : []));
    return { cells: [cell], start, end, seenTo: end, level };
  });
}

/** Reads the rows from an offset on, by default from the first. Every text is read without an error; faults are in the rows. */
export function* rowsOf(text: string, separator: Separator, from: number = wholeTable(text).start): Generator<Row> {
  const rowAt = separator === pipeOfMarkdown ? pipeRow : separator === cellMark ? sheetRow : csvRows(text, separator);
  for (let at = from; at < text.length; ) {
    const row = rowAt(at, text);
    if (row !== undefined) yield row;
    at = afterBreak(text, row?.end ?? lineEnd(text, at));
  }
}

/** A row of a pipe table, with the text of each cell as it is rendered; undefined for the row of hyphens. */
function pipeRow(start: number, text: string): Row | undefined {
  const end = lineEnd(text, start);
  const content = contentStart(text, start);
  if (delimiterRow.test(text.slice(content, end).trimEnd())) return undefined;
  const cells = cellsBetween(text, content, end, "|").map((cell) => {
    const { value, layout } = plainText(cell.value);
    return cellOf(cell, value, "plain", layout);
  });
  return { cells, start, end, seenTo: afterBreak(text, end) };
}

/** A row of a rendered workbook: its number, and its cells. A formula without a stored value is an empty cell and a fault. */
function sheetRow(start: number, text: string): Row {
  const end = lineEnd(text, start);
  const first = text.indexOf(cellMark, start);
  const span = { start, end, seenTo: end + 1 };
  const read = first < 0 || first > end ? [] : cellsBetween(text, first, end, cellMark);
  const unkept = read.find(({ value }) => value === valueMark);
  const cells = read.map((cell) => cellOf(cell, cell.value === valueMark ? "" : cell.value.replaceAll(breakMark, "\n")));
  return unkept === undefined ? { cells, ...span } : { cells, ...span, fault: { kind: "no-value", start: unkept.start, end: unkept.end } };
}
