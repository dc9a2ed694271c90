// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";

/**
 * Findings that were there when it was written, so that only new ones count: what `lodestone baseline` writes and `lodestone check --baseline` reads.
 */
export interface Baseline {
  /**
   * Version of this format: 1. What another version means is not known, so it is not used.
   */
  schemaVersion: 1;
  /**
   * What wrote it.
   */
  tool: BaselineTool;
  /**
   * The day by whose law it was written, year-month-day; a shipment was judged by its own export date where nothing else was set.
   */
  asOf: CalendarDate;
  /**
   * The rule packs that were used.
   */
  packs: BaselinePack[];
  /**
   * The files with findings, ordered by path.
   */
  files: BaselineFile[];
}
/**
 * The program that wrote it.
 */
export interface BaselineTool {
  /**
   * Its name.
   */
  name: "lodestone";
  /**
   * Its version.
   */
  version: string;
}
/**
 * A rule pack.
 */
export interface BaselinePack {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The day it was last compared with the law, year-month-day.
   */
  reviewedOn: CalendarDate;
}
/**
 * The known findings of a file.
 */
export interface BaselineFile {
  /**
   * Path relative to the folder of the baseline, with slashes; `..` only at its beginning.
   */
  path: string;
  /**
   * Its findings, ordered by rule, place and fingerprint.
   */
  findings: BaselineFinding[];
}
/**
 * A finding that is known, or several of which the same is said.
 */
export interface BaselineFinding {
  /**
   * Id of its rule.
   */
  rule: string;
  /**
   * Where it stands, with part numbers in place of positions, such as /items[MAG-1]/composition; for people, it is not compared.
   */
  at: string;
  /**
   * How grave it was: error, warning, information or hint. One that is graver now counts.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * Ids of the acts that it rested on. One that rests on others now counts. Absent in older baselines, which compare none.
   */
  acts?: string[];
  /**
   * How many times it was there; one more is new.
   */
  count: number;
  /**
   * That of the first of them in the reports: made of rule, document id, place and what was seen.
   */
  fingerprint: string;
}
