import { eastAsianWidth } from "get-east-asian-width";

const onlyAscii = /^[\x20-\x7e]*$/;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const noWidth = /^[\p{Mark}\p{Format}\p{Control}]+$/u;
/** The halfwidth voicing marks belong to the kana before them and yet take a column of their own. */
const halfwidthMarks = /[\uff9e\uff9f]/;
/** What makes one character of several code points: marks, joiners, flags, skin tones, Hangul in parts, voiced halfwidth kana. */
const joins = /\p{Mark}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Join_Control}|[\u1100-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/u;
/** Made when it is first needed: making it takes several milliseconds. */
let graphemes: Intl.Segmenter | undefined;

/** The characters of a text as a reader sees them (grapheme clusters), in order. */
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

/** A text followed by as many blanks as make it `width` columns wide. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
