import { tableSyntaxOf } from "../fileNames.ts";
import { type Row, rowsOf, type Separator, separators, tablesIn } from "../formats/tables.ts";
import { headerRows, namesIn } from "../mappings/foreign/header.ts";
import { addTo } from "../maps.ts";
import { materialIn } from "../recognise/materialIn.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import { mayName } from "../text/mayName.ts";
import { cellMark } from "../text/sheets.ts";
import { arePlacements } from "./recogniseMapping.ts";

/** The most rows of a table that are searched. */
const mostRows = 500;
/** The most characters of different cells that are searched in a run. */
const mostCharacters = 2_000_000;
/** The longest cell that may be the name of a part. */
const longestName = 80;

/** A search of tables without known headings for monitored materials, within a limit for all files of a run. */
export interface MaterialSearch {
  /** True where a cell of a table names a monitored material, in one of the readings of its file. */
  finds(readings: readonly string[], name: string): boolean;
  /** The number of files beyond the limit. */
  readonly notLookedAt: number;
}

/** Begins a search. */
export function searchMaterials(recogniser: Recogniser): MaterialSearch {
  return new Search(recogniser);
}

class Search implements MaterialSearch {
  readonly #recogniser: Recogniser;
  /** Cells that name none. */
  readonly #known = new Set<string>();
  #left = mostCharacters;
  notLookedAt = 0;

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  finds(readings: readonly string[], name: string): boolean {
    if (readings.some((text) => this.#findsIn(text, name))) return true;
    if (this.#left < 0) this.notLookedAt++;
    return false;
  }

  #findsIn(text: string, name: string): boolean {
    const syntax = tableSyntaxOf(name) ?? "table";
    for (const { start, end } of tablesIn(text, syntax)) {
      const table = text.slice(start, end);
      const rows = syntax === "workbook" ? rowsAt(table, cellMark) : delimitedRows(table, !/\.[ct]sv$/i.test(name));
      if (rows.slice(0, headerRows).some((row) => arePlacements(new Set(namesIn(row))))) continue;
      for (const [index, { cells }] of rows.entries()) {
        const filled = cells.filter(({ value }) => value !== "");
        // Skips the lines of a log, which begin with a time, and a heading row without a figure, which may name the measured quantities.
        if (filled.slice(0, 2).some(({ value }) => time.test(value)) || (index === 0 && !filled.some(({ value }) => /\d/.test(value))))
          continue;
        for (const { value } of filled) {
          if (value.length > longestName || !mayName(value) || sentenceEnd.test(value) || this.#known.has(value)) continue;
          this.#left -= value.length;
          if (this.#left < 0) return false;
          if (materialIn({ value, in: undefined, start: 0, end: value.length }, this.#recogniser) !== undefined) return true;
          this.#known.add(value);
        }
      }
    }
    return false;
  }
}

const time = /(?<!\d)\d\d:\d\d(?!\d)/;
const sentenceEnd = /[.!?。！？]$/;

/** Rows of delimited text by the separator, or the gaps, that cut most of them into equally many cells. Of prose, only such rows. */
function delimitedRows(text: string, mayBeProse: boolean): readonly Row[] {
  const marked = text.replace(/[~¦]/g, "^");
  const all = [...separators.map((separator) => cut(marked, separator)), cut(marked.replace(/ {2,}|\^/g, "\t"), "\t")];
  const [best] = all.sort((a, b) => b.even.length - a.even.length || b.width - a.width);
  if (best === undefined || !mayBeProse) return best?.rows ?? [];
  const { rows, even, width, least } = best;
  return even.length < 2 || even.length * 2 < rows.length || width < least ? [] : even;
}

/** The first rows of a text with those of the most usual number of cells, at least two. */
function cut(text: string, separator: Separator) {
  const rows = rowsAt(text, separator);
  const byWidth = new Map<number, Row[]>();
  for (const row of rows) if (row.cells.length > 1) addTo(byWidth, row.cells.length, row);
  const [[width, even] = [0, []]] = [...byWidth].sort(([, a], [, b]) => b.length - a.length);
  return { rows, width, even, least: /[;|^]/.test(separator) ? 2 : 3 };
}

/** The first rows that are not blank. */
function rowsAt(text: string, separator: Separator): readonly Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(text, separator)) {
    if (rows.length === mostRows) break;
    if (row.cells.some(({ value }) => value !== "")) rows.push(row);
  }
  return rows;
}
