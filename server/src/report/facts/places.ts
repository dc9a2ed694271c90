import { isForeign } from "../../core/model/foreign.ts";
import type { Links } from "../../core/model/links.ts";
import type { LineIndex } from "../../core/text/lineIndex.ts";
import type { Span } from "../../core/text/span.ts";
import type { ElsewhereShown } from "../fileReport.ts";
import type { PlaceFacts } from "../model.ts";

/** Tells where a span begins: in the file that was judged, or in another one that it refers to. */
export type PlaceOf = (span: Span) => PlaceFacts;

/** Tells the places of a document. `shown`: how the path of another file is written, which is relative to the root. */
export function placesIn(lines: LineIndex, links: Links | undefined, shown: ElsewhereShown): PlaceOf {
  return (span) => {
    if (!isForeign(span) || links === undefined) return fromOne(lines.positionAt(span.start), undefined);
    const { file, range } = links.placeOf(span);
    return fromOne(range.start, shown(file));
  };
}

function fromOne({ line, character }: { readonly line: number; readonly character: number }, file: string | undefined): PlaceFacts {
  return { line: line + 1, column: character + 1, file };
}
