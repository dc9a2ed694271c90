import type { AnsweredValue, LineStatement, TakenAnswers, TakenPart } from "../core/answers/types.ts";
import { fromOne, type PlaceOf, placeInWords } from "../core/describe/places.ts";
import { verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { LineIndex } from "../core/text/lineIndex.ts";
import type { AnsweredRow, AnswersFile, AnswersSummary, AnsweredValue as ReportedValue } from "../generated/answersReport.ts";

/** The files around the answers, as reports show them. */
export interface Surroundings {
  /** The shown path of the file of a line, and the places in it. */
  placesOf(line: LineStatement["line"]): { readonly shown: string; readonly placeOf: PlaceOf };
  /** The shown path of a parts file. */
  shownParts(path: string): string;
  /** The heading above a cell; undefined in files without headings. */
  headingAt(offset: number): string | undefined;
}

/** The answers of a file in words. */
export function answersFile(
  path: string,
  lines: LineIndex,
  { parts, others }: Pick<TakenAnswers, "parts" | "others">,
  { placesOf, shownParts, headingAt }: Surroundings,
  texts: Texts,
): AnswersFile {
  const at = (offset: number) => fromOne(lines.positionAt(offset));
  const statement = ({ line, at: place, stands, isGeneral }: LineStatement) => {
    const { shown, placeOf } = placesOf(line);
    const { file = shown, ...position } = placeOf(place);
    return { path: file, at: position, ...(stands === undefined ? {} : { stands }), ...(isGeneral ? { general: true as const } : {}) };
  };
  const value = ({ start, key, text, state, stands, why, contradicts }: AnsweredValue): ReportedValue => {
    const column = headingAt(start);
    return {
      at: at(start),
      ...(column === undefined ? {} : { column }),
      key,
      text,
      state,
      ...(stands === undefined ? {} : { stands }),
      ...(why === undefined ? {} : { why: texts.of(why) }),
      ...(contradicts.length === 0 ? {} : { contradicts: contradicts.map(statement) }),
    };
  };
  const row = ({ answer, entry, values, fault }: TakenPart): AnsweredRow => ({
    at: at(answer.start),
    ...(answer.id === undefined ? {} : { id: answer.id }),
    ...(answer.partNumber === undefined ? {} : { partNumber: answer.partNumber }),
    ...(answer.manufacturer === undefined ? {} : { manufacturer: answer.manufacturer }),
    ...(entry === undefined
      ? {}
      : {
          entry: {
            file: shownParts(entry.file),
            partNumber: entry.partNumber,
            ...(entry.manufacturer === undefined ? {} : { manufacturer: entry.manufacturer }),
          },
        }),
    ...(fault === undefined ? {} : { fault: texts.of(fault) }),
    values: values.map(value),
  });
  return { path, rows: parts.map(row), others };
}

/** The reasons for the state of a value, and the lines that say otherwise, in sentences. `by`: where the user can write over other values. */
export function valueDetails(
  { state, why, stands, contradicts = [] }: ReportedValue,
  by: "command" | "editor",
  texts: Texts,
): readonly string[] {
  return [
    ...(why === undefined ? [] : [why]),
    ...(state === "kept" && stands !== undefined && why === undefined ? [texts.say("answers-kept", { stands: verbatim(stands), by })] : []),
    ...(state === "replaced" && stands !== undefined ? [texts.say("answers-replaced", { stands: verbatim(stands) })] : []),
    ...contradicts.map(({ path, at, stands: own, general }) =>
      texts.say("answers-contradicts", {
        says: general === true ? "general" : own === undefined ? "no" : "yes",
        place: verbatim(placeInWords({ ...at, file: path })),
        stands: verbatim(own ?? ""),
      }),
    ),
  ];
}

/** The number of values by state, and of rows of which nothing was taken. */
export function answersSummary(files: readonly AnswersFile[]): AnswersSummary {
  const rows = files.flatMap((file) => file.rows);
  const summary = {
    taken: 0,
    replaced: 0,
    present: 0,
    kept: 0,
    refused: 0,
    rowsRefused: rows.filter(({ fault }) => fault !== undefined).length,
  };
  for (const { state } of rows.flatMap(({ values }) => values)) summary[state]++;
  return summary;
}
