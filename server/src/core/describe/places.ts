import type { ReportPosition } from "../../generated/report.ts";
import { elsewhereOf } from "../finding.ts";
import type { LineIndex, Position } from "../text/lineIndex.ts";
import { isForeign, type Place } from "../text/place.ts";

/** A place for people: one-based line and column, the cell of a workbook, and the path of the file if it is not the judged one. */
export interface RowPlace {
  readonly line: number;
  readonly column: number;
  readonly cell?: string;
  readonly file?: string | undefined;
}

/** Converts a position to one-based line and column. */
export function fromOne({ line, character, cell }: Position): ReportPosition {
  return { line: line + 1, column: character + 1, ...(cell === undefined ? {} : { cell }) };
}

/** Converts the start of a place to a row place. */
export type PlaceOf = (place: Place) => RowPlace;

/** Formats the root-relative path of another file. */
export type PathShown = (file: string) => string;

/** Creates the place converter for a text. */
export function placesIn(lines: LineIndex, shown: PathShown = (file) => file): PlaceOf {
  return (place) => {
    const foreign = isForeign(place) ? elsewhereOf(place) : undefined;
    const { line, column, cell } = fromOne(foreign?.range.start ?? lines.positionAt(place.start));
    // Objects created often must not start with a spread: V8 of Node 20 creates a hidden class for each.
    return { line, column, ...(cell === undefined ? {} : { cell }), file: foreign && shown(foreign.file) };
  };
}

/** The line number or workbook cell, after the path if the place is in another file. */
export function lineInWords({ file, line, cell = `${line}` }: RowPlace): string {
  return file === undefined ? cell : `${file}:${cell}`;
}

/** The place as `line:column` or workbook cell, after the path if it is in another file. */
export function placeInWords(place: RowPlace): string {
  return place.cell === undefined ? `${lineInWords(place)}:${place.column}` : lineInWords(place);
}
