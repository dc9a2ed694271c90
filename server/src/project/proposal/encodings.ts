import { recogniseMapping } from "../../core/config/recogniseMapping.ts";
import type { Encoding, Reading } from "../../core/formats/encoding.ts";
import { builtInMappings } from "../../generated/builtInMappings.ts";
import type { Checker } from "../../index.ts";

/** In which encodings a file that is not UTF-8 reads as a list of parts. */
export interface FittingEncodings {
  /** Every encoding in which a mapping reads it. */
  readonly all: readonly Encoding[];
  /** What it says in the only one that gives words beyond ASCII which Lodestone knows; undefined where none does, or several do. */
  readonly sure: Reading | undefined;
}

/**
 * Finds the encodings in which a mapping reads a file.
 *
 * @param path its path, whose ending says how it is read
 * @param readings what it says in each encoding that decodes all of it
 */
export function fittingEncodings(path: string, readings: Iterable<Reading>, checker: Checker): FittingEncodings {
  const fitting = [...readings].filter(({ text }) => recogniseMapping(path, text) !== undefined);
  const known = fitting.length === 0 ? [] : wordsBeyondAscii(checker);
  const telling = fitting.filter(({ text }) => {
    const small = text.toLowerCase();
    return known.some((word) => small.includes(word));
  });
  return { all: fitting.map(({ encoding }) => encoding), sure: telling.length === 1 ? telling[0] : undefined };
}

/** The words of the vocabulary and the names of columns that hold more than ASCII; a single character may stand anywhere by chance. */
function wordsBeyondAscii({ packs }: Checker): readonly string[] {
  const columns = Object.values(builtInMappings).flatMap((text) => text.split(/[\n,:[\]{}"]|^ *- /m));
  return [...textsIn(packs.recogniserData), ...columns]
    .map((word) => word.replace(/\*$/, "").trim().toLowerCase())
    .filter((word) => /[^ -~]/.test(word) && word.length > 1);
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) yield* textsIn(one);
}
