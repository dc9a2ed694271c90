import type { ReportFixes, ReportSummary } from "../../generated/report.ts";
import { counted } from "../../report/phrasing.ts";
import type { FileFixes } from "./fixFile.ts";

/** Nothing fixed yet. */
export function noFixes(written: boolean): ReportFixes {
  return { count: 0, files: 0, broken: 0, written };
}

/** Adds what was fixed in another file. */
export function withFile(run: ReportFixes, { count, broken }: FileFixes): ReportFixes {
  return { ...run, count: run.count + count, files: run.files + (count > 0 ? 1 : 0), broken: run.broken + (broken ? 1 : 0) };
}

/** "3 fixes in 2 files made.", and why some were not. */
export function fixesText({ count, files, broken, written }: ReportFixes): string {
  const made = `${counted(count, "fix", "fixes")} in ${counted(files, "file")}`;
  const done = count === 0 ? "Nothing to fix." : written ? `${made} made.` : `${made} would be made.`;
  if (broken === 0) return done;
  const left = `${counted(broken, "file")} left alone until the YAML itself is mended: see yaml/syntax and yaml/too-deep.`;
  return count === 0 ? left : `${done} ${left}`;
}

/** "1 error, 2 warnings": the findings that count. */
export function remaining({ error, warning, information, hint }: ReportSummary): string {
  const parts = [
    ...(error === 0 ? [] : [counted(error, "error")]),
    ...(warning === 0 ? [] : [counted(warning, "warning")]),
    ...(information === 0 ? [] : [`${information} information`]),
    ...(hint === 0 ? [] : [counted(hint, "hint")]),
  ];
  return parts.length === 0 ? "none" : parts.join(", ");
}
