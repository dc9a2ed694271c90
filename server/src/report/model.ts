import type { ItemRows } from "../core/describe/itemRows.ts";
import type { RowPlace } from "../core/describe/places.ts";
import type { Row } from "../core/describe/row.ts";
import type { Severity } from "../core/finding.ts";
import type { CatalogueMessage } from "../core/l10n/message.ts";
import type { Put } from "../core/questions/put.ts";
import type { Confidence } from "../core/recognise/types.ts";
import type { Action, RuleMeta } from "../core/ruleMeta.ts";
import type { RunState } from "../core/states/ofRun.ts";
import type { ItemState } from "../core/states/types.ts";
import type { ReportDocument, ReportFinding, ReportNotice, ReportPack, ReportPassedOver, ReportSummary } from "../generated/report.ts";

/** The totals of one unit of an assembly, or of a whole shipment line, including all parts. */
export interface WholeFacts extends Pick<ItemRows, "partNumber" | "place" | "within"> {
  /** Quantity with its unit, as declared. */
  readonly quantity: string | undefined;
  /** Never empty: masses of elements and magnets, the share of value, and missing data, the largest first. */
  readonly rows: readonly Row[];
}

/** An item listed in a report, because of a monitored material or findings. */
export interface ItemFacts extends ItemRows {
  readonly state: ItemState;
  readonly description: string | undefined;
  /** The sort rank among the items of a report; smaller is more severe. */
  readonly rank: number;
  /** The findings on the item, the most severe first. */
  readonly findings: readonly ReportFinding[];
  /** The number of findings left out for lack of space. */
  readonly findingsLeftOut: number;
}

/** A place that a row of the work list is about. */
export interface WorkPlace {
  /** The part number or another name of the item; undefined for a place outside of items. */
  readonly name: string | undefined;
  readonly path: string;
  readonly at: RowPlace;
}

/** A day by which something is due. `law`: a change of an act that touches the item. */
export interface Due {
  readonly date: string;
  readonly why: "export" | "licence" | "waiver" | "law";
  /** True when the day has passed. */
  readonly isOverdue: boolean;
}

/** The work to do, or the fact to ask for. */
export interface WorkTask {
  readonly words: string;
  /** The elements asked about, or the limits that decide. */
  readonly points: readonly string[];
  /** Names of the first parts that it is about, each once. */
  readonly parts: readonly string[];
  /** The number of findings. */
  readonly count: number;
  /** The last time that the question was asked; undefined for other work, and for a question that was never asked. */
  readonly put?: Put | undefined;
}

/** One letter, one decision or one mistake, for one or more parts. */
export interface WorkRow {
  /** The same for rows of several files that are one piece of work. */
  readonly key: string;
  readonly action: Action;
  /** The greatest severity of its findings. */
  readonly severity: Severity;
  /** True when an act prohibits the delivery outright. */
  readonly isBarred: boolean;
  /** The supplier, manufacturer, party or licence that it is about. */
  readonly of: string | undefined;
  /** The shipments that a decision is about, with their destinations. */
  readonly deliveries: readonly string[];
  /** The work in words. Only letters have more than one task. */
  readonly tasks: readonly WorkTask[];
  /** The first places, each once. */
  readonly places: readonly WorkPlace[];
  /** The earliest day by which it is due. */
  readonly due: Due | undefined;
}

/** The reason why a report leaves out work that a finding demands. */
export type WhyNoWork = "waiver" | "baseline" | "prohibited" | "expired";

/** A day to come that people should know. `name`: of the shipment, licence or rule. */
export interface ComingDay extends Pick<Due, "date" | "why"> {
  readonly name: string;
}

/** A document that was judged. */
export interface DocumentFacts extends Readonly<Omit<ReportDocument, "asOfSource">> {
  /** The index among the documents of the file. */
  readonly index: number;
  /** The declarations of the document head: title, revision, parties, countries. */
  readonly head: readonly Row[];
  /** The source of the date, as text that follows the date. */
  readonly asOfWhy: string;
  /** The number of checked items that are not listed because they have no findings. */
  readonly quiet: number;
  /** The number of items with monitored material or findings, including those not listed for lack of space. */
  readonly listable: number;
  /** The listed items, in document order. */
  readonly listed: readonly ItemFacts[];
  /** The totals of all items; empty without monitored material or magnets. */
  readonly held: readonly Row[];
  /** Assemblies with monitored materials, or the lines of a shipment. In document order. */
  readonly wholes: readonly WholeFacts[];
  /** The number of assemblies or lines left out for lack of space. */
  readonly wholesLeftOut: number;
}

/** An act named in a report, with its state on a date. */
export interface ActFacts {
  readonly id: string;
  /** The id of the clause; undefined when the entry is about the act itself. */
  readonly clause: string | undefined;
  readonly asOf: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly issued: string;
  readonly stateWords: string;
  /** The last known states of the act and its clauses, or of the one clause, where the packs do not know the state on the date. */
  readonly notes: readonly CatalogueMessage[];
  readonly confidence: Confidence;
  /** The next change of its state, if known, with the new state in words. */
  readonly next: { readonly on: string; readonly stateWords: string } | undefined;
  /** The pack that contains the act, with its version. */
  readonly pack: string;
}

/** The facts behind the findings of a file. They are plain data, computed where the file is judged. */
export interface FileFacts {
  readonly documents: readonly DocumentFacts[];
  readonly acts: readonly ActFacts[];
  /** The findings without an item: on syntax, on a document head, or on a document as a whole. */
  readonly elsewhere: readonly ReportFinding[];
  readonly work: readonly WorkRow[];
  /** The rows that only suppressed findings, or applications for a prohibited delivery, would demand; by key. */
  readonly notAsked: readonly { readonly key: string; readonly why: WhyNoWork }[];
  /** The entries of parts files that its items use and whose source has no day. */
  readonly unsourced: readonly WorkPlace[];
  readonly days: readonly ComingDay[];
  /** The number of items left out for lack of space. */
  readonly itemsLeftOut: number;
}

/** The work that the findings of a file demand, perhaps with its other facts. */
export type WorkFacts = Pick<FileFacts, "work" | "notAsked" | "unsourced"> & Partial<FileFacts>;

/** The number of findings by severity, and of suppressed findings. */
export type Counts = Pick<ReportSummary, "error" | "warning" | "information" | "hint" | "suppressed">;

/** The extent to which a file was judged. `part`: a finding says that something in it was not read. `none`: it has no document. */
export type JudgedExtent = "whole" | "part" | "none";

/** A file in a report. */
export interface FileModel {
  readonly path: string;
  readonly counts: Counts;
  readonly judged: JudgedExtent;
  readonly documents: readonly DocumentFacts[];
  /** Findings without an item. */
  readonly findings: readonly ReportFinding[];
}

/** A reason why something could not be checked. Without a path, it concerns the run; without a position, a whole file. */
export interface ToldProblem {
  readonly path?: string;
  readonly position?: { readonly line: number; readonly column: number };
  readonly message: string;
}

/** The content of a report for people, as data. */
export interface ReportModel {
  readonly version: string;
  /** The date of the run, YYYY-MM-DD. */
  readonly checkedOn: string;
  /** The date of the law used for judging, or the first and last such dates, with their source. */
  readonly lawOf: string;
  readonly summary: ReportSummary;
  readonly packs: readonly ReportPack[];
  readonly notices: readonly ReportNotice[];
  readonly problems: readonly ToldProblem[];
  readonly state: RunState;
  readonly passedOver: ReportPassedOver;
  /** The number of files that resemble bills of materials and were not read. */
  readonly unreadFiles: number;
  readonly files: readonly FileModel[];
  /** The gravest first, then by day; mistakes of files last. */
  readonly work: readonly WorkRow[];
  /** The entries of parts files that items use and whose source has no day, in order. */
  readonly unsourced: readonly WorkPlace[];
  /** In order. */
  readonly days: readonly ComingDay[];
  readonly acts: readonly ActFacts[];
  readonly rules: readonly RuleMeta[];
  /** The numbers of items and findings left out for lack of space. */
  readonly leftOut: { readonly items: number; readonly findings: number };
}
