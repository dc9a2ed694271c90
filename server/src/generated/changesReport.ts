// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";
import type { ReportLastKnown } from "./actsReport.ts";
import type { ReportPack, ReportTool } from "./report.ts";

/**
 * What `lodestone acts --from DATE --to DATE --format json` writes: what changes after one day, up to and including another.
 */
export interface ChangesReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The day after which changes count; what changes on it is not told.
   */
  from: CalendarDate;
  /**
   * The last day on which changes count.
   */
  to: CalendarDate;
  /**
   * The rule packs that were used; what was issued after the review of a pack is not in it.
   */
  packs: ReportPack[];
  /**
   * The changes by day; of one day in the order of the packs and of issue.
   */
  changes: LawChangeReport[];
}
/**
 * A change of one act, or of a clause that changes in another way than its act.
 */
export interface LawChangeReport {
  /**
   * First day of the new state, year-month-day.
   */
  on: CalendarDate;
  /**
   * What happens. issued: published, without force yet; takes-effect: in force for the first time; suspended; suspension-continues: another suspension follows at once; resumes: in force again; ends: without force from this day on; becomes-unverified: from this day on nothing that was read says how it stands; seen-in-force: the first day of force is not known, and on this day it was seen in force; entries-change: its state stays, and entries under it begin or end by days of their own.
   */
  change:
    | "issued"
    | "takes-effect"
    | "suspended"
    | "suspension-continues"
    | "resumes"
    | "ends"
    | "becomes-unverified"
    | "seen-in-force"
    | "entries-change";
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
   * The state on the day before. pending: issued and without force yet, or, as a draft or a statement, ever; unverified: nothing that was read says how it stands.
   */
  before: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
  /**
   * The new state.
   */
  after: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
  /**
   * Last day of the new state, included; absent where no later state is known.
   */
  until?: CalendarDate;
  /**
   * Id of the act that brings the change, its own where it takes effect by itself; where a suspension runs out the act that suspended; absent where none is known.
   */
  by?: string;
  /**
   * The sources that the change rests on.
   */
  citations: LawCitation[];
  /**
   * What else is said of the change: doubts, contradictions between sources.
   */
  note?: string;
  /**
   * Of an act that becomes unverified: what was known last.
   */
  lastKnown?: ReportLastKnown;
  /**
   * How sure the sources of the act are.
   */
  confidence: "high" | "medium" | "low";
  /**
   * The controlled items of the act that change with it or by their own days; none for a clause.
   */
  items: LawItemChange[];
  /**
   * The listed parties that change likewise.
   */
  parties: LawPartyChange[];
  /**
   * Other entries whose own days begin or are over.
   */
  provisions: LawProvisionChange[];
}
/**
 * A source in a pack.
 */
export interface LawCitation {
  /**
   * Id of the pack.
   */
  pack: string;
  /**
   * Key of the source in the pack.
   */
  key: string;
  /**
   * What kind of text it is, or its address.
   */
  title: string;
  /**
   * Its address; absent where none is known.
   */
  url?: string;
  /**
   * true if the text itself was read.
   */
  read: boolean;
}
/**
 * A controlled item.
 */
export interface LawItemChange {
  /**
   * takes-effect: it has force from the day on; leaves: it has none any more; becomes-unverified: nobody has looked up whether it still has.
   */
  effect: "takes-effect" | "leaves" | "becomes-unverified";
  /**
   * The control list, such as PRC.
   */
  list: string;
  /**
   * The control code, such as 1C902.
   */
  code: string;
  /**
   * What is controlled, in English.
   */
  name: string;
  /**
   * How sure the entry is.
   */
  confidence: "high" | "medium" | "low";
}
/**
 * A listed party.
 */
export interface LawPartyChange {
  /**
   * takes-effect: it has force from the day on; leaves: it has none any more; becomes-unverified: nobody has looked up whether it still has.
   */
  effect: "takes-effect" | "leaves" | "becomes-unverified";
  /**
   * The name as the list prints it, in English.
   */
  name: string;
  /**
   * Its country, ISO 3166-1 alpha-2.
   */
  country: string;
  /**
   * The regime of the list, such as PRC.
   */
  list: string;
  /**
   * Which list: control-list, watch-list and so on.
   */
  listing: string;
  /**
   * How sure the entry is.
   */
  confidence: "high" | "medium" | "low";
}
/**
 * An entry of another section of a pack.
 */
export interface LawProvisionChange {
  /**
   * takes-effect: its own first day; leaves: the day after its last day.
   */
  effect: "takes-effect" | "leaves";
  /**
   * The section of the pack, such as thresholds.
   */
  section: string;
  /**
   * Id of the entry.
   */
  id: string;
}
