import { breakMark, cellMark, valueMark } from "../../text/sheets.ts";
import type { Cell, Row } from "../csv/cells.ts";

/**
 * Cuts the sheet of a rendered workbook into rows. A cell whose formula has no value says nothing, and is a fault of its row.
 *
 * @param from offset of the first row
 */
export function* sheetRows(text: string, from: number): Generator<Row> {
  for (let start = from; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const first = text.indexOf(cellMark, start);
    const cells = first < 0 || first > end ? [] : cellsIn(text, first + 1, end);
    const unkept = cells.find(({ value }) => value === valueMark);
    const said = unkept === undefined ? cells : cells.map((cell) => (cell.value === valueMark ? { ...cell, value: "" } : cell));
    const row = { cells: said, start, end, seenTo: end + 1 };
    yield unkept === undefined ? row : { ...row, fault: { kind: "no-value", start: unkept.start, end: unkept.end } };
    start = end + 1;
  }
}

function cellsIn(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  for (let start = from; start <= to; ) {
    const found = text.indexOf(cellMark, start);
    const end = found < 0 || found > to ? to : found;
    const written = text.slice(start, end);
    const value = written.trim();
    const first = value === "" ? start : start + written.indexOf(value);
    cells.push({ value: value.replaceAll(breakMark, "\n"), start: first, end: first + value.length, isQuoted: false });
    start = end + 1;
  }
  return cells;
}
