import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
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
export function fixesText({ count, files, broken, written }: ReportFixes, texts: Texts): string {
  const made = message("summary-fixed", { count, files, state: written ? "made" : "shown" });
  const left = message("summary-fix-left", { count: broken });
  if (count === 0) return texts.of(broken === 0 ? message("summary-fix-nothing") : left);
  return texts.sentences(broken === 0 ? [made] : [made, left]);
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
