import { compareFindings, type FindingChange } from "../../core/changes/compareFindings.ts";
import type { PathShown } from "../../core/describe/places.ts";
import { counts } from "../../core/finding.ts";
import type { ComparisonChange, ComparisonFile } from "../../generated/comparisonReport.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { Finding, Verdict } from "../../index.ts";
import { fileReport, type JudgedFile } from "../../report/fileReport.ts";

/** A file checked on two dates, with the data for the text report. */
export interface ComparedFile {
  readonly report: ComparisonFile;
  readonly before: JudgedFile;
  readonly after: JudgedFile;
}

/**
 * Compares the findings that count in the same text under the law of two dates. When a waiver expires between them, its finding appears.
 */
export function compareFile(path: string, text: string, before: Verdict, after: Verdict, elsewhere: PathShown): ComparedFile {
  const was = written(path, text, before, elsewhere);
  const is = written(path, text, after, elsewhere);
  const { appears, vanishes, changed, unchanged } = compareFindings(before.findings.filter(counts), after.findings.filter(counts));
  const pair = (change: FindingChange): ComparisonChange => ({ before: was.of(change.before), after: is.of(change.after) });
  return {
    before: was.file,
    after: is.file,
    report: {
      path,
      appears: appears.map(is.of),
      vanishes: vanishes.map(was.of),
      changed: changed.map(pair),
      unchanged: unchanged.length,
    },
  };
}

/** A result and its findings in report form. */
function written(
  path: string,
  text: string,
  result: Verdict,
  elsewhere: PathShown,
): { file: JudgedFile; of: (finding: Finding) => ReportFinding } {
  const file = fileReport(path, text, result, elsewhere);
  return {
    file,
    of(finding) {
      const found = file.report.findings[result.findings.indexOf(finding)];
      if (found === undefined) throw new Error("a report holds every finding of its result");
      return found;
    },
  };
}
