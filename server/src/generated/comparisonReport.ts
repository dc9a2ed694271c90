// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";
import type { LawEntryChange } from "./law.ts";
import type { ReportChanged, ReportFinding, ReportLaw, ReportNotice, ReportPack, ReportShard, ReportTool } from "./report.ts";

/**
 * Report of `lodestone check --as-of DATE --compare DATE --format json` and `lodestone law --diff OLD NEW --format json`: the findings that appear or vanish for the same files between two days, or two bundles of law. Findings are matched by rule, document, path and what was seen.
 */
export interface ComparisonReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The day of --as-of, else today in Beijing.
   */
  from: CalendarDate;
  /**
   * The day of --compare; for two bundles of law the same day as `from`.
   */
  to: CalendarDate;
  laws?: ComparedLaws;
  /**
   * The rule packs that were used; what was issued after the review of a pack is not in it.
   */
  packs: ReportPack[];
  /**
   * What concerns the run as a whole.
   */
  notices: ReportNotice[];
  /**
   * The files that were judged, those without a difference included, ordered by path.
   */
  files: ComparisonFile[];
  /**
   * Which files changed, where only those were checked (--changed); absent where all were.
   */
  changed?: ReportChanged;
  /**
   * Which part of the files was checked (--shard); absent where all were.
   */
  shard?: ReportShard;
  /**
   * Counts over all files.
   */
  summary: ComparisonSummary;
}
/**
 * The bundles of law that were compared, and how their packs differ; absent where two days were compared.
 */
export interface ComparedLaws {
  /**
   * The first bundle.
   */
  before: ReportLaw;
  /**
   * The second bundle.
   */
  after: ReportLaw;
  /**
   * Entries of packs that differ.
   */
  changes: LawEntryChange[];
}
/**
 * A file that was judged on both days.
 */
export interface ComparisonFile {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * Findings of the judgement of `to` that have no match on the other day.
   */
  appears: ReportFinding[];
  /**
   * Findings of the judgement of `from` that have no match on the other day.
   */
  vanishes: ReportFinding[];
  /**
   * Findings of both days whose severity or acts differ.
   */
  changed: ComparisonChange[];
  /**
   * Number of findings that are the same on both days, but for words.
   */
  unchanged: number;
}
/**
 * A finding on both sides.
 */
export interface ComparisonChange {
  /**
   * As judged by the law of `from`, or in the earlier report.
   */
  before: ReportFinding;
  /**
   * As judged by the law of `to`, or in this run.
   */
  after: ReportFinding;
}
/**
 * Counts over all files.
 */
export interface ComparisonSummary {
  /**
   * Number of files that were compared.
   */
  files: number;
  /**
   * Findings that appear, by severity.
   */
  appears: ComparisonCounts;
  /**
   * Findings that vanish, by severity.
   */
  vanishes: ComparisonCounts;
  /**
   * Number of findings that a waiver or the baseline covers now; they are listed among those that vanish.
   */
  suppressed: number;
  /**
   * Number of findings that differ.
   */
  changed: number;
  /**
   * Number of findings that are the same on both sides.
   */
  unchanged: number;
}
/**
 * Findings by severity.
 */
export interface ComparisonCounts {
  /**
   * Number of severity error.
   */
  error: number;
  /**
   * Number of severity warning.
   */
  warning: number;
  /**
   * Number of severity information.
   */
  information: number;
  /**
   * Number of severity hint.
   */
  hint: number;
}
