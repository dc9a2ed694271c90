import type { ItemRows } from "../core/describe/itemRows.ts";
import type { Row } from "../core/describe/row.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { Confidence } from "../core/recognise/types.ts";
import type { RunState } from "../core/states/ofRun.ts";
import type { ReportFinding, ReportNotice, ReportPack, ReportPassedOver, ReportPosition, ReportSummary } from "../generated/report.ts";

/** A label with its text. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** The totals of one unit of an assembly, or of a whole shipment line, including all parts. */
export interface WholeFacts extends Pick<ItemRows, "partNumber" | "place" | "within"> {
  /** Quantity with its unit, as declared. */
  readonly quantity: string | undefined;
  /** Never empty: masses of elements and magnets, the share of value, and missing data, the largest first. */
  readonly rows: readonly Row[];
}

/** An item listed in a report, because of a controlled material or findings. */
export interface ItemFacts extends ItemRows {
  readonly description: string | undefined;
  /** The sort rank among the items of a report; smaller is more severe. */
  readonly rank: number;
  /** Indices of the findings on the item, in the report of its file. */
  readonly findings: readonly number[];
}

/** A document that was judged. */
export interface DocumentFacts {
  /** The index among the documents of the file. */
  readonly index: number;
  readonly kind: DocumentKind;
  /** The declarations of the document head: title, revision, parties, countries. */
  readonly head: readonly Labelled[];
  readonly asOf: string;
  /** The source of the date, as text that follows the date. */
  readonly asOfWhy: string;
  readonly items: number;
  readonly materialItems: number;
  readonly undeclared: number;
  readonly notChecked: number;
  /** The number of checked items that are not listed because they have no findings. */
  readonly quiet: number;
  /** The number of items with controlled material or findings, including those not listed for lack of space. */
  readonly listable: number;
  /** The listed items, in document order. */
  readonly listed: readonly ItemFacts[];
  /** The totals of all items; empty without controlled material or magnets. */
  readonly held: readonly Row[];
  /** Assemblies with controlled materials, or the lines of a shipment. In document order. */
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
  /** For an act of unverified state: the last known state. */
  readonly lastKnown: string | undefined;
  readonly confidence: Confidence;
  /** The pack that contains the act, with its version. */
  readonly pack: string;
}

/** The facts behind the findings of a file. They are plain data, computed where the file is judged. */
export interface FileFacts {
  readonly documents: readonly DocumentFacts[];
  readonly acts: readonly ActFacts[];
  /** Indices of the findings without an item: on syntax, on a document head, or on a document as a whole. */
  readonly elsewhere: readonly number[];
  /** The number of items left out for lack of space. */
  readonly itemsLeftOut: number;
}

/** An item with its findings. */
export interface ItemModel extends Omit<ItemFacts, "findings"> {
  readonly findings: readonly ReportFinding[];
  /** The number of findings left out for lack of space. */
  readonly findingsLeftOut: number;
}

/** A document with its items. */
export interface DocumentModel extends Omit<DocumentFacts, "listed"> {
  readonly listed: readonly ItemModel[];
}

/** The number of findings by severity, and of suppressed findings. */
export type Counts = Pick<ReportSummary, "error" | "warning" | "information" | "hint" | "suppressed">;

/** A file in a report. */
export interface FileModel {
  readonly path: string;
  readonly counts: Counts;
  readonly documents: readonly DocumentModel[];
  /** Findings without an item. */
  readonly findings: readonly ReportFinding[];
}

/** A reason why something could not be checked. */
export interface ProblemModel {
  readonly path: string | undefined;
  readonly position: ReportPosition | undefined;
  readonly message: string;
}

/** A rule with findings in a report. */
export interface RuleModel {
  readonly id: string;
  /** The fault that the rule reports, as a short noun phrase. */
  readonly title: string;
  /** The condition under which the rule fires, in a sentence. */
  readonly summary: string;
  /** The company pack that defines the rule; undefined for a built-in rule. */
  readonly pack: string | undefined;
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
  readonly problems: readonly ProblemModel[];
  readonly state: RunState;
  readonly passedOver: ReportPassedOver;
  readonly files: readonly FileModel[];
  readonly acts: readonly ActFacts[];
  readonly rules: readonly RuleModel[];
  /** The numbers of items and findings left out for lack of space. */
  readonly leftOut: { readonly items: number; readonly findings: number };
}
