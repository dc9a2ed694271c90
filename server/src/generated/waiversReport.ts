// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";
import type { ReportPack, ReportRange, ReportTool } from "./report.ts";

/**
 * What `lodestone waivers --format json` writes.
 */
export interface WaiversReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The rule packs that were used.
   */
  packs: ReportPack[];
  /**
   * Every waiver, and every comment that begins like one, ordered by path and place.
   */
  waivers: ReportWaiver[];
}
/**
 * A waiver, or a comment that begins like one. Of one that is malformed, what could not be read is absent.
 */
export interface ReportWaiver {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * The comment, from its # to the end of the line.
   */
  range: ReportRange;
  /**
   * Which YAML document of the file it belongs to, from 0.
   */
  document: number;
  /**
   * The day that document is judged at, year-month-day.
   */
  asOf: CalendarDate;
  /**
   * in-force; expired: past its last day; unused: it waives nothing; malformed: it is no waiver.
   */
  state: "in-force" | "expired" | "unused" | "malformed";
  /**
   * Id of the rule that it waives.
   */
  rule?: string;
  /**
   * The last day on which it holds, year-month-day.
   */
  until?: CalendarDate;
  /**
   * Days from asOf to its last day: 0 on that day, negative after it.
   */
  daysLeft?: number;
  /**
   * Who approved it, as written.
   */
  by?: string;
  /**
   * Why, as written.
   */
  reason?: string;
  /**
   * How many findings it waives, or would if it had not expired.
   */
  findings: number;
  /**
   * Why it is malformed, in a sentence.
   */
  fault?: string;
}
