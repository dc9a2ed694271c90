import type { ComparisonCounts, ComparisonFile, ComparisonReport, ComparisonSummary } from "../../generated/comparisonReport.ts";
import { type Severity, severityAtLeast } from "../../index.ts";

/** The result of `check --compare`, before it is written as JSON or text. */
export type Comparison = Omit<ComparisonReport, "schemaVersion" | "tool" | "files">;

/** The totals over compared files. */
export function comparisonSummary(files: readonly ComparisonFile[]): ComparisonSummary {
  const sum = (of: (file: ComparisonFile) => number) => files.reduce((total, file) => total + of(file), 0);
  return {
    files: files.length,
    appears: counts(files.flatMap(({ appears }) => appears)),
    vanishes: counts(files.flatMap(({ vanishes }) => vanishes)),
    changed: sum(({ changed }) => changed.length),
    unchanged: sum(({ unchanged }) => unchanged),
  };
}

function counts(findings: readonly { readonly severity: Severity }[]): ComparisonCounts {
  const found: ComparisonCounts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) found[severity]++;
  return found;
}

/** True when a finding appears at a level, or rises to it from below. */
export function worsens({ appears, changed }: ComparisonFile, level: Severity): boolean {
  return (
    appears.some(({ severity }) => severityAtLeast(severity, level)) ||
    changed.some(({ before, after }) => severityAtLeast(after.severity, level) && !severityAtLeast(before.severity, level))
  );
}
