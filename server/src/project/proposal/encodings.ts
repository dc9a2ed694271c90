import { recogniseMapping } from "../../core/config/recogniseMapping.ts";
import type { Encoding, Reading } from "../../core/formats/encoding.ts";
import { builtInMappings } from "../../generated/builtInMappings.ts";
import type { Checker } from "../../index.ts";

/** The encodings in which a file that is not UTF-8 reads as a parts list. */
export interface FittingEncodings {
  /** Every encoding in which a mapping recognizes the file. */
  readonly all: readonly Encoding[];
  /** The text in the only encoding that yields non-ASCII words of the vocabulary; undefined when none does, or several do. */
  readonly sure: Reading | undefined;
}

/**
 * Finds the encodings in which a mapping recognizes a file.
 *
 * @param path its extension decides the format
 * @param readings the text in each encoding that decodes all of it
 */
export function fittingEncodings(path: string, readings: Iterable<Reading>, checker: Checker): FittingEncodings {
  const fitting = [...readings].filter(({ text }) => recogniseMapping(path, text) !== undefined);
  const telling = fitting.length === 0 ? [] : withWords(fitting, wordsBeyondAscii(checker));
  return { all: fitting.map(({ encoding }) => encoding), sure: telling.length === 1 ? telling[0] : undefined };
}

/**
 * The readings with at least one of some words in lower case. GB 18030 has kana where EUC-JP has them, so words tell them apart less well
 * than kana: Japanese is written with them, Chinese is not.
 */
export function withWords(readings: readonly Reading[], words: readonly string[]): readonly Reading[] {
  const telling = readings.filter(({ text }) => {
    const small = text.toLowerCase();
    return words.some((word) => small.includes(word));
  });
  const japanese = telling.find(({ encoding }) => encoding === "euc-jp");
  if (japanese === undefined || !telling.some(({ encoding }) => encoding === "gb18030")) return telling;
  const wrong: Encoding = /[ぁ-ヶ]/.test(japanese.text) ? "gb18030" : "euc-jp";
  return telling.filter(({ encoding }) => encoding !== wrong);
}

/** The non-ASCII words of the vocabulary and of column names. A single character is left out, because it may occur by chance. */
export function wordsBeyondAscii({ packs }: Checker): readonly string[] {
  const columns = Object.values(builtInMappings).flatMap((text) => text.split(/[\n,:[\]{}"]|^ *- /m));
  return [...textsIn(packs.recogniserData), ...columns]
    .map((word) => word.replace(/\*$/, "").trim().toLowerCase())
    .filter((word) => /[^ -~]/.test(word) && word.length > 1);
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) yield* textsIn(one);
}
