import { join } from "node:path";
import type { PathShown } from "../../core/describe/places.ts";
import { message } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import type { Checker, CheckInput } from "../../index.ts";
import { fileFacts } from "../../report/facts/fileFacts.ts";
import { fileReport, type JudgedFile, type LawOfReport } from "../../report/fileReport.ts";

/**
 * Checks a text and makes its report.
 *
 * @param path as shown in reports
 * @param facts true to include all facts, which doubles the cost
 */
export function judgedFile(checker: Checker, path: string, input: CheckInput, facts: boolean, elsewhere: PathShown): JudgedFile {
  if (!facts) return fileReport(path, input.text, checker.check(input), elsewhere, lawOf(checker, input));
  const result = checker.inspect(input);
  const judged = fileReport(path, input.text, result, elsewhere, lawOf(checker, input));
  return {
    ...judged,
    facts: fileFacts(result, judged, (source) => message("as-of-command", { source }), checker, elsewhere),
  };
}

/** The law by which the cited acts of a file are named. */
export function lawOf({ packs, texts }: Checker, { settings }: CheckInput): LawOfReport {
  return { on: (date) => packs.at(date, settings.actStates), texts };
}

/** A function that shows paths below a root relative to the current folder. */
export function elsewhereFrom(cwd: string, root: string): PathShown {
  return (file) => shownPath(cwd, join(root, file));
}
