import { type Severity, severities } from "../finding.ts";

/** The number of findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Adds counts to others, multiplied by `times`. */
export function addCounts(counts: Record<Severity, number>, more: SeverityCounts, times = 1): void {
  for (const severity of severities) counts[severity] += times * more[severity];
}

/** The total number of findings. */
export function sumOf(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}
