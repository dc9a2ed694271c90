// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";
import type { ReportPack, ReportTool } from "./report.ts";

/**
 * What `lodestone acts --format json` writes.
 */
export interface ActsReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The day, year-month-day.
   */
  asOf: CalendarDate;
  /**
   * The rule packs that were used; what was issued after the review of a pack is not in it.
   */
  packs: ReportPack[];
  /**
   * Every act of every pack, in the order of the packs and of issue.
   */
  acts: ReportAct[];
}
/**
 * An act on a day, or a clause whose state or days differ from those of its act, which stands before it.
 */
export interface ReportAct {
  /**
   * Id of the act, such as mofcom-2025-18.
   */
  id: string;
  /**
   * Id of the clause; absent for the act itself.
   */
  clause?: string;
  /**
   * The regime that it belongs to, such as PRC.
   */
  authority: string;
  /**
   * Kind of act, such as announcement, law, suspension, draft.
   */
  kind: string;
  /**
   * Who issued it, the first issuer first.
   *
   * Items: An issuer, such as MOFCOM.
   */
  issuers: string[];
  /**
   * How it is cited.
   */
  shortTitle: string;
  /**
   * Title of the act, or of the clause, in English.
   */
  title: string;
  /**
   * Day of issue, of a clause that of its act.
   */
  issued: CalendarDate;
  /**
   * First day of force by its own text; absent where it has none or none was read.
   */
  effective?: CalendarDate;
  /**
   * How it stands on the day. pending: issued and without force yet, or, as a draft or a statement, ever; unverified: nothing that was read says how it stands.
   */
  state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
  /**
   * First day of this state; absent for an act not yet issued.
   */
  since?: CalendarDate;
  /**
   * True where the state began before `since`, on a day that was not read.
   */
  sinceBefore: boolean;
  /**
   * Last day of this state, included; absent where no later state is known.
   */
  until?: CalendarDate;
  /**
   * The state after that day.
   */
  next?: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
  /**
   * Id of the act that brought the state, its own where it took effect by itself; of an act whose suspension ran out the one that suspended it; absent where none is known or a setting gives the state.
   */
  by?: string;
  /**
   * true if actStates of the configuration gives the state.
   */
  settledBySetting: boolean;
  /**
   * Of an unverified act: what was known last.
   */
  lastKnown?: ReportLastKnown;
  /**
   * How sure the sources of the act are.
   */
  confidence: "high" | "medium" | "low";
}
/**
 * What was known last of an act or clause whose state is unverified.
 */
export interface ReportLastKnown {
  /**
   * The day of that knowledge, year-month-day.
   */
  on: CalendarDate;
  /**
   * What was known.
   */
  text: string;
}
