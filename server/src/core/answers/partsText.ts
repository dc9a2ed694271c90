import { formatOf } from "../formats/registry.ts";
import { readAsChecked } from "../graph/readPieces.ts";
import type { PartsText } from "../parts/write.ts";
import { LineIndex } from "../text/lineIndex.ts";

/** Parses a parts file. `path`: relative to the root. */
export function partsText(path: string, text: string, lines = new LineIndex(text, { skipMark: true })): PartsText {
  return { file: { path, lines }, tree: readAsChecked(text, formatOf(path)) };
}
