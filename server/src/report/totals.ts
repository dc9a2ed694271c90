import type { IsoDate } from "../core/date.ts";
import { leavesUnchecked } from "../core/ruleMeta.ts";
import { isUnjudged } from "../core/states/ofFile.ts";
import type { Report, ReportSummary } from "../generated/report.ts";
import { judgedOf, type ToldFile } from "./fileReport.ts";

/** Running totals over the files of a run. */
export interface RunTotals {
  /** @param rows the number of rows that were passed over in the file */
  add(file: Pick<ToldFile, "report" | "unchecked" | "isParts">, rows?: number): void;
  readonly summary: ReportSummary;
  readonly rows: number;
  /**
   * The number of files that were not checked as a whole, or that have a finding about unread content. Single unchecked items are counted
   * in the summary.
   */
  readonly unjudged: number;
  /** The first and last dates by which documents were judged; undefined without documents. */
  readonly days: { readonly first: IsoDate; readonly last: IsoDate } | undefined;
  /** The date for the head of the report. `fallback` is the date of files without their own. */
  asOf(fallback: Report["asOf"]): Report["asOf"];
}

/** The time zone that defines today's date; see `CheckInput.today`. */
const timeZone = "Asia/Shanghai";

/** Creates empty totals. */
export function runTotals(): RunTotals {
  const summary: ReportSummary = {
    files: 0,
    filesInPart: 0,
    filesNotJudged: 0,
    documents: 0,
    items: 0,
    materialItems: 0,
    undeclared: 0,
    notChecked: 0,
    error: 0,
    warning: 0,
    information: 0,
    hint: 0,
    suppressed: 0,
    baselined: 0,
    unfinished: 0,
  };
  const days = new Map<string, { readonly date: IsoDate; readonly source: Report["asOf"]["source"] }>();
  let passedOver = 0;
  let unjudged = 0;
  return {
    summary,
    get rows() {
      return passedOver;
    },
    get unjudged() {
      return unjudged;
    },
    add(file, rows = 0) {
      const { report, unchecked } = file;
      summary.files++;
      const judged = judgedOf(file);
      if (judged === "part") summary.filesInPart++;
      if (judged === "none") summary.filesNotJudged++;
      if (isUnjudged(unchecked) || report.findings.some(({ ruleId, suppressed }) => suppressed === undefined && leavesUnchecked(ruleId)))
        unjudged++;
      passedOver += rows;
      for (const { severity, suppressed, unfinished } of report.findings) {
        if (unfinished === true) summary.unfinished++;
        summary[suppressed === undefined ? severity : "suppressed"]++;
        if (suppressed?.kind === "baseline") summary.baselined++;
      }
      for (const document of report.documents) {
        summary.documents++;
        for (const count of ["items", "materialItems", "undeclared", "notChecked"] as const) summary[count] += document[count];
        if (document.undeclaredWaived !== undefined) summary.undeclaredWaived = (summary.undeclaredWaived ?? 0) + document.undeclaredWaived;
        const source = document.asOfSource === "export-date" ? "per-file" : document.asOfSource;
        days.set(`${document.asOf} ${source}`, { date: document.asOf as IsoDate, source }); // the day of a judged document
      }
    },
    get days() {
      const sorted = [...days.values()].map(({ date }) => date).sort();
      const [first, last] = [sorted[0], sorted.at(-1)];
      return first === undefined || last === undefined ? undefined : { first, last };
    },
    asOf(fallback) {
      const [only, ...more] = days.values();
      if (only === undefined) return fallback.source === "today" ? { ...fallback, timeZone } : fallback;
      const asOf = more.length > 0 || only.source === "per-file" ? { date: fallback.date, source: "per-file" as const } : only;
      return [...days.values()].some(({ source }) => source === "today") ? { ...asOf, timeZone } : asOf;
    },
  };
}
