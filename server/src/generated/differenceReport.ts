// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ComparisonChange, ComparisonSummary } from "./comparisonReport.ts";
import type { ReportAsOf, ReportChanged, ReportFinding, ReportNotice, ReportPack, ReportShard, ReportTool, ReportWork } from "./report.ts";

/**
 * The output of `lodestone check --compare-report FILE --format json`: findings and rows of the work list that are new, gone or changed since an earlier JSON report of `check`. They are matched by their fingerprints.
 */
export interface DifferenceReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * The program that wrote it.
   */
  tool: ReportTool;
  /**
   * The report that this run is compared with.
   */
  earlier: DifferenceEarlier;
  /**
   * The day by whose law the files were judged in this run.
   */
  asOf: ReportAsOf;
  /**
   * The rule packs that this run used.
   */
  packs: ReportPack[];
  /**
   * Notices on the run as a whole, such as another day or other packs than those of the earlier report.
   */
  notices: ReportNotice[];
  /**
   * The selection of a run that checks only changed files (--changed); absent where all were checked.
   */
  changed?: ReportChanged;
  /**
   * The part of the files that was checked (--shard); absent where all were.
   */
  shard?: ReportShard;
  /**
   * The files that were compared, those without a difference included, ordered by path.
   */
  files: DifferenceFile[];
  /**
   * Paths of files of the earlier report that are there and were not judged in this run; nothing is said of their findings.
   *
   * Items: Path of a file.
   */
  notCompared: string[];
  /**
   * The rows of the work list that are new, done or changed; absent where the earlier report has none.
   */
  work?: DifferenceWork;
  /**
   * Counts over all files that were compared.
   */
  summary: ComparisonSummary;
}
/**
 * The report that a run is compared with.
 */
export interface DifferenceEarlier {
  /**
   * Its path, as given.
   */
  file: string;
  /**
   * The program that wrote it.
   */
  tool: ReportTool;
  /**
   * The day by whose law its files were judged.
   */
  asOf: ReportAsOf;
  /**
   * The rule packs that it used.
   */
  packs: ReportPack[];
}
/**
 * A file of either report.
 */
export interface DifferenceFile {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * The reports that have the file: both, now (the earlier report does not have it), or earlier (the file is no longer there).
   */
  in: "both" | "now" | "earlier";
  /**
   * Findings of this run without a match in the earlier report.
   */
  appears: ReportFinding[];
  /**
   * Findings of the earlier report without a match that counts now; one that a waiver or baseline covers now is as of this run, with suppressed.
   */
  vanishes: ReportFinding[];
  /**
   * Findings of both whose severity, acts or text differ.
   */
  changed: ComparisonChange[];
  /**
   * Number of findings that are the same in both.
   */
  unchanged: number;
}
/**
 * The work list of both runs.
 */
export interface DifferenceWork {
  /**
   * Rows of this run that the earlier report does not have.
   */
  new: ReportWork[];
  /**
   * Rows of the earlier report that this run does not have, and whose files were compared.
   */
  done: ReportWork[];
  /**
   * Such rows whose findings are still there, so that nobody has done what was to do.
   */
  notAsked: DifferenceWorkNotAsked[];
  /**
   * Rows of both whose severity, day or parts differ.
   */
  changed: DifferenceWorkChange[];
  /**
   * Number of the other rows of both.
   */
  unchanged: number;
}
/**
 * A row of the earlier work list that nobody is asked for any more.
 */
export interface DifferenceWorkNotAsked {
  /**
   * In the earlier report.
   */
  row: ReportWork;
  /**
   * A waiver or the baseline covers its findings, the delivery is prohibited, or the licence to renew has expired.
   */
  why: "waiver" | "baseline" | "prohibited" | "expired";
}
/**
 * A row of both work lists.
 */
export interface DifferenceWorkChange {
  /**
   * In the earlier report.
   */
  before: ReportWork;
  /**
   * In this run.
   */
  after: ReportWork;
}
