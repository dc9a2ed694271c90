import { rulesOf, withRuleFailed } from "../../report/rules.ts";
import { runTotals } from "../../report/totals.ts";
import { baselineLedger } from "../baseline/ledger.ts";
import { sayFixes } from "../fix/sayFixes.ts";
import { noFixes, withFile } from "../fix/summary.ts";
import type { Problem } from "../report/run.ts";
import { judgeAll } from "./judgeAll.ts";
import type { Prepared } from "./prepare.ts";
import { openReports } from "./reports.ts";
import type { Run } from "./run.ts";
import { runEnd } from "./runEnd.ts";
import { sayElsewhere } from "./sayElsewhere.ts";

/**
 * Judges the files of a run, fixes them where that is asked for, and writes what is found into its reports, file after file.
 *
 * @returns 0: nothing at the level of --fail-on. 1: something is. 2: something could not be checked, or not be reported
 */
export async function listFindings(run: Run, prepared: Prepared): Promise<0 | 1 | 2> {
  const { host, request, problems, color, time, targets } = run;
  const unopened: Problem[] = [];
  const rules = withRuleFailed(rulesOf(prepared.checkers));
  const reports = await openReports(targets, { host, rules, color, quiet: request.quiet, failOn: request.failOn }, unopened);
  await problems.add(...unopened);

  const counts = runTotals();
  const ledger = baselineLedger(prepared.baselines, rules);
  let fixed = request.fix === undefined ? undefined : noFixes(request.fix === "write");
  await judgeAll(run, prepared, async (judged, file, fixes) => {
    counts.add(judged);
    ledger.add(file, judged.report.findings);
    if (fixed !== undefined && fixes !== undefined) {
      fixed = withFile(fixed, fixes);
      await sayFixes(run, fixes);
    }
    for (const report of reports) await report.file(judged);
    time.mark("writing");
  });

  const unwritten = () => reports.flatMap(({ problem }) => (problem === undefined || problems.all.includes(problem) ? [] : [problem]));
  await problems.add(...unwritten());
  const end = runEnd(run, counts, fixed, ledger.notices(run));
  for (const report of reports) await report.end(end);
  const late = unwritten();
  await problems.add(...late);
  await sayElsewhere(host, request, reports, end);
  time.mark("writing");
  return late.length > 0 ? 2 : end.exitStatus;
}
