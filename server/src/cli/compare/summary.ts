import type { ComparisonCounts, ComparisonFile, ComparisonReport, ComparisonSummary } from "../../generated/comparisonReport.ts";
import { type Severity, severityAtLeast } from "../../index.ts";

/** The result of a comparison, before it is summed up in text. */
export type Comparison = Pick<ComparisonReport, "packs" | "notices" | "summary">;

/** The compared findings of a file. */
type ComparedFindings = Omit<ComparisonFile, "path">;

/** The totals over compared files. */
export function comparisonSummary(files: readonly ComparedFindings[]): ComparisonSummary {
  const sum = (of: (file: ComparedFindings) => number) => files.reduce((total, file) => total + of(file), 0);
  return {
    files: files.length,
    appears: counts(files.flatMap(({ appears }) => appears)),
    vanishes: counts(files.flatMap(({ vanishes }) => vanishes.filter(({ suppressed }) => suppressed === undefined))),
    suppressed: sum(({ vanishes }) => vanishes.filter(({ suppressed }) => suppressed !== undefined).length),
    changed: sum(({ changed }) => changed.length),
    unchanged: sum(({ unchanged }) => unchanged),
  };
}

function counts(findings: readonly { readonly severity: Severity }[]): ComparisonCounts {
  const found: ComparisonCounts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) found[severity]++;
  return found;
}

/** True when a finding appears at a level, or rises to it from below, or when a required key is left blank. */
export function worsens({ appears, changed }: ComparedFindings, level: Severity): boolean {
  return (
    appears.some(({ severity, unfinished }) => unfinished === true || severityAtLeast(severity, level)) ||
    changed.some(({ before, after }) => severityAtLeast(after.severity, level) && !severityAtLeast(before.severity, level))
  );
}
