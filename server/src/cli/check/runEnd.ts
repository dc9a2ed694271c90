import { packNotices } from "../../core/packs/notices.ts";
import type { ReportFixes, ReportNotice } from "../../generated/report.ts";
import { reportPacks } from "../../report/packs.ts";
import type { RunTotals } from "../../report/totals.ts";
import { loweredIn, pastDayNotices } from "../report/lowered.ts";
import type { RunEnd } from "../report/run.ts";
import { exitStatus } from "./exitStatus.ts";
import type { Run } from "./run.ts";

/** What is to be said of a run when all its files are judged. `more`: notices beside those about packs and settings. */
export function runEnd(run: Run, counts: RunTotals, fixes: ReportFixes | undefined, more: readonly ReportNotice[]): RunEnd {
  const { request, host, packs, problems, changed, shard } = run;
  const day = request.asOf ?? host.today;
  const asOf = counts.asOf({ date: day, source: request.asOf === undefined ? "today" : "option" });
  const { summary, rareEarthItems, undeclared, days } = counts;
  const { loweredRules, notices } = loweredIn(run);
  return {
    asOf,
    packs: reportPacks(packs),
    notices: [...packNotices(packs, days?.last ?? day), ...pastDayNotices(run), ...notices, ...more],
    loweredRules,
    summary,
    rareEarthItems,
    undeclared,
    days,
    changed,
    shard,
    problems: problems.all,
    ...(fixes === undefined ? {} : { fixes }),
    exitStatus: exitStatus({ summary, problems: problems.all.length, failOn: request.failOn, maxWarnings: request.maxWarnings }),
  };
}
