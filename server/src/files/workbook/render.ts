import { breakMark, cellMark, sheetMark, valueMark } from "../../core/text/sheets.ts";
import { Budget, WorkbookError } from "./zip.ts";

/** A row of a sheet with a value in some cell. Its number counts from 1. */
export interface SheetRow {
  readonly number: number;
  /** By column; empty where nothing stands. */
  readonly cells: (string | undefined)[];
}

/** Cells that are one, of which the first column says it: from one row to another, both from 1. */
export interface MergedCells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** UTF-16 code units that a workbook may have as text. */
const longest = 1 << 26;

/** Makes a text of a workbook: a line with the name of each sheet, and below it one for each row that is not empty, with its number. */
export class Rendering {
  readonly #parts: string[] = [];
  readonly #budget = new Budget(longest);

  sheet(name: string, rows: readonly SheetRow[], merged: readonly MergedCells[]): void {
    this.#put(`${sheetMark}${plain(name)}\n`);
    this.#fill(rows, merged);
    let last = 0;
    for (const { number, cells } of rows) {
      if (number > last + 1) this.#put(`${last + 1}\n`); // empty rows part what stands above and below them
      this.#budget.spend(cells.length);
      this.#put(`${number}${Array.from(cells, (cell) => cellMark + (cell ?? "")).join("")}\n`);
      last = number;
    }
  }

  get text(): string {
    return this.#parts.join("");
  }

  /** Cells that are merged over several rows say the same of each of them, as far as that says something of its own. */
  #fill(rows: readonly SheetRow[], merged: readonly MergedCells[]): void {
    const byNumber = merged.length === 0 ? undefined : new Map(rows.map((row) => [row.number, row]));
    for (const { column, first, last } of merged) {
      const value = byNumber?.get(first)?.cells[column];
      if (value === undefined) continue;
      for (let number = first + 1; number <= last; number++) {
        this.#budget.spend(1);
        const cells = byNumber?.get(number)?.cells;
        if (cells !== undefined) cells[column] ??= value;
      }
    }
  }

  #put(text: string): void {
    this.#budget.spend(text.length);
    this.#parts.push(text);
  }
}

/** The text of a cell without what parts cells. */
export function cellText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these part the cells
  return /[\u0000-\u001f]/.test(text) ? text.replace(/\r\n?|\n/g, breakMark).replace(/[\u0000-\u001f]/g, " ") : text;
}

function plain(name: string): string {
  return cellText(name).replaceAll(breakMark, " ");
}

/** Stands where a formula has no value. */
export const unkept: string = valueMark;

/** The number of a column by its letters, from 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  if (number < 1 || number > 16_384) throw new WorkbookError("broken");
  return number - 1;
}
