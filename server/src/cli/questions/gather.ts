import { placesIn } from "../../core/describe/places.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { shownPath } from "../../files/paths.ts";
import type { QuestionsReport } from "../../generated/questionsReport.ts";
import { type IsoDate, LineIndex, type Packs } from "../../index.ts";
import { askedParts, type ToldQuestion, toldQuestions } from "../../report/questions.ts";
import { reportHead } from "../../report/run.ts";
import { readText } from "../check/judgeFiles.ts";
import { plainRequest } from "../check/options.ts";
import { prepare } from "../check/prepare.ts";
import { timings } from "../check/timings.ts";
import type { Context } from "../commands/command.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import { problemLog } from "../report/problems.ts";
import type { Problem } from "../report/run.ts";
import { ReferringFiles } from "./referring.ts";

/** The open questions about the parts in some files, with the reasons why the list is not complete. */
export interface Gathered {
  readonly report: QuestionsReport;
  readonly problems: readonly Problem[];
  /** The packs by which the first file was judged; the built-in ones without a file. */
  readonly packs: Packs;
}

/** Gathers the open questions; without paths, those of the current folder. */
export async function gatherQuestions(paths: readonly string[], asOf: IsoDate | undefined, context: Context): Promise<Gathered> {
  const { host } = context;
  const request = plainRequest(paths, asOf);
  const problems = problemLog({ tell: async () => {} });
  const prepared = await prepare(context, request, timings(host.now), problems);
  const { files, checkers, inputs, unread } = prepared;
  const referring = new ReferringFiles(host, prepared, request);
  const told: ToldQuestion[] = [];
  const elsewhere = new Set<string>();
  const untried = new Set<string>();
  let unchecked = 0;
  let together = 0;
  for (const { file, checker } of files) {
    const read = readText(host, file);
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const found = checker.questions(inputs.of(file, request, read.text), () => referring.to(file));
    const placeOf = placesIn(new LineIndex(read.text, { skipMark: true }), elsewhereFrom(host.cwd, file.root));
    told.push(...toldQuestions(file.shown, found.questions, placeOf, context.texts));
    unchecked += found.unchecked;
    together += found.together;
    for (const name of found.untried) untried.add(name);
    for (const { path } of inputs.targetsOf(file, read.text)) elsewhere.add(path);
  }
  for (const { file } of files) elsewhere.delete(file.path);
  const shown = (paths: Iterable<string>): string[] => [...paths].map((path) => shownPath(host.cwd, path)).sort(byCodeUnit);
  const report: QuestionsReport = {
    ...reportHead(
      host.version,
      checkers.map(({ packs }) => packs),
    ),
    parts: [...askedParts(told)],
    unchecked,
    unread: shown(unread.files.map(({ name }) => name)),
    elsewhere: shown(elsewhere),
    untried: [...untried].sort(byCodeUnit),
    together,
  };
  return { report, problems: problems.all, packs: (checkers[0] ?? context.checker()).packs };
}
