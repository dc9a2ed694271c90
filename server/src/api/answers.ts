import { broughtTo } from "../core/answers/brought.ts";
import { partsLinks } from "../core/answers/partsLinks.ts";
import { partsText } from "../core/answers/partsText.ts";
import { readParts } from "../core/answers/readFile.ts";
import { takeAnswers } from "../core/answers/takeAnswers.ts";
import type { AnswerableLine } from "../core/answers/types.ts";
import { placesIn } from "../core/describe/places.ts";
import type { TextEdit } from "../core/finding.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { AnsweredRow } from "../generated/answersReport.ts";
import { type Checker, type CheckInput, LineIndex, parseIsoDate } from "../index.ts";
import { answerableBom } from "../report/answerable.ts";
import { answersFile } from "../report/answers.ts";
import { type NamedText, refuseUnknownKeys, textOf } from "./options.ts";

/** The answers of a supplier, and the texts that they are taken into. */
export interface AnswersRequest {
  /** A filled answer sheet (CSV), or another file of a supplier; the ending of its path decides on its format. */
  readonly answers: NamedText;
  /** Bills of materials and shipments with the parts in question. */
  readonly documents: readonly NamedText[];
  /** Parts files. Paths are relative to a folder that all texts share. */
  readonly partsFiles?: readonly NamedText[];
  /** True writes over values that differ. Default: false. */
  readonly replace?: boolean;
  /** The source of answers that name none. `date` as `YYYY-MM-DD`. */
  readonly source?: { readonly document?: string; readonly date?: string; readonly by?: string };
}

const requestKeys = ["answers", "documents", "partsFiles", "replace", "source"] as const satisfies readonly (keyof AnswersRequest)[];
const sourceKeys = ["document", "date", "by"] as const satisfies readonly (keyof NonNullable<AnswersRequest["source"]>)[];

/** The result of taking answers into parts files. */
export interface Answers {
  /** The rows with each value and its fate, as in `files` of `lodestone answers --format json`. */
  readonly rows: readonly AnsweredRow[];
  /** In a supplier's own file, the number of parts that no line and no entry has. */
  readonly others: number;
  /** The parts files that change. */
  readonly changes: readonly ChangedText[];
}

/** A parts file with the answers in it. */
export interface ChangedText extends NamedText {
  /** The edits of the text before, sorted and disjoint; a new file has one. */
  readonly edits: readonly TextEdit[];
}

/**
 * Takes answers into parts files.
 *
 * @throws RangeError for an unknown key, for a file that holds no answers, and for a date that does not exist
 */
export function answersFor(checker: Checker, request: AnswersRequest, input: Omit<CheckInput, "text">, texts: Texts): Answers {
  refuseUnknownKeys(request, requestKeys);
  refuseUnknownKeys(request.source ?? {}, sourceKeys);
  for (const { text } of [request.answers, ...request.documents, ...(request.partsFiles ?? [])]) textOf(text);
  const { answers, documents, partsFiles = [], replace = false, source = {} } = request;
  const date = source.date === undefined ? undefined : parseIsoDate(source.date);
  if (source.date !== undefined && date === undefined) throw new RangeError(`source.date \`${source.date}\` is no day of the calendar.`);
  const stored = partsFiles.map(({ path, text }) => partsText(path, text));
  const seen = partsLinks(stored);
  const boms = documents.map(({ path, text }) => answerableBom(checker, { ...input, text, links: seen(path) }, path, path));
  const { parameters } = checker.packs.at(input.settings.asOf?.date ?? input.today, {});
  const read = readParts(answers.path, answers.text, { parameters, part: undefined });
  if (read.parts === undefined)
    throw new RangeError(`${answers.path} holds no answers: no heading has a key in brackets, and no mapping reads it.`);
  const taken = takeAnswers({
    answers: read.parts,
    lines: boms.flatMap(({ lines }) => lines),
    texts: stored,
    into: undefined,
    replaces: replace,
    today: input.today,
    source: { document: source.document ?? answers.path, date, by: source.by },
    check: (_, text, links) => checker.check({ ...input, kind: "parts", text, links }).findings,
    brought: (after) => broughtTo(boms, after),
  });
  const placesOf = new Map(documents.map(({ path, text }) => [path, placesIn(new LineIndex(text, { skipMark: true }))]));
  const around = {
    placesOf: ({ from }: AnswerableLine) => ({ shown: from, placeOf: placesOf.get(from) ?? placesIn(new LineIndex("")) }),
    shownParts: (path: string) => path,
    headingAt: read.headingAt,
  };
  const { rows, others } = answersFile(answers.path, new LineIndex(answers.text, { skipMark: true }), taken, around, texts);
  return { rows, others, changes: taken.files.map(({ path, after, edits }) => ({ path, text: after, edits })) };
}
