import { elsewhereOf } from "../../core/finding.ts";
import type { LineIndex } from "../../core/text/lineIndex.ts";
import { isForeign, type Place } from "../../core/text/place.ts";
import type { ElsewhereShown } from "../fileReport.ts";
import type { PlaceFacts } from "../model.ts";

/** Tells where a place begins: in the file that was judged, or in another one that it refers to. */
export type PlaceOf = (place: Place) => PlaceFacts;

/** Tells the places of a document. `shown`: how the path of another file is written, which is relative to the root. */
export function placesIn(lines: LineIndex, shown: ElsewhereShown): PlaceOf {
  return (place) => {
    if (!isForeign(place)) return fromOne(lines.positionAt(place.start), undefined);
    const { file, range } = elsewhereOf(place);
    return fromOne(range.start, shown(file));
  };
}

function fromOne({ line, character }: { readonly line: number; readonly character: number }, file: string | undefined): PlaceFacts {
  return { line: line + 1, column: character + 1, file };
}
