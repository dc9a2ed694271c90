// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ReportPack, ReportPosition, ReportTool } from "./report.ts";

/**
 * Output of `lodestone answers --format json`.
 */
export interface AnswersReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * The program that wrote the report.
   */
  tool: ReportTool;
  /**
   * The rule packs that were used.
   */
  packs: ReportPack[];
  /**
   * The files with answers.
   */
  files: AnswersFile[];
  /**
   * The parts files that change.
   */
  changes: PartsChange[];
  /**
   * Errors and warnings of bills of materials that the answers bring and that ask for something or tell of a mistake: the text of a line against what it is declared free of, or a question that follows.
   */
  findings: BroughtFinding[];
  /**
   * True if changes were written; false with `--dry-run`, and if there were none.
   */
  written: boolean;
  summary: AnswersSummary;
}
/**
 * A file with answers.
 */
export interface AnswersFile {
  /**
   * Path of the file.
   */
  path: string;
  /**
   * Rows with an answer, in their order.
   */
  rows: AnsweredRow[];
  /**
   * In a file of the supplier's own, the number of parts that no line and no entry has.
   */
  others: number;
}
/**
 * The answers about one part.
 */
export interface AnsweredRow {
  /**
   * The place of the row.
   */
  at: ReportPosition;
  /**
   * Id of the row, as in the questions.
   */
  id?: string;
  /**
   * The part number in the row.
   */
  partNumber?: string;
  /**
   * The manufacturer in the row.
   */
  manufacturer?: string;
  entry?: AnsweredEntry;
  /**
   * The reason why nothing of the row was taken.
   */
  fault?: string;
  /**
   * The filled cells, in their order. A source from the command line stands at the end of the row.
   */
  values: AnsweredValue[];
}
/**
 * The entry of a parts file that the answers belong to; absent where there is none.
 */
export interface AnsweredEntry {
  /**
   * Path of the parts file.
   */
  file: string;
  /**
   * The part number of the entry.
   */
  partNumber: string;
  /**
   * The manufacturer of the entry.
   */
  manufacturer?: string;
}
/**
 * A value of an answer, with its outcome.
 */
export interface AnsweredValue {
  /**
   * The place of the cell.
   */
  at: ReportPosition;
  /**
   * The heading of the column; absent in files without headings.
   */
  column?: string;
  /**
   * Path of the field, such as `composition/Dy`.
   */
  key: string;
  /**
   * The text of the cell.
   */
  text: string;
  /**
   * taken: written; replaced: written in place of another value; present: the entry has the same value already; kept: the entry has another value and stays as it is; refused: not taken.
   */
  state: "taken" | "replaced" | "present" | "kept" | "refused";
  /**
   * The other value in the entry.
   */
  stands?: string;
  /**
   * The reason for a refusal, or for keeping a value in spite of `--replace`.
   */
  why?: string;
  /**
   * Lines that state another value themselves, and entries of `matching` that do.
   */
  contradicts?: StatementOfLine[];
}
/**
 * A statement of a line, which takes precedence over the answer, or of `matching`.
 */
export interface StatementOfLine {
  /**
   * Path of the file.
   */
  path: string;
  /**
   * The place of the statement.
   */
  at: ReportPosition;
  /**
   * The value on the line; absent where its list lacks the value.
   */
  stands?: string;
  /**
   * True for an entry of `matching`, over which the answer takes precedence.
   */
  general?: true;
}
/**
 * A parts file that changes.
 */
export interface PartsChange {
  /**
   * Path of the file.
   */
  path: string;
  /**
   * True for a file that did not exist.
   */
  new: boolean;
  /**
   * The changes as a unified diff.
   */
  diff: string;
}
/**
 * A finding of a bill of materials that the answers bring.
 */
export interface BroughtFinding {
  /**
   * Path of the file.
   */
  path: string;
  /**
   * The place of the finding.
   */
  at: ReportPosition;
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Severity of the finding.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * The first sentence of the finding.
   */
  summary: string;
}
/**
 * The number of values by state, and of rows of which nothing was taken.
 */
export interface AnswersSummary {
  /**
   * Values that were written.
   */
  taken: number;
  /**
   * Values written in place of others.
   */
  replaced: number;
  /**
   * Values that were there already.
   */
  present: number;
  /**
   * Values that differ from the entry.
   */
  kept: number;
  /**
   * Values that were not taken.
   */
  refused: number;
  /**
   * Rows of which nothing was taken.
   */
  rowsRefused: number;
}
