import { lastAtMost } from "./ordered.ts";
import type { Span } from "./span.ts";

/** Mark before the name of each sheet in a rendered workbook. */
export const sheetMark = "\u001d";
/** Mark before each cell; a row begins with its number. */
export const cellMark = "\u001f" as const;
/** Mark for a formula without a stored value. */
export const valueMark = "\u001a";
/** Mark for a line break in a cell. */
export const breakMark = "\u2028";

/** A sheet in a text: from the end of its name to the end of its last row. */
export interface SheetSpan extends Span {
  readonly name: string;
}

/** True for a rendered workbook. */
export function isRenderedWorkbook(text: string): boolean {
  return text.startsWith(sheetMark);
}

/** The sheets of a rendered workbook. */
export function sheetsIn(text: string): readonly SheetSpan[] {
  const sheets: SheetSpan[] = [];
  for (let at = text.indexOf(sheetMark); at >= 0; ) {
    const start = text.indexOf("\n", at) + 1;
    const next = text.indexOf(sheetMark, start);
    sheets.push({ name: text.slice(at + 1, start - 1), start, end: next < 0 ? text.length : next });
    at = next;
  }
  return sheets;
}

/** Finds the cells of offsets in a rendered workbook. */
export class Cells {
  readonly #text: string;
  readonly #sheets: readonly SheetSpan[];
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#sheets = sheetsIn(text);
    this.#starts = this.#sheets.map(({ start }) => start);
  }

  /** The row, column and name of the cell at an offset; outside all cells, of the first cell of the sheet. */
  positionAt(offset: number): { readonly line: number; readonly character: number; readonly cell: string } {
    const sheet = this.#sheets[Math.max(0, lastAtMost(this.#starts, this.#starts.length, offset))];
    const start = this.#text.lastIndexOf("\n", offset - 1) + 1;
    const isInRow = sheet !== undefined && start >= sheet.start;
    const line = isInRow ? Math.max(0, Number.parseInt(this.#text.slice(start, start + 8), 10) - 1 || 0) : 0;
    let column = -1;
    if (isInRow)
      for (let at = this.#text.indexOf(cellMark, start); at >= 0 && at < offset; at = this.#text.indexOf(cellMark, at + 1)) column++;
    const character = Math.max(0, column);
    return { line, character, cell: `${quoted(sheet?.name ?? "")}!${letters(character)}${line + 1}` };
  }
}

/**
 * The offset of a cell in a rendered workbook, by its name (`Sheet1!C7`, `'Parts list'!C7`, or `C7` of the first sheet); undefined for an
 * absent sheet or empty row.
 */
export function offsetOfCell(text: string, name: string): number | undefined {
  const [, sheetName, column = "", row = ""] = cellName.exec(name) ?? [];
  const sheet = sheetsIn(text).find(
    (one) => sheetName === undefined || [one.name, quoted(one.name)].some((own) => own.toLowerCase() === sheetName.toLowerCase()),
  );
  if (sheet === undefined) return undefined;
  // Begins at the break before the first row. `^` and `.` would take a line break in a cell for the end of a row.
  const found = new RegExp(`\n(${Number(row)}(?=[${cellMark}\n])[^\n]*)`).exec(text.slice(sheet.start - 1, sheet.end));
  if (found === null) return undefined;
  const start = sheet.start + found.index;
  const cells = (found[1] ?? "").split(cellMark);
  const before = cells.slice(0, Math.min(numberOf(column) + 1, cells.length - 1));
  return start + before.join(cellMark).length + (cells.length > 1 ? 1 : 0);
}

const cellName = /^(?:(.+)!)?([a-z]{1,3})(\d{1,7})$/is;

/** True for the name of a cell. */
export function isCellName(name: string): boolean {
  return cellName.test(name);
}

/** The number of a column, counted from 0, by its letters. */
function numberOf(column: string): number {
  return [...column.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column, counted from 0. */
function letters(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** A sheet name as in formulas: in quotes if it could be read as something else. */
function quoted(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
