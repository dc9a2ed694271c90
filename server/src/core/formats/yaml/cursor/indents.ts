import { perKey } from "../../../perKey.ts";
import { linesOf, type TextPiece } from "../../../text/pieces.ts";
import { indentOf, readBlockLine } from "./blockLine.ts";

/** How the lines of a piece are indented that say something: by it a look for what is indented less passes over the piece. */
export interface Indents {
  /** The least indentation; infinite where no line says anything. */
  readonly least: number;
  /** How many lines with the least indentation there are, if all of them begin with a dash; undefined where one does not. */
  readonly dashes: number | undefined;
}

/** The indents of a piece; one that is kept over edits is looked through once. */
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
