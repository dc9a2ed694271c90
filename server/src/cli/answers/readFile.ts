import { basename, resolve } from "node:path";
import { readItems } from "../../core/answers/readItems.ts";
import { type ReadSheet, readSheet } from "../../core/answers/readSheet.ts";
import type { AnswerableLine, AnsweredPart } from "../../core/answers/types.ts";
import { tableSyntaxOf } from "../../core/fileNames.ts";
import type { Encoding, Reading } from "../../core/formats/encoding.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { itemData } from "../../core/mappings/foreign/convertToOwn.ts";
import type { Parameters } from "../../core/packs/parameters.ts";
import { decode, otherReadings } from "../../files/decode.ts";
import { FileError } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Checker } from "../../index.ts";
import { withWords, wordsBeyondAscii } from "../../project/proposal/encodings.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** A file with answers. */
export interface AnswersFile {
  readonly shown: string;
  readonly name: string;
  readonly text: string;
  readonly read: ReadAnswers;
  /** A sentence about the encoding, if it was guessed. */
  readonly guessed: Message | undefined;
}

/** The answers of a file; `parts` is undefined for one that is no answer sheet and that no mapping reads. */
interface ReadAnswers extends Pick<ReadSheet, "headingAt"> {
  readonly parts: readonly AnsweredPart[] | undefined;
}

/** The dependencies of `readAnswers`. */
interface Reader {
  readonly host: Pick<Host, "files" | "cwd">;
  readonly checker: Checker;
  readonly parameters: Parameters;
  readonly lines: readonly AnswerableLine[];
  /** The part that a file about one part without a number is about. */
  readonly part: string | undefined;
}

/** Reads a file with answers; a problem if it cannot be read. `encoding`: undefined to guess it. */
export function readAnswers(reader: Reader, argument: string, encoding: Encoding | undefined): AnswersFile | Problem {
  const { host, parameters, part } = reader;
  const path = resolve(host.cwd, argument);
  const [shown, name] = [shownPath(host.cwd, path), basename(path)];
  const syntax = tableSyntaxOf(path);
  const isWorkbook = syntax === "workbook";
  const read = (text: string): ReadAnswers => {
    const sheet = syntax === undefined ? undefined : readSheet(text, syntax, parameters);
    if (sheet !== undefined && sheet.headings.length > 0) return sheet;
    return { parts: readItems(name, text, part), headingAt: () => undefined };
  };
  try {
    const bytes = host.files.read(path);
    const decoded = decode(bytes, isWorkbook ? { isWorkbook } : encoding === undefined ? {} : { encoding });
    const isText = "text" in decoded && !decoded.text.includes("\0");
    const isFinal = isText || isWorkbook || encoding !== undefined || ("isBinary" in decoded && decoded.isBinary === true);
    if (isFinal && "message" in decoded) return { path: shown, ...decoded };
    const readings = isFinal ? [] : [...otherReadings(bytes)].map((reading) => ({ ...reading, read: read(reading.text) }));
    const fitting = readings.filter((one) => one.read.parts !== undefined);
    const chosen =
      isFinal && "text" in decoded ? { text: decoded.text, read: read(decoded.text), encoding: undefined } : oneReading(reader, fitting);
    if (chosen === undefined && fitting.length > 0) {
      const names = listOf(
        fitting.map((one) => verbatim(one.encoding)),
        "or",
      );
      return { path: shown, message: [message("answers-encoding-unclear", { encodings: names }), message("answers-encoding-advice")] };
    }
    if (chosen === undefined && "message" in decoded) return { path: shown, ...decoded };
    if (chosen?.read.parts === undefined)
      return { path: shown, message: [message("answers-no-headings"), message("answers-no-headings-advice")] };
    const guessed = chosen.encoding && message("answers-encoding-guessed", { encoding: verbatim(chosen.encoding) });
    return { shown, name, text: chosen.text, read: chosen.read, guessed };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path: shown, message: error.said };
  }
}

type ReadIn = Reading & { readonly read: ReadAnswers };

/** The reading that is certain: the only one, the only one with known words, or any of several with the same answers. */
function oneReading({ checker, lines }: Reader, readings: readonly ReadIn[]): ReadIn | undefined {
  const [first, ...others] = readings;
  if (first === undefined || others.length === 0) return first;
  const names = lines.flatMap(({ item }) =>
    [...item.description, item.manufacturer?.name, item.supplier?.name].flatMap((text) => text?.value ?? []),
  );
  const words = [...wordsBeyondAscii(checker), ...names.map((name) => name.trim().toLowerCase()).filter((name) => /[^ -~]/.test(name))];
  const telling = withWords(readings, words);
  const left = telling.length > 0 ? readings.filter((one) => telling.includes(one)) : readings;
  const [one, ...rest] = left;
  const said = one && answersOf(one.read);
  return rest.every(({ read }) => answersOf(read) === said) ? one : undefined;
}

/** A key that is equal for the same answers. */
function answersOf({ parts = [] }: ReadAnswers): string {
  return JSON.stringify(parts.map(({ id, partNumber, manufacturer, facts }) => [id, partNumber, manufacturer, itemData(facts)]));
}
