import { message } from "../../core/l10n/message.ts";
import { packNotices } from "../../core/packs/notices.ts";
import { type RunState, runState } from "../../core/states/ofRun.ts";
import type { ReportFixes, ReportNotice, ReportSummary } from "../../generated/report.ts";
import { type IsoDate, type Severity, severityAtLeast } from "../../index.ts";
import { leaveOut, noticesInOrder } from "../../report/notices.ts";
import { noticeOf, reportPacks } from "../../report/run.ts";
import type { RunTotals } from "../../report/totals.ts";
import { loweredIn, pastDayNotices } from "../report/lowered.ts";
import type { RunEnd, ToldUnread } from "../report/run.ts";
import { idlePatternNotices, toldUnread, unreadNotices } from "../report/unread.ts";
import type { CheckRequest } from "./options.ts";
import type { Run } from "./prepare.ts";

/** The results of a run once all its files are checked. `more`: notices besides those about packs and settings. */
export function runEnd(run: Run, counts: RunTotals, fixes: ReportFixes | undefined, more: readonly ReportNotice[]): RunEnd {
  const { request, host, texts, packs, problems, changed, shard } = run;
  const { summary, days } = counts;
  const day = request.asOf ?? host.today;
  const idle = run.idleMappings.flatMap((said) =>
    noticeOf("mapping/matches-nothing", [said, message("mapping-matches-nothing-advice")], texts),
  );
  const { loweredRules, notices } = loweredIn(run);
  const unread = toldUnread(run, summary.notChecked + counts.unjudged, counts.rows);
  const told = {
    notices: noticesInOrder([
      ...packNotices(packs, days?.last ?? day, texts),
      ...pastDayNotices(run),
      ...idle,
      ...notices,
      ...more,
      ...unreadNotices(unread, texts),
      ...idlePatternNotices(run),
    ]),
    loweredRules,
    unread,
    problems: problems.all.map((problem) => ({ ...problem, message: texts.sentences(problem.message) })),
    packs: reportPacks(packs),
    changed,
    shard,
    ...(fixes === undefined ? {} : { fixes }),
  };
  return concluded(told, counts, { asOf: request.asOf, today: host.today }, request);
}

/** The parts of a run's results that do not follow from the totals of its files. */
export type ToldOfRun = Omit<RunEnd, "summary" | "days" | "state" | "asOf" | "exitStatus">;

/**
 * The results of a run, from its totals, the day of the run and the limits of the request.
 *
 * @param untold the number of things that were not checked for the run as a whole
 */
export function concluded(
  told: ToldOfRun,
  counts: RunTotals,
  { asOf, today }: { readonly asOf: IsoDate | undefined; readonly today: IsoDate },
  limits: Pick<CheckRequest, "failOn" | "maxWarnings">,
  untold = 0,
): RunEnd {
  const { summary, days } = counts;
  return {
    ...told,
    summary,
    days,
    state: stateOf({ ...told, summary }, counts.unjudged + untold),
    asOf: counts.asOf({ date: asOf ?? today, source: asOf === undefined ? "today" : "option" }),
    exitStatus: exitStatus(summary, told.problems.length, told.unread, limits),
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
    silences: leaveOut(notices) || loweredRules.some(({ level }) => level === "off") || isLeftOut(unread),
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
function exitStatus(
  summary: ReportSummary,
  problems: number,
  { fails }: ToldUnread,
  { failOn, maxWarnings }: Pick<CheckRequest, "failOn" | "maxWarnings">,
): 0 | 1 | 2 {
  if (problems > 0) return 2;
  if (fails) return 1;
  if (failOn !== "never" && summary.unfinished > 0) return 1;
  if (failOn !== "never" && all.some((severity) => severityAtLeast(severity, failOn) && summary[severity] > 0)) return 1;
  return maxWarnings !== undefined && summary.warning > maxWarnings ? 1 : 0;
}
