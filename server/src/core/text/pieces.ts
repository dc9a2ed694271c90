import { perKey } from "../perKey.ts";

/**
 * A text in pieces of whole lines, so that an edit costs what its pieces are long: each piece but the last ends with a line
 * feed, so that where lines start in it can be told from it alone.
 */
export interface Piece {
  readonly text: string;
  /** Where lines start in it: at its beginning, and after each line break in it. */
  readonly starts: Readonly<Int32Array>;
}

/** How long a piece becomes, in UTF-16 code units, unless a single line is longer. */
export const pieceLength = 16_384;

/** Cuts a text into pieces. `isLast`: whether it ends with the end of the whole text; else it has to end with a line feed. */
export function piecesOf(text: string, isLast: boolean, length: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (text.length - from > 2 * length) {
    const end = text.indexOf("\n", from + length) + 1;
    if (end === 0 || end === text.length) break;
    pieces.push(pieceOf(text.slice(from, end), false));
    from = end;
  }
  if (from < text.length || isLast) pieces.push(pieceOf(from === 0 ? text : text.slice(from), isLast));
  return pieces;
}

/** The lines of a piece without their line breaks, in order. */
export function* linesOf({ text, starts }: Piece): Generator<string, void> {
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    let end = starts[line + 1] ?? text.length;
    if (end > start && text[end - 1] === "\n") end--;
    if (end > start && text[end - 1] === "\r") end--;
    yield text.slice(start, end);
  }
}

/** Looks for what holds no line break; a piece that is kept over edits is looked through once. */
export function occurring(isIn: (text: string) => boolean): (piece: Piece) => boolean {
  return perKey(({ text }) => isIn(text));
}

/**
 * Looks for the lines that begin with a pattern, which is sticky and holds no line break, and gives their numbers, counted from
 * the first line of the piece; a piece that is kept over edits is looked through once.
 */
export function beginning(pattern: RegExp): (piece: Piece) => readonly number[] {
  return perKey(({ text, starts }) => {
    const lines: number[] = [];
    for (let line = 0; line < starts.length; line++) {
      pattern.lastIndex = starts[line] ?? 0;
      if (pattern.test(text)) lines.push(line);
    }
    return lines;
  });
}

function pieceOf(text: string, isLast: boolean): Piece {
  // After the line feed at its end the next piece begins, if there is one.
  return { text, starts: lineStarts(text, isLast ? text.length : text.length - 1) };
}

/** Where lines start in a text, none of them behind an offset: at its beginning, and after each LF, CRLF and lone CR. */
export function lineStarts(text: string, end = text.length): Int32Array {
  const starts = [0];
  if (text.includes("\r")) {
    for (let offset = 1; offset <= end; offset++) {
      const before = text.charCodeAt(offset - 1);
      if (before === 10 || (before === 13 && text.charCodeAt(offset) !== 10)) starts.push(offset);
    }
  } else for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
