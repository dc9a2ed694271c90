import { cellMark, sheetsIn } from "../text/sheets.ts";
import type { Span } from "../text/span.ts";
import { rowsOf as csvRows, type Row, type Separator, separators } from "./csv/index.ts";
import { pipeRows, pipeTables } from "./markdown/index.ts";
import { sheetRows } from "./sheets/index.ts";

export { afterBreak, type Cell, type Row, rowStarts, type Separator } from "./csv/index.ts";

/** How tables are written: separated values, the pipe tables of Markdown, or the sheets of a workbook. */
export type TableSyntax = "table" | "markdown" | "workbook";

/** A table in a text, with what may stand between its cells. */
export interface TableSpan extends Span {
  readonly separators: readonly Separator[];
  /** The name of its sheet. */
  readonly sheet?: string;
}

/** Separated values as one table; a byte order mark is no part of it. */
export function wholeTable(text: string): TableSpan {
  return { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: text.length, separators };
}

/** The tables of a text in their order. */
export function tablesIn(text: string, syntax: TableSyntax): readonly TableSpan[] {
  if (syntax === "markdown") return pipeTables(text).map(({ start, end }) => ({ start, end, separators: ["|"] }));
  if (syntax === "workbook") return sheetsIn(text).map(({ name, start, end }) => ({ start, end, separators: [cellMark], sheet: name }));
  return [wholeTable(text)];
}

/** The rows of a text from an offset on. */
export function rowsOf(text: string, separator: Separator, from: number): Iterable<Row> {
  if (separator === "|") return pipeRows(text, from);
  return separator === cellMark ? sheetRows(text, from) : csvRows(text, separator, from);
}
