import { eastAsianWidth } from "get-east-asian-width";

const onlyAscii = /^[\x20-\x7e]*$/;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const noWidth = /^[\p{Mark}\p{Format}\p{Control}]+$/u;
/** Halfwidth voicing marks, which belong to the kana before them and yet take a column. */
const halfwidthMarks = /[\uff9e\uff9f]/;
/**
 * Characters that join several code points to one grapheme: marks, joiners, flags, skin tones, conjoining Hangul, voiced halfwidth kana.
 */
const joins = /\p{Mark}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Join_Control}|[\u1100-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/u;
/** Created on first use, which takes several milliseconds. */
let graphemes: Intl.Segmenter | undefined;

/** The grapheme clusters of a text, in order. */
export function charactersOf(text: string): string[] {
  if (!joins.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Columns that one character takes on a terminal: 0, 1 or 2. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return code < 0x20 ? 0 : 1;
  if (noWidth.test(character)) return 0;
  const marks = halfwidthMarks.test(character) && character.length > 1 ? 1 : 0;
  return marks + (emoji.test(character) ? 2 : eastAsianWidth(code));
}

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  if (onlyAscii.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** Pads a text with blanks to `width` columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
