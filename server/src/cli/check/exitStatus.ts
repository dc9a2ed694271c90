import type { ReportSummary } from "../../generated/report.ts";
import { type Severity, severityAtLeast } from "../../index.ts";

/** What the exit status of `check` depends on. */
export interface Verdict {
  readonly summary: ReportSummary;
  readonly problems: number;
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | undefined;
}

const all: readonly Severity[] = ["error", "warning", "information", "hint"];

/** 2: something could not be checked. 1: findings at the level, or too many warnings. 0: neither. */
export function exitStatus({ summary, problems, failOn, maxWarnings }: Verdict): 0 | 1 | 2 {
  if (problems > 0) return 2;
  if (failOn !== "never" && all.some((severity) => severityAtLeast(severity, failOn) && summary[severity] > 0)) return 1;
  return maxWarnings !== undefined && summary.warning > maxWarnings ? 1 : 0;
}
