import { itemAt, itemOnLine } from "../../core/describe/item.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { isCellName, offsetOfCell } from "../../core/text/sheets.ts";
import type { CheckResult, LineIndex } from "../../index.ts";
import { UsageError } from "../args/parse.ts";

/** A place in a file, as the user names it. */
export type NamedPlace = { readonly file: string } & (
  | { readonly line: number; readonly column: number | undefined }
  | {
      /** The cell of a workbook: `Sheet1!C7`. */
      readonly cell: string;
    }
);

/** Reads `FILE:LINE`, `FILE:LINE:COLUMN` or `WORKBOOK:[SHEET!]CELL`; undefined for anything else. */
export function namedPlace(target: string): NamedPlace | undefined {
  const [, workbook = "", cell] = /^(.+?\.xls[xm]):(.+)$/is.exec(target) ?? [];
  if (cell !== undefined) return { file: workbook, cell };
  const place = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(target);
  if (place === null) return undefined;
  const [, file = "", line, column] = place;
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** The error for a place without an item, with the nearest item. */
export function noItem(result: CheckResult, lines: LineIndex, place: NamedPlace): UsageError {
  return new UsageError(noItemAt(place), nextItem(result, lines, place));
}

/** The item at a place; undefined for none. @throws UsageError for a place that the file does not have */
export function itemIn(result: CheckResult, lines: LineIndex, place: NamedPlace): ReturnType<typeof itemAt> {
  const file = verbatim(place.file);
  if ("cell" in place) {
    if (!isCellName(place.cell)) throw new UsageError(message("usage-cell", { cell: verbatim(place.cell) }));
    const offset = offsetOfCell(lines.text, place.cell);
    return offset === undefined ? undefined : itemAt(result.judged, offset);
  }
  const { line, column } = place;
  // A line break ends the last line, and begins none.
  const count = Math.max(1, lines.lineText(lines.lineCount - 1) === "" ? lines.lineCount - 1 : lines.lineCount);
  if (line < 1 || line > count) throw new UsageError(message("usage-line-absent", { file, lines: count, line }));
  const columns = lines.lineText(line - 1).length + 1;
  if (column !== undefined && (column < 1 || column > columns))
    throw new UsageError(message("usage-column-absent", { file, line, columns: columns - 1, column }));
  return column === undefined
    ? onLine(result, lines, line)
    : itemAt(result.judged, lines.offsetAt({ line: line - 1, character: column - 1 }));
}

function onLine(result: CheckResult, lines: LineIndex, line: number): ReturnType<typeof itemOnLine> {
  const start = lines.offsetAt({ line: line - 1, character: 0 });
  const text = lines.lineText(line - 1);
  const blanks = text.length - text.trimStart().length;
  return text.trim() === ""
    ? itemAt(result.judged, start)
    : itemOnLine(result.judged, { start: start + blanks, end: start + text.trimEnd().length });
}

function noItemAt(place: NamedPlace): Message {
  const file = verbatim(place.file);
  if ("cell" in place) return message("usage-no-item-in-cell", { file, cell: verbatim(place.cell) });
  const { line, column } = place;
  return column === undefined ? message("usage-no-item-on-line", { file, line }) : message("usage-no-item-at", { file, line, column });
}

/** The message that names the nearest item instead. */
function nextItem(result: CheckResult, lines: LineIndex, place: NamedPlace): Message {
  const items = result.judged.flatMap(({ items: some }) => some.map(({ item }) => lines.positionAt(item.place.start)));
  if ("cell" in place) {
    const [first] = items;
    return first?.cell === undefined ? message("usage-no-item-at-all") : message("usage-first-item", { cell: verbatim(first.cell) });
  }
  const starts = items.map(({ line }) => line + 1).sort((a, b) => a - b);
  const next = starts.find((start) => start > place.line) ?? starts.at(-1);
  return next === undefined ? message("usage-no-item-at-all") : message("usage-nearest-item", { line: next });
}
