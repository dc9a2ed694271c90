import type { TextEdit } from "../finding.ts";
import { pushAll } from "../pushAll.ts";
import type { Span } from "../text/span.ts";

/** A piece of an edited text: a span of the original, or new text. */
type Piece = Span | { readonly text: string };

/**
 * Composes several rounds of edits to edits of the original text.
 *
 * @param text before the first round
 * @param rounds edits of each round, sorted and disjoint, on the text after the round before
 * @returns sorted and disjoint edits of `text`, each of which changes something
 */
export function composed(text: string, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const pieces = rounds.reduce<readonly Piece[]>(edited, [{ start: 0, end: text.length }]);
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = "";
  for (const piece of [...pieces, { start: text.length, end: text.length }]) {
    if ("text" in piece) newText += piece.text;
    else {
      if (newText !== text.slice(at, piece.start)) edits.push({ start: at, end: piece.start, newText });
      newText = "";
      at = piece.end;
    }
  }
  return edits;
}

/** Applies a round of edits to the pieces of a text. */
function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  const rest = reader(pieces);
  let at = 0;
  for (const { start, end, newText } of edits) {
    pushAll(result, rest(start - at));
    result.push({ text: newText });
    rest(end - start);
    at = end;
  }
  pushAll(result, rest(Number.POSITIVE_INFINITY));
  return result;
}

/** Takes the pieces of the next characters; the last piece is cut. */
function reader(pieces: readonly Piece[]): (length: number) => Piece[] {
  let index = 0;
  let used = 0;
  return (length) => {
    const taken: Piece[] = [];
    for (let wanted = length; wanted > 0; ) {
      const piece = pieces[index];
      if (piece === undefined) break;
      const left = lengthOf(piece) - used;
      const count = Math.min(left, wanted);
      if (count > 0) taken.push(part(piece, used, used + count));
      wanted -= count;
      used += count;
      if (count === left) {
        index++;
        used = 0;
      }
    }
    return taken;
  };
}

function lengthOf(piece: Piece): number {
  return "text" in piece ? piece.text.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return "text" in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
}
