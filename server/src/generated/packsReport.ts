// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";
import type { LawEntryChange, LawNamed } from "./law.ts";
import type { ReportLaw, ReportTool } from "./report.ts";

/**
 * What `lodestone packs --format json` writes.
 */
export interface PacksReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The bundle of law; its path is built-in for that of the program.
   */
  law: ReportLaw;
  /**
   * The bundle before it, with which `changes` compares; absent for the first.
   */
  previous?: LawNamed;
  /**
   * What changed since the bundle before.
   */
  changes: LawEntryChange[];
  /**
   * The packs of the bundle, and those of the company.
   */
  packs: ListedPack[];
}
/**
 * A pack.
 */
export interface ListedPack {
  /**
   * Id of the pack.
   */
  id: string;
  /**
   * What it holds.
   */
  title: string;
  /**
   * Whose law it holds, such as PRC, or house.
   */
  authority: string;
  /**
   * Version of the pack.
   */
  version: string;
  /**
   * Day on which its facts were last reviewed, year-month-day.
   */
  reviewedOn: CalendarDate;
  /**
   * True for a pack of the company.
   */
  own: boolean;
  /**
   * True where the review lies more than 60 days back.
   */
  stale: boolean;
}
