import { breakMark, cellMark, sheetMark, valueMark } from "../../core/text/sheets.ts";
import { Budget, WorkbookError } from "./zip.ts";

/** A row with at least one value. Its number counts from 1. */
export interface SheetRow {
  readonly number: number;
  /** By column; undefined for an empty cell. */
  readonly cells: (string | undefined)[];
}

/** A merged range of cells, with the column that holds the value, and its first and last row, from 1. */
export interface MergedCells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** The limit on the text of a workbook, in UTF-16 code units. */
const longest = 1 << 26;

/**
 * Builds the text of a workbook: a line with the name of each sheet, followed by a line with number and cells for each row that is not
 * empty.
 */
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

  /** Copies the value of a vertically merged range into its further rows, unless such a row is empty. */
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

/** The text of a cell, with line breaks marked and other control characters replaced by spaces, because these separate cells. */
export function cellText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these part the cells
  return /[\u0000-\u001f]/.test(text) ? text.replace(/\r\n?|\n/g, breakMark).replace(/[\u0000-\u001f]/g, " ") : text;
}

function plain(name: string): string {
  return cellText(name).replaceAll(breakMark, " ");
}

/** The placeholder for a formula without a stored value. */
export const unkept: string = valueMark;

/** The column index, from 0, for its letters. Throws for a column beyond Excel's limit. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  if (number < 1 || number > 16_384) throw new WorkbookError("broken");
  return number - 1;
}
