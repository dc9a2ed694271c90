import { compareFindings } from "../../core/changes/compareFindings.ts";
import type { PathShown } from "../../core/describe/places.ts";
import { counts } from "../../core/finding.ts";
import type { ComparisonFile } from "../../generated/comparisonReport.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { Checker, CheckInput, Finding, Verdict } from "../../index.ts";
import { fileReport, type JudgedFile, type LawOfReport } from "../../report/fileReport.ts";
import { lawOf } from "../report/judgedFile.ts";

/** A file checked on two dates, with the data for the text report. */
export interface ComparedFile {
  readonly report: ComparisonFile;
  readonly before: JudgedFile;
  readonly after: JudgedFile;
}

/** A verdict on a file, with the law that names its cited acts. */
export interface Judged {
  readonly verdict: Verdict;
  readonly law: LawOfReport;
}

/** Judges a text for a comparison. */
export function judgedBy(checker: Checker, input: CheckInput): Judged {
  return { verdict: checker.check(input), law: lawOf(checker, input) };
}

/**
 * Compares the findings that count in the same text under the law of two dates. When a waiver expires between them, its finding appears.
 */
export function compareFile(path: string, text: string, before: Judged, after: Judged, elsewhere: PathShown): ComparedFile {
  const reportOf = ({ verdict, law }: Judged): JudgedFile => fileReport(path, text, verdict, elsewhere, law);
  const [was, is] = [reportOf(before), reportOf(after)];
  const [ofBefore, ofAfter] = [reporting(before.verdict, was), reporting(after.verdict, is)];
  const [findingsBefore, findingsAfter] = [before.verdict.findings.filter(counts), after.verdict.findings.filter(counts)];
  const { appears, vanishes, changed, unchanged } = compareFindings(findingsBefore, findingsAfter);
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
