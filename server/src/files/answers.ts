import { type AnswersKnown, type ReadAnswers, type ReadParts, readParts } from "../core/answers/readFile.ts";
import { tableSyntaxOf } from "../core/fileNames.ts";
import type { Reading } from "../core/formats/encoding.ts";
import { listOf, message, verbatim } from "../core/l10n/message.ts";
import { itemData } from "../core/mappings/foreign/convertToOwn.ts";
import { withWords } from "../project/proposal/encodings.ts";
import { decode, otherReadings } from "./decode.ts";

/** Reads a file with answers from its bytes. */
export const readAnswers: ReadAnswers = (bytes, name, known, encoding) => {
  const isWorkbook = tableSyntaxOf(name) === "workbook";
  const read = (text: string): ReadParts => readParts(name, text, known);
  const decoded = decode(bytes, isWorkbook ? { isWorkbook } : encoding === undefined ? {} : { encoding });
  const isText = "text" in decoded && !decoded.text.includes("\0");
  const isFinal = isText || isWorkbook || encoding !== undefined || ("isBinary" in decoded && decoded.isBinary === true);
  if (isFinal && "message" in decoded) return { message: decoded.message };
  const readings = isFinal ? [] : [...otherReadings(bytes)].map((reading) => ({ ...reading, read: read(reading.text) }));
  const fitting = readings.filter((one) => one.read.parts !== undefined);
  const chosen =
    isFinal && "text" in decoded ? { text: decoded.text, read: read(decoded.text), encoding: undefined } : oneReading(known, fitting);
  if (chosen === undefined && fitting.length > 0) {
    const names = listOf(
      fitting.map((one) => verbatim(one.encoding)),
      "or",
    );
    return { message: [message("answers-encoding-unclear", { encodings: names })], advice: message("answers-encoding-advice") };
  }
  if (chosen === undefined && "message" in decoded) return { message: decoded.message };
  const { parts, headingAt } = chosen?.read ?? {};
  if (chosen === undefined || parts === undefined || headingAt === undefined)
    return { message: [message("answers-no-headings"), message("answers-no-headings-advice")] };
  const guessed = chosen.encoding && message("answers-encoding-guessed", { encoding: verbatim(chosen.encoding) });
  return { text: chosen.text, read: { parts, headingAt }, guessed };
};

type ReadIn = Reading & { readonly read: ReadParts };

/** The reading that is certain: the only one, the only one with known words, or any of several with the same answers. */
function oneReading({ words, lines }: AnswersKnown, readings: readonly ReadIn[]): ReadIn | undefined {
  const [first, ...others] = readings;
  if (first === undefined || others.length === 0) return first;
  const names = lines.flatMap(({ item }) =>
    [...item.description, item.manufacturer?.name, item.supplier?.name].flatMap((text) => text?.value ?? []),
  );
  const own = names.map((name) => name.trim().toLowerCase()).filter((name) => /[^ -~]/.test(name));
  const telling = withWords(readings, [...words(), ...own]);
  const left = telling.length > 0 ? readings.filter((one) => telling.includes(one)) : readings;
  const [one, ...rest] = left;
  const said = one && answersOf(one.read);
  return rest.every(({ read }) => answersOf(read) === said) ? one : undefined;
}

/** A key that is equal for the same answers. */
function answersOf({ parts = [] }: ReadParts): string {
  return JSON.stringify(parts.map(({ id, partNumber, manufacturer, facts }) => [id, partNumber, manufacturer, itemData(facts)]));
}
