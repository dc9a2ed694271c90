import { type NumberFormat, numberFormat, numberText } from "./numberFormat.ts";
import { cellText, columnNumber, type MergedCells, type SheetRow, unkept } from "./render.ts";
import { readXml } from "./xml.ts";
import { Budget, WorkbookError, type Zip } from "./zip.ts";

/** The shared strings, number formats and date system of a workbook. */
export interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly system: 1900 | 1904;
}

/** The limit on the rows of a sheet (that of Excel; ECMA-376 has none). */
const mostRows = 1_048_576;
/** The limit on the text of a sheet, in UTF-16 code units; a shared string counts each time. */
const longest = 1 << 26;

/** Reads the cells of a worksheet. A formula has its stored value. */
export function readSheet(
  zip: Zip,
  path: string,
  shared: Shared,
): { readonly rows: readonly SheetRow[]; readonly merged: readonly MergedCells[] } {
  const rows: SheetRow[] = [];
  const merged: MergedCells[] = [];
  const budget = new Budget(longest);
  let row: SheetRow = { number: 0, cells: [] };
  let column = -1;
  let cell: { type: string; style: number; hasFormula: boolean; value: string | undefined } | undefined;
  let collected: string | undefined;
  let isPhonetic = false;
  readXml(zip, path, {
    open(name, attributes) {
      switch (name) {
        case "row":
          row = { number: attributes.r === undefined ? row.number + 1 : rowNumber(attributes.r), cells: [] };
          column = -1;
          break;
        case "c":
          column = attributes.r === undefined ? column + 1 : columnNumber(/^[A-Z]{1,3}(?=\d)/.exec(attributes.r)?.[0] ?? "");
          cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), hasFormula: false, value: undefined };
          break;
        case "f":
          if (cell !== undefined) cell.hasFormula = true;
          break;
        case "rPh":
          isPhonetic = true;
          break;
        case "v":
        case "t":
          if (!isPhonetic) collected = "";
          break;
        case "mergeCell": {
          const [, letters = "", first = "", last = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attributes.ref ?? "") ?? [];
          if (last !== "" && first !== last) merged.push({ column: columnNumber(letters), first: rowNumber(first), last: rowNumber(last) });
          break;
        }
      }
    },
    text(text) {
      if (collected !== undefined) collected += text;
    },
    close(name) {
      if (name === "rPh") isPhonetic = false;
      else if ((name === "v" || name === "t") && collected !== undefined) {
        if (cell !== undefined) cell.value = (cell.value ?? "") + collected;
        collected = undefined;
      } else if (name === "c" && cell !== undefined) {
        const value =
          cell.value === undefined ? (cell.hasFormula ? unkept : "") : cellText(cellValue(cell.type, cell.value, cell.style, shared));
        budget.spend(value.length);
        if (value.trim() !== "") row.cells[column] = value;
        cell = undefined;
      } else if (name === "row" && row.cells.length > 0) rows.push(row);
    },
  });
  return { rows, merged };
}

function rowNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > mostRows) throw new WorkbookError("broken");
  return number;
}

function cellValue(type: string, value: string, style: number, { texts, formats, system }: Shared): string {
  switch (type) {
    case "s": {
      const text = texts[Number(value)];
      if (text === undefined) throw new WorkbookError("broken");
      return text;
    }
    case "n":
      return numberText(value, formats[style] ?? numberFormat("0", undefined), system);
    case "b":
      return value.trim() === "1" ? "TRUE" : "FALSE";
    default:
      return unescaped(value);
  }
}

/** Decodes characters that XML cannot hold, which are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
