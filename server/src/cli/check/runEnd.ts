import { message } from "../../core/l10n/message.ts";
import { packNotices } from "../../core/packs/notices.ts";
import { type RunState, runState } from "../../core/states/ofRun.ts";
import type { ReportFixes, ReportNotice, ReportSummary } from "../../generated/report.ts";
import { type Severity, severityAtLeast } from "../../index.ts";
import { noticeOf, reportPacks } from "../../report/run.ts";
import type { RunTotals } from "../../report/totals.ts";
import { loweredIn, pastDayNotices } from "../report/lowered.ts";
import type { RunEnd, ToldUnread } from "../report/run.ts";
import { toldUnread, unreadNotices } from "../report/unread.ts";
import type { CheckRequest } from "./options.ts";
import type { Run } from "./run.ts";

/** The results of a run once all its files are checked. `more`: notices besides those about packs and settings. */
export function runEnd(run: Run, counts: RunTotals, fixes: ReportFixes | undefined, more: readonly ReportNotice[]): RunEnd {
  const { request, host, texts, packs, problems, changed, shard } = run;
  const day = request.asOf ?? host.today;
  const asOf = counts.asOf({ date: day, source: request.asOf === undefined ? "today" : "option" });
  const { summary, days } = counts;
  const idle = run.idleMappings.flatMap((said) =>
    noticeOf("mapping/matches-nothing", [said, message("mapping-matches-nothing-advice")], texts),
  );
  const { loweredRules, notices } = loweredIn(run);
  const unread = toldUnread(run, summary.notChecked + counts.unjudged, counts.rows);
  const told = {
    notices: [...packNotices(packs, days?.last ?? day, texts), ...pastDayNotices(run), ...idle, ...notices, ...more, ...unreadNotices(run)],
    loweredRules,
    unread,
    summary,
    problems: problems.all.map((problem) => ({ ...problem, message: texts.sentences(problem.message) })),
  };
  return {
    ...told,
    state: stateOf(told, counts.unjudged),
    asOf,
    packs: reportPacks(packs),
    days,
    changed,
    shard,
    ...(fixes === undefined ? {} : { fixes }),
    exitStatus: exitStatus(summary, problems.all.length, unread, request),
  };
}

/**
 * The state of a run, from the content of its reports.
 *
 * @param unjudged the number of files that were not checked, or with a finding about unread content
 */
export function stateOf(told: Pick<RunEnd, "summary" | "problems" | "unread" | "notices" | "loweredRules">, unjudged: number): RunState {
  const { summary, problems, unread, notices, loweredRules } = told;
  return runState({
    summary,
    problems: problems.length,
    unjudged,
    unread: unread.files.length + unread.passedOver.notLookedAt,
    silences: notices.some(({ id }) => id === "materials-off") || loweredRules.some(({ level }) => level === "off") || isLeftOut(unread),
  });
}

function isLeftOut({ passedOver: { acknowledged, excluded = 0 } }: ToldUnread): boolean {
  return acknowledged + excluded > 0;
}

const all: readonly Severity[] = ["error", "warning", "information", "hint"];

/**
 * 2: something could not be checked. 1: findings at the level, blanks in required keys, too many warnings, or unread files if the request
 * fails on those. 0: otherwise.
 */
function exitStatus(summary: ReportSummary, problems: number, { fails }: ToldUnread, { failOn, maxWarnings }: CheckRequest): 0 | 1 | 2 {
  if (problems > 0) return 2;
  if (fails) return 1;
  if (failOn !== "never" && summary.unfinished > 0) return 1;
  if (failOn !== "never" && all.some((severity) => severityAtLeast(severity, failOn) && summary[severity] > 0)) return 1;
  return maxWarnings !== undefined && summary.warning > maxWarnings ? 1 : 0;
}
