import { compareFindings } from "../../core/changes/compareFindings.ts";
import type { PathShown } from "../../core/describe/places.ts";
import { counts } from "../../core/finding.ts";
import type { ComparisonFile } from "../../generated/comparisonReport.ts";
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
  const [was, is] = [fileReport(path, text, before, elsewhere), fileReport(path, text, after, elsewhere)];
  const [ofBefore, ofAfter] = [reporting(before, was), reporting(after, is)];
  const { appears, vanishes, changed, unchanged } = compareFindings(before.findings.filter(counts), after.findings.filter(counts));
  const report = {
    path,
    appears: appears.map(ofAfter),
    vanishes: vanishes.map(ofBefore),
    changed: changed.map((pair) => ({ before: ofBefore(pair.before), after: ofAfter(pair.after) })),
    unchanged: unchanged.length,
  };
  return { before: was, after: is, report };
}

/** A function that gives the report form of a finding of a verdict. A report holds the findings in the same order. */
function reporting({ findings }: Verdict, { report }: JudgedFile): (finding: Finding) => ReportFinding {
  return (finding) => {
    const found = report.findings[findings.indexOf(finding)];
    if (found === undefined) throw new Error("a report holds every finding of its result");
    return found;
  };
}
