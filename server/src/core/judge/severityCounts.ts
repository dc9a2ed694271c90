import { type Finding, type Severity, severities } from "../finding.ts";

/** The number of findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countSeverities(findings: readonly Pick<Finding, "severity">[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Adds counts to others, multiplied by `times`. */
export function addCounts(counts: Record<Severity, number>, more: SeverityCounts, times = 1): void {
  for (const severity of severities) counts[severity] += times * more[severity];
}

/** The total number of findings. */
export function sumOf(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}
