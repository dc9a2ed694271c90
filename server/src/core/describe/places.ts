import { elsewhereOf } from "../finding.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { isForeign, type Place } from "../text/place.ts";

/** Where a row stands: line and column from 1, and the path of the file where that is another one than the one that was judged. */
export interface RowPlace {
  readonly line: number;
  readonly column: number;
  /** In a workbook the cell. */
  readonly cell?: string;
  readonly file: string | undefined;
}

/** Tells where a place begins. */
export type PlaceOf = (place: Place) => RowPlace;

/** Writes the path of another file, which is relative to the root. */
export type PathShown = (file: string) => string;

/** Tells the places of a text. */
export function placesIn(lines: LineIndex, shown: PathShown = (file) => file): PlaceOf {
  return (place) => {
    const foreign = isForeign(place) ? elsewhereOf(place) : undefined;
    const { line, character, cell } = foreign?.range.start ?? lines.positionAt(place.start);
    return { line: line + 1, column: character + 1, ...(cell === undefined ? {} : { cell }), file: foreign && shown(foreign.file) };
  };
}

/** A line behind the path of its file, where that is another one. */
export function lineInWords({ file, line, cell = `${line}` }: RowPlace): string {
  return file === undefined ? cell : `${file}:${cell}`;
}

/** The same with the column: `line:column`. */
export function placeInWords(place: RowPlace): string {
  return place.cell === undefined ? `${lineInWords(place)}:${place.column}` : lineInWords(place);
}
