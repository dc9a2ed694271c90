import { countsInWords } from "../../core/describe/finding.ts";
import { listOf, type Message, message } from "../../core/l10n/message.ts";
import type { ReportFixes, ReportSummary } from "../../generated/report.ts";
import type { FileFixes } from "./fixFile.ts";

/** The initial totals of fixes. */
export function noFixes(written: boolean): ReportFixes {
  return { count: 0, files: 0, broken: 0, written };
}

/** Adds the fixes of a file to the totals. */
export function withFile(run: ReportFixes, { count, broken }: FileFixes): ReportFixes {
  return { ...run, count: run.count + count, files: run.files + (count > 0 ? 1 : 0), broken: run.broken + (broken ? 1 : 0) };
}

/** "3 fixes in 2 files made.", and the reason why others were not made. */
export function fixesMessages({ count, files, broken, written }: ReportFixes): readonly Message[] {
  const made = message("summary-fixed", { count, files, state: written ? "made" : "shown" });
  const left = message("summary-fix-left", { count: broken });
  if (count === 0) return [broken === 0 ? message("summary-fix-nothing") : left];
  return broken === 0 ? [made] : [made, left];
}

/** The number of findings that would still count after the fixes. */
export function remaining(summary: ReportSummary): Message {
  const counts = countsInWords(summary);
  return counts.length === 0 ? message("output-remaining-none") : message("output-remaining", { counts: listOf(counts, "comma") });
}
