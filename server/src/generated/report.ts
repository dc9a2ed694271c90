// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate } from "./common.ts";

/**
 * A cell of a workbook, as a formula names it: Sheet1!C7.
 */
export type ReportCell = string;
/**
 * Why a finding counts for nothing: a waiver covers it, or a baseline knows it.
 */
export type ReportSuppression = ReportWaiverSuppression | ReportBaselineSuppression;
/**
 * What `lodestone check --format json` writes.
 */
export interface Report {
  /**
   * Version of this format: 2. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 2;
  /**
   * What made the report.
   */
  tool: ReportTool;
  /**
   * The language of its texts: en, de, ja or zh-cn.
   */
  locale?: string;
  /**
   * What is known of the run, by the gravest of it: finding, nothing-found, not-asked (a waiver, a baseline or settings put something aside, or there was no file), not-checked (a file or an item was not), not-read (something looks like a bill of materials and was not read).
   */
  state: "finding" | "nothing-found" | "not-asked" | "not-checked" | "not-read";
  /**
   * The day by whose law the files were judged.
   */
  asOf: ReportAsOf;
  /**
   * The rule packs that were used.
   */
  packs: ReportPack[];
  /**
   * What concerns the run as a whole, such as a pack that nobody has reviewed for long.
   */
  notices: ReportNotice[];
  /**
   * The rules that settings silence or make milder than they are by themselves, for the files of this run; empty where there are none.
   */
  loweredRules: ReportLoweredRule[];
  /**
   * The files that were judged, those without findings included, ordered by path.
   */
  files: ReportFile[];
  /**
   * Files that look like bills of materials and were not read, because nothing claims them; empty where there are none, and where not all files of a root were looked at.
   */
  unread: ReportUnread[];
  passedOver: ReportPassedOver;
  /**
   * Which files changed, where only those were checked (--changed); absent where all were.
   */
  changed?: ReportChanged;
  /**
   * Which part of the files was checked (--shard); absent where all were.
   */
  shard?: ReportShard;
  fixes?: ReportFixes;
  /**
   * The work list: each row one letter, one decision or one mistake, those first that decide; absent without --work-list.
   */
  work?: ReportWork[];
  /**
   * Declarations in parts files that lines use and whose `source` has no day, by the place of the entry; absent without --work-list.
   */
  unsourced?: ReportWorkPart[];
  summary: ReportSummary;
}
/**
 * What made the report.
 */
export interface ReportTool {
  /**
   * Always lodestone.
   */
  name: "lodestone";
  /**
   * Version of the program, such as 0.1.0.
   */
  version: string;
}
/**
 * The day by whose law the files were judged.
 */
export interface ReportAsOf {
  /**
   * The day, year-month-day; of files that bring no date of their own where source is per-file.
   */
  date: CalendarDate;
  /**
   * Where the day comes from: option (--as-of), setting (asOf in lodestone.yaml), today (the day in Beijing, see timeZone), or per-file (at least one shipment was judged by its own export date; see the documents of the files).
   */
  source: "option" | "setting" | "today" | "per-file";
  /**
   * The time zone in whose calendar date is the day of today; absent where nothing was judged by today.
   */
  timeZone?: "Asia/Shanghai";
}
/**
 * A rule pack that was used.
 */
export interface ReportPack {
  /**
   * Id of the pack.
   */
  id: string;
  /**
   * Version of the pack.
   */
  version: string;
  /**
   * Day on which its facts were last reviewed, year-month-day.
   */
  reviewedOn: CalendarDate;
  /**
   * The bundle of law that holds it; absent for a built-in pack and for one of the company.
   */
  law?: ReportLaw;
}
/**
 * A bundle of law that was used in place of the built-in packs.
 */
export interface ReportLaw {
  /**
   * Path of its file.
   */
  path: string;
  /**
   * Version of the bundle.
   */
  version: string;
  /**
   * Digest of the bundle: sha256: and 64 hexadecimal digits.
   */
  digest: string;
}
/**
 * Something that concerns the run, not a place in a file.
 */
export interface ReportNotice {
  /**
   * Kind of notice, such as pack-stale; it does not change between versions.
   */
  id: string;
  /**
   * What was seen, why it matters, what to do.
   */
  message: string;
}
/**
 * A rule that settings silence or make milder than it is by itself.
 */
export interface ReportLoweredRule {
  /**
   * Path of the lodestone.yaml that does it, itself or by what it extends.
   */
  config: string;
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Severity of the rule by itself.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * What it is set to; off where it does not run.
   */
  level: "error" | "warning" | "information" | "hint" | "off";
  /**
   * The key of the settings that does it: rules, overrides, or regimes, which leaves out authorities by whose law the rule judges.
   */
  by: "rules" | "overrides" | "regimes";
  /**
   * Patterns of the files for which it is so, relative to the folder of config; absent for all files.
   */
  files?: string[];
  /**
   * The authorities that regimes leaves out, where the rule is off by their law alone and runs by that of others; absent where it is so altogether.
   */
  authorities?: string[];
}
/**
 * A file that was judged.
 */
export interface ReportFile {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * What is known of the file, by the gravest of it: finding, nothing-found, not-asked (all that was asked is waived or known to a baseline), not-checked (it could not be judged, or has items that could not).
   */
  state: "finding" | "nothing-found" | "not-asked" | "not-checked";
  /**
   * Its YAML documents in order.
   */
  documents: ReportDocument[];
  /**
   * Its findings in the order of the text.
   */
  findings: ReportFinding[];
}
/**
 * A YAML document of a file.
 */
export interface ReportDocument {
  /**
   * What it was judged as: bom or shipment.
   */
  kind: "bom" | "shipment";
  /**
   * The day by whose law it was judged, year-month-day.
   */
  asOf: CalendarDate;
  /**
   * Where that day comes from: option (--as-of), setting (asOf in lodestone.yaml), export-date (exportDate of the shipment), today (the day in Beijing).
   */
  asOfSource: "option" | "setting" | "export-date" | "today";
  /**
   * Number of its items, parts of assemblies included.
   */
  items: number;
  /**
   * Number of items that hold a material of a class, or declare a control code by which an act controls them.
   */
  materialItems: number;
  /**
   * Number of items that are asked for an end use and declare none; those of which a waiver covers that are left out.
   */
  undeclared: number;
  /**
   * Number of items that a waiver leaves out of undeclared; absent for none.
   */
  undeclaredWaived?: number;
  /**
   * Number of items that were not checked: they have no text, or could not be judged.
   */
  notChecked: number;
}
/**
 * Something that a reader of the file should know.
 */
export interface ReportFinding {
  /**
   * Id of the rule, such as end-use/missing; it never changes.
   */
  ruleId: string;
  /**
   * How grave it is: error, warning, information or hint.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * The first sentence of the message: which part, what is wrong.
   */
  summary: string;
  /**
   * The whole text: the summary, what to do, the reasons, and the last known states of the acts.
   */
  message: string;
  /**
   * Where in the message each reason begins: a sentence of what an act says, or a fact behind it. Between the summary and the first stands what to do. In UTF-16 code units; absent where there are none.
   */
  reasonsAt?: number[];
  /**
   * Where in the message the last known states of acts begin, in UTF-16 code units; absent where there are none.
   */
  notesAt?: number;
  /**
   * Where it stands: the smallest range that holds it.
   */
  range: ReportRange;
  /**
   * Which YAML document of the file it stands in, from 0.
   */
  document: number;
  /**
   * JSON Pointer into that document, such as /items/3/endUse; empty for the document itself.
   */
  path: string;
  /**
   * Ids of the acts of law that it rests on; empty for findings about syntax and schema, and for rules of this house.
   *
   * Items: Id of an act, such as mofcom-2025-18.
   */
  acts: string[];
  /**
   * The clauses of these acts that it rests on; absent where it rests on the acts as a whole.
   */
  clauses?: {
    /**
     * Id of the act.
     */
    act: string;
    /**
     * Id of the clause within the act, such as 1.1.
     */
    clause: string;
  }[];
  /**
   * true if it rests on a rule of this house and not on an act.
   */
  houseRule: boolean;
  /**
   * The day it was judged at, year-month-day; absent where no date plays a part.
   */
  asOf?: CalendarDate;
  /**
   * true where a required key is blank, or a file is empty: the run does not pass.
   */
  unfinished?: boolean;
  /**
   * Other places that help to understand it.
   */
  related: ReportRelated[];
  /**
   * Ways to mend it.
   */
  fixes: ReportFix[];
  /**
   * Why it counts for nothing; absent where it counts.
   */
  suppressed?: ReportSuppression;
  /**
   * Stays the same when lines move; differs between findings of a file.
   */
  fingerprint: string;
}
/**
 * A range of a text; the end lies behind its last character.
 */
export interface ReportRange {
  /**
   * The first character.
   */
  start: ReportPosition;
  /**
   * The place behind the last character.
   */
  end: ReportPosition;
}
/**
 * A place in a text.
 */
export interface ReportPosition {
  /**
   * Line, from 1; in a workbook the row.
   */
  line: number;
  /**
   * Column in UTF-16 code units, from 1; in a workbook the column of the sheet.
   */
  column: number;
  /**
   * In a workbook the cell.
   */
  cell?: ReportCell;
}
/**
 * A place that helps to understand a finding.
 */
export interface ReportRelated {
  /**
   * What stands there.
   */
  message: string;
  /**
   * For a place of evidence: the meaning of what is written there.
   */
  seen?: string;
  /**
   * Where it is in the file of the finding; of a place in another file, the ref that leads there.
   */
  range: ReportRange;
  /**
   * Where it is, when that is in another file; absent for places in the file of the finding.
   */
  elsewhere?: ReportElsewhere;
}
/**
 * A place in another file.
 */
export interface ReportElsewhere {
  /**
   * Path of that file, relative to the current folder, with slashes.
   */
  path: string;
  range: ReportRange;
}
/**
 * A way to mend a finding.
 */
export interface ReportFix {
  /**
   * What it does.
   */
  title: string;
  /**
   * true if it changes only how something is written, never what is declared: --fix applies these.
   */
  safe: boolean;
  /**
   * The replacements; they do not overlap.
   */
  edits: ReportEdit[];
}
/**
 * A replacement of text in the same file.
 */
export interface ReportEdit {
  /**
   * The text that is replaced; an empty range inserts.
   */
  range: ReportRange;
  /**
   * What takes its place.
   */
  newText: string;
}
/**
 * The waiver that covers a finding.
 */
export interface ReportWaiverSuppression {
  /**
   * Always waiver: a comment in the file.
   */
  kind: "waiver";
  /**
   * Id of the rule that it waives.
   */
  rule: string;
  /**
   * The last day on which it holds, year-month-day.
   */
  until: CalendarDate;
  /**
   * Who approved it, as written.
   */
  by: string;
  /**
   * Why, as written.
   */
  reason: string;
  /**
   * The comment, from its # to the end of the line.
   */
  range: ReportRange;
}
/**
 * The baseline that knows a finding.
 */
export interface ReportBaselineSuppression {
  /**
   * Always baseline: it was there when the baseline was written.
   */
  kind: "baseline";
  /**
   * Path of the baseline, with slashes.
   */
  baseline: string;
  /**
   * The fingerprint under which the baseline knows it.
   */
  fingerprint: string;
}
/**
 * A file that looks like a bill of materials and was not read.
 */
export interface ReportUnread {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  file: string;
  /**
   * Sign of a bill of materials: name, that of the file; headings, two of a table that one built-in mapping knows; materials, monitored materials in the cells of a table; keys, those of YAML or JSON that a mapping is proposed for; or workbook, a workbook that Lodestone cannot look into.
   */
  why: "name" | "headings" | "materials" | "keys" | "workbook";
  /**
   * The same in words.
   */
  message: string;
}
/**
 * How many files were passed over for other reasons.
 */
export interface ReportPassedOver {
  /**
   * Files that look like bills of materials and that files.unread leaves unread on purpose.
   */
  acknowledged: number;
  /**
   * Tables and pages that nothing claims and whose content was not looked at, or not to its end, because there are too many or they are too long.
   */
  notLookedAt: number;
  /**
   * Folders, and files that would have been looked at, that were left out because git ignores them; a folder counts once.
   */
  gitignored: number;
  /**
   * Folders, and files that would have been looked at, that files.exclude left out; a folder counts once. Absent where there are none.
   */
  excluded?: number;
  /**
   * Rows of tables that were read as no items: above the header, blank, a heading, a sum, a footer, in a table that lists no items, or left out by a mapping.
   */
  rows: number;
}
/**
 * Files that changed, and those that this touches.
 */
export interface ReportChanged {
  /**
   * What they were compared with; absent for the last commit.
   */
  ref?: string;
  /**
   * Number of files that are checked.
   */
  files: number;
  /**
   * Number of those that did not change themselves: something that they refer to, or that governs them, did.
   */
  affected: number;
  /**
   * Number of files that were found.
   */
  found: number;
}
/**
 * One of several parts that the files are checked in.
 */
export interface ReportShard {
  /**
   * Which part, from 1.
   */
  index: number;
  /**
   * How many parts there are.
   */
  count: number;
  /**
   * Number of files that belong to this part.
   */
  files: number;
  /**
   * Number of files that were found for all parts together.
   */
  found: number;
}
/**
 * What --fix made, or --fix-dry-run would make; the rest of the report is of the files after that. Absent where nobody asked for fixes.
 */
export interface ReportFixes {
  /**
   * Number of fixes.
   */
  count: number;
  /**
   * Number of files that they are in.
   */
  files: number;
  /**
   * Number of files left alone, though something could be fixed, because they are not YAML to their end.
   */
  broken: number;
  /**
   * True where the files were changed (--fix), false where they were not (--fix-dry-run).
   */
  written: boolean;
}
/**
 * One letter, one decision or one mistake, for one or more parts.
 */
export interface ReportWork {
  /**
   * The kind of work: decide, apply (for a licence), declare, ask (a supplier), or mend (a file).
   */
  action: "decide" | "apply" | "declare" | "ask" | "mend";
  /**
   * Who does it: compliance decides and applies, engineering declares, purchasing asks, and the author of a file mends it.
   */
  person: "compliance" | "engineering" | "purchasing" | "author";
  /**
   * The greatest severity of its findings.
   */
  severity: "error" | "warning" | "information" | "hint";
  /**
   * true where an act prohibits the delivery outright.
   */
  prohibited: boolean;
  /**
   * The work in words; for a letter, the one to ask.
   */
  what: string;
  /**
   * The supplier, manufacturer, party or licence that it is about; absent where it is about none, or none is named.
   */
  of?: string;
  /**
   * The facts to ask for, each with the names of the first 40 parts. Letters alone have them.
   */
  asked?: {
    /**
     * The fact, with the elements asked about.
     */
    what: string;
    /**
     * Part numbers or other names.
     */
    parts: string[];
    last?: AskedLast;
  }[];
  /**
   * The shipment that a decision is about, with its destination, or the id of the one that an application is about where the file holds several; absent for none.
   */
  deliveries?: string[];
  /**
   * The first 40 places that it is about.
   */
  parts: ReportWorkPart[];
  /**
   * Number of all of its places.
   */
  places: number;
  /**
   * The earliest day by which it is due; absent where none is known.
   */
  due?: ReportDue;
  /**
   * Stays the same for the same work; differs between rows of a report.
   */
  fingerprint: string;
}
/**
 * The last time that somebody was asked, by `asked` of the parts file; absent where nobody was.
 */
export interface AskedLast {
  /**
   * Its day.
   */
  on: CalendarDate;
  /**
   * The supplier or person.
   */
  of?: string;
  /**
   * Days since then.
   */
  days: number;
}
/**
 * A place that work is about.
 */
export interface ReportWorkPart {
  /**
   * Part number or another name of the item; absent outside of items.
   */
  name?: string;
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * Where the item, or the mistake, begins.
   */
  at: ReportPosition;
}
/**
 * A day by which something is due.
 */
export interface ReportDue {
  /**
   * The day, year-month-day.
   */
  date: CalendarDate;
  /**
   * The event of that day: export, licence (one ends), waiver (one ends) or law (an act that touches a part changes).
   */
  why: "export" | "licence" | "waiver" | "law";
  /**
   * true where the day has passed.
   */
  overdue: boolean;
}
/**
 * Counts over all files.
 */
export interface ReportSummary {
  /**
   * Number of files that were read, also those that were judged in part or not at all.
   */
  files: number;
  /**
   * Number of files with a finding that something in them was not read or not judged.
   */
  filesInPart: number;
  /**
   * Number of files without a document to judge.
   */
  filesNotJudged: number;
  /**
   * Number of documents in them.
   */
  documents: number;
  /**
   * Number of items in them, parts of assemblies included.
   */
  items: number;
  /**
   * Number of items that hold a material of a class, or declare a control code by which an act controls them.
   */
  materialItems: number;
  /**
   * Number of items that are asked for an end use and declare none; those of which a waiver covers that are left out.
   */
  undeclared: number;
  /**
   * Number of items that a waiver leaves out of undeclared; absent for none.
   */
  undeclaredWaived?: number;
  /**
   * Number of items that were not checked: they have no text, or could not be judged.
   */
  notChecked: number;
  /**
   * Number of findings of severity error.
   */
  error: number;
  /**
   * Number of findings of severity warning.
   */
  warning: number;
  /**
   * Number of findings of severity information.
   */
  information: number;
  /**
   * Number of findings of severity hint.
   */
  hint: number;
  /**
   * Number of findings that a waiver or a baseline covers; the other numbers leave them out.
   */
  suppressed: number;
  /**
   * How many of those a baseline covers.
   */
  baselined: number;
  /**
   * Number of findings of blanks in required keys, and of empty files: the run does not pass, whatever their severity.
   */
  unfinished: number;
}
