import { basename, resolve } from "node:path";
import { type ReadSheet, readSheet } from "../../core/answers/readSheet.ts";
import type { AnswerableLine } from "../../core/answers/types.ts";
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
  readonly sheet: ReadSheet;
  /** A sentence about the encoding, if it was guessed. */
  readonly guessed: Message | undefined;
}

/** The dependencies of `readAnswers`. */
interface Reader {
  readonly host: Pick<Host, "files" | "cwd">;
  readonly checker: Checker;
  readonly parameters: Parameters;
  readonly lines: readonly AnswerableLine[];
}

/** Reads a file with answers; a problem if it cannot be read. `encoding`: undefined to guess it. */
export function readAnswers(reader: Reader, argument: string, encoding: Encoding | undefined): AnswersFile | Problem {
  const { host, parameters } = reader;
  const path = resolve(host.cwd, argument);
  const shown = shownPath(host.cwd, path);
  try {
    const bytes = host.files.read(path);
    const syntax = tableSyntaxOf(path) ?? "table";
    const decoded = decode(bytes, syntax === "workbook" ? { isWorkbook: true } : encoding === undefined ? {} : { encoding });
    const read = (text: string): ReadSheet => readSheet(text, syntax, parameters);
    const isText = "text" in decoded && !decoded.text.includes("\0");
    if (!isText && (syntax === "workbook" || encoding !== undefined || ("isBinary" in decoded && decoded.isBinary === true)))
      return { path: shown, ...("message" in decoded ? decoded : { message: [message("answers-no-headings")] }) };
    const readings = isText ? [] : [...otherReadings(bytes)].map((reading) => ({ ...reading, sheet: read(reading.text) }));
    const fitting = readings.filter(({ sheet }) => sheet.headings.length > 0);
    const chosen = isText ? { text: decoded.text, sheet: read(decoded.text), encoding: undefined } : oneReading(reader, fitting);
    if (chosen === undefined)
      return fitting.length === 0
        ? { path: shown, ...("message" in decoded ? decoded : { message: [message("answers-no-headings")] }) }
        : {
            path: shown,
            message: [
              message("answers-encoding-unclear", {
                encodings: listOf(
                  fitting.map((one) => verbatim(one.encoding)),
                  "or",
                ),
              }),
              message("answers-encoding-advice"),
            ],
          };
    if (chosen.sheet.headings.length === 0)
      return { path: shown, message: [message("answers-no-headings"), message("answers-no-headings-advice")] };
    const guessed = chosen.encoding && message("answers-encoding-guessed", { encoding: verbatim(chosen.encoding) });
    return { shown, name: basename(path), text: chosen.text, sheet: chosen.sheet, guessed };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path: shown, message: error.said };
  }
}

type ReadIn = Reading & { readonly sheet: ReadSheet };

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
  const said = one && answersOf(one.sheet);
  return rest.every(({ sheet }) => answersOf(sheet) === said) ? one : undefined;
}

/** A key that is equal for the same answers. */
function answersOf({ parts }: ReadSheet): string {
  return JSON.stringify(parts.map(({ id, partNumber, manufacturer, facts }) => [id, partNumber, manufacturer, itemData(facts)]));
}
