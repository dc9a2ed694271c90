import { charactersOf, characterWidth, textWidth } from "./width.ts";

/** An unbreakable piece of a text, with a flag for a blank before it. */
interface Piece {
  readonly text: string;
  readonly isSpaced: boolean;
}

/** Characters that must not start a line, such as closing brackets, and characters that must not end one. */
const notFirst = /^[\p{Close_Punctuation}\p{Final_Punctuation}、。，．・：；？！々ー…ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!%]/u;
const notLast = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;

/**
 * Breaks a text into lines of at most `width` columns: at blanks, and between Chinese or Japanese characters. A word longer than a line is
 * broken at the line end. A URL stays whole, so that it can be followed.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { text: piece, isSpaced } of pieces(text)) {
    const columns = textWidth(piece);
    const blank = isSpaced && used > 0 ? " " : "";
    if (used > 0 && used + blank.length + columns <= width) {
      line += blank + piece;
      used += blank.length + columns;
      continue;
    }
    if (used > 0) lines.push(line);
    line = "";
    used = 0;
    if (columns <= width || piece.includes("://")) {
      line = piece;
      used = columns;
      continue;
    }
    for (const character of charactersOf(piece)) {
      const own = characterWidth(character);
      if (used + own > width && used > 0) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += character;
      used += own;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

const onlyNarrow = /^[\x21-\u10ff\u2000-\u206f]*$/;

function* pieces(text: string): Iterable<Piece> {
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (onlyNarrow.test(word)) yield { text: word, isSpaced: true };
    else yield* piecesOf(word);
  }
}

/** Splits a word around its wide characters. */
function* piecesOf(word: string): Iterable<Piece> {
  let piece = "";
  let isSpaced = true;
  let wasWide = false;
  for (const character of charactersOf(word)) {
    const isWide = characterWidth(character) === 2;
    if (piece !== "" && (isWide || wasWide) && !notFirst.test(character) && !notLast.test(piece)) {
      yield { text: piece, isSpaced };
      piece = "";
      isSpaced = false;
    }
    piece += character;
    wasWide = isWide;
  }
  yield { text: piece, isSpaced };
}
