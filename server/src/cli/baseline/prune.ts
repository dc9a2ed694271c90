import { message, verbatim } from "../../core/l10n/message.ts";
import { fileReport } from "../../report/fileReport.ts";
import { rulesOf, withRuleFailed } from "../../report/rules.ts";
import { judgeText, readText } from "../check/judgeFiles.ts";
import type { ProblemLog } from "../report/problems.ts";
import { withKnown } from "./assign.ts";
import type { Begun } from "./begin.ts";
import { covers } from "./covered.ts";
import { refusal } from "./notices.ts";
import { RemainingBaseline } from "./remaining.ts";
import { refuseHalf, save, sizeOf } from "./save.ts";

/** Removes the fixed findings from a baseline, without adding any. */
export async function pruneBaseline(begun: Begun, problems: ProblemLog): Promise<0 | 2> {
  const { host, request, files, checkers, before, shown } = begun;
  if (before === undefined) {
    await problems.add({
      path: shown,
      message: [message("baseline-nothing-to-prune"), message("baseline-write-one")],
    });
    return 2;
  }
  const standing = new RemainingBaseline(before, refusal(withRuleFailed(rulesOf(checkers))));
  for (const { file, checker } of files) {
    const read = readText(host, file);
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const how = { asOf: request.asOf, ignoreWaivers: false };
    const verdict = judgeText(host, checker, withKnown(file, before, begun.sharesFor(file.root)), how, read.text, begun.graphs);
    standing.add(file, fileReport(file.shown, read.text, verdict).report.findings);
  }
  if (problems.all.length > 0) return refuseHalf(begun);
  const remaining = standing.remaining(covers(host, request.paths, before));
  const fixed = sizeOf(before.baseline).findings - sizeOf({ files: remaining }).findings;
  const left = sizeOf({ files: remaining }).findings;
  const said = message("baseline-pruned", { path: verbatim(shown), fixed, left });
  return save(begun, { ...before.baseline, files: remaining }, [said], problems);
}
