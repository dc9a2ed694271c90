import type { LineIndex } from "../../text/lineIndex.ts";
import { beginning } from "../../text/pieces.ts";

const comments = beginning(/[^\S\r\n]*#/y);

/** The lines that hold a comment alone, in order. */
export function commentLines(lines: LineIndex): Iterable<number> {
  return lines.linesFound(comments);
}
