import { perKey } from "../perKey.ts";

/**
 * A chunk of whole lines, so that an edit costs the length of its chunks only. Each but the last ends with a line feed, so its line starts
 * depend on it alone.
 */
export interface TextPiece {
  readonly text: string;
  /** Offsets of its line starts: its beginning, and after each line break. */
  readonly starts: Readonly<Int32Array>;
}

/** Target length of a piece, in UTF-16 code units; a longer line makes a longer piece. */
export const pieceLength = 16_384;

/**
 * Splits a text into pieces.
 *
 * @param isLast true for the end of the whole text; otherwise the text must end with a line feed
 */
export function piecesOf(text: string, isLast: boolean, length: number): TextPiece[] {
  const pieces: TextPiece[] = [];
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

/** The lines of a piece without line breaks, in order. */
export function* linesOf({ text, starts }: TextPiece): Generator<string, void> {
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    let end = starts[line + 1] ?? text.length;
    if (end > start && text[end - 1] === "\n") end--;
    if (end > start && text[end - 1] === "\r") end--;
    yield text.slice(start, end);
  }
}

/** Makes a search for text without line breaks. Its result is cached per piece, and pieces survive edits. */
export function occurring(isIn: (text: string) => boolean): (piece: TextPiece) => boolean {
  return perKey(({ text }) => isIn(text));
}

/**
 * Makes a search for lines that begin with a sticky pattern without line breaks. It returns line numbers within the piece, cached per
 * piece.
 */
export function beginning(pattern: RegExp): (piece: TextPiece) => readonly number[] {
  return perKey(({ text, starts }) => {
    const lines: number[] = [];
    for (let line = 0; line < starts.length; line++) {
      pattern.lastIndex = starts[line] ?? 0;
      if (pattern.test(text)) lines.push(line);
    }
    return lines;
  });
}

function pieceOf(text: string, isLast: boolean): TextPiece {
  // After the line feed at its end the next piece begins, if there is one.
  return { text, starts: lineStarts(text, isLast ? text.length : text.length - 1) };
}

/** Offsets of line starts up to `end`: 0, and after each LF, CRLF and lone CR. */
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
