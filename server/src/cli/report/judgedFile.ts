import { join } from "node:path";
import { type PathShown, placesIn } from "../../core/describe/places.ts";
import { message } from "../../core/l10n/message.ts";
import { findingsByItem } from "../../core/states/concerning.ts";
import { shownPath } from "../../files/paths.ts";
import type { Checker, CheckInput } from "../../index.ts";
import { fileFacts } from "../../report/facts/fileFacts.ts";
import { fileWork } from "../../report/facts/work.ts";
import { fileReport, type JudgedFile, type LawOfReport } from "../../report/fileReport.ts";

/** The data that a report needs beside the findings. `work`: the work list, which takes 10% more time; `all`: all facts, up to twice the time. */
export type WantedFacts = "none" | "work" | "all";

/**
 * Checks a text and makes its report.
 *
 * @param path as shown in reports
 */
export function judgedFile(checker: Checker, path: string, input: CheckInput, wanted: WantedFacts, elsewhere: PathShown): JudgedFile {
  if (wanted === "none") return fileReport(path, input.text, checker.check(input), elsewhere, lawOf(checker, input));
  const result = checker.inspect(input);
  const judged = fileReport(path, input.text, result, elsewhere, lawOf(checker, input));
  if (wanted === "work") {
    const facts = fileWork(result, findingsByItem(result), judged.report, placesIn(judged.lines, elsewhere), checker);
    return { ...judged, facts };
  }
  const facts = fileFacts(result, judged, (source) => message("as-of-command", { source }), checker, elsewhere);
  return { ...judged, facts };
}

/** The law by which the cited acts of a file are named. */
export function lawOf({ packs, texts }: Checker, { settings }: CheckInput): LawOfReport {
  return { on: (date) => packs.at(date, settings.actStates), texts };
}

/** A function that shows paths below a root relative to the current folder. */
export function elsewhereFrom(cwd: string, root: string): PathShown {
  return (file) => shownPath(cwd, join(root, file));
}
