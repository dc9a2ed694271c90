/** Ranges of code points that take two columns: East Asian wide and fullwidth (Unicode 16, UAX #11), emoji aside. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

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
  return marks + (emoji.test(character) || wide.some(([from, to]) => from <= code && code <= to) ? 2 : 1);
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
