import { perKey } from "../../../perKey.ts";
import { linesOf, type TextPiece } from "../../../text/pieces.ts";
import { indentOf, readBlockLine } from "./blockLine.ts";

/** The indentation of the lines with content in a piece, so that a search for less indentation can skip the piece. */
export interface Indents {
  /** The least indentation; infinite for a piece without content. */
  readonly least: number;
  /** Number of lines with the least indentation, if all of them begin with a dash; else undefined. */
  readonly dashes: number | undefined;
}

/** The indentation of a piece, cached; pieces survive edits. */
export const indentsOf: (piece: TextPiece) => Indents = perKey((piece) => {
  let least = Number.POSITIVE_INFINITY;
  let dashes: number | undefined = 0;
  for (const line of linesOf(piece)) {
    const indent = indentOf(line);
    if (indent < 0 || indent > least) continue;
    if (indent < least) dashes = 0;
    least = indent;
    if (dashes !== undefined) dashes = readBlockLine(line).openers[0]?.kind === "dash" ? dashes + 1 : undefined;
  }
  return { least, dashes };
});
