import type { ItemRows } from "../core/describe/itemRows.ts";
import type { Row } from "../core/describe/row.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { Confidence } from "../core/recognise/types.ts";
import type { RunState } from "../core/states/ofRun.ts";
import type { ReportFinding, ReportNotice, ReportPack, ReportPassedOver, ReportPosition, ReportSummary } from "../generated/report.ts";

/** A label and what stands behind it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** What one unit of an assembly, or a whole line of a shipment, holds with all its parts. */
export interface WholeFacts extends Pick<ItemRows, "partNumber" | "place" | "within"> {
  /** Quantity with its unit, as declared. */
  readonly quantity: string | undefined;
  /** At least one: the masses of the elements, of magnets, the share of value, and what is missing, the largest first. */
  readonly rows: readonly Row[];
}

/** An item that a report lists: one that holds a controlled material, or has findings. */
export interface ItemFacts extends ItemRows {
  readonly description: string | undefined;
  /** How grave it is among the items of a report: smaller is graver. */
  readonly rank: number;
  /** Indices of the findings on the item itself, in the report of its file. */
  readonly findings: readonly number[];
}

/** A document that was judged. */
export interface DocumentFacts {
  /** Its index among the documents of the file. */
  readonly index: number;
  readonly kind: DocumentKind;
  /** Title, revision, parties, countries: what its head declares. */
  readonly head: readonly Labelled[];
  readonly asOf: string;
  /** Where the date comes from, in words that follow it. */
  readonly asOfWhy: string;
  readonly items: number;
  readonly materialItems: number;
  readonly undeclared: number;
  readonly notChecked: number;
  /** Items that were checked and are not listed, because nothing was found on them. */
  readonly quiet: number;
  /** Items that hold a controlled material or have findings, those among them that are not listed because there are too many. */
  readonly listable: number;
  /** In the order of the text. */
  readonly listed: readonly ItemFacts[];
  /** What all its items hold together; none where none of them holds a controlled material or magnets. */
  readonly held: readonly Row[];
  /** Assemblies with controlled materials in them; of a shipment, its lines. In the order of the text. */
  readonly wholes: readonly WholeFacts[];
  /** Those that are not told because there are too many. */
  readonly wholesLeftOut: number;
}

/** An act that a report names, as it stands on a day. */
export interface ActFacts {
  readonly id: string;
  /** Id of the clause that this is about; undefined where it is the act itself. */
  readonly clause: string | undefined;
  readonly asOf: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly issued: string;
  readonly stateWords: string;
  /** Of an act whose state nobody has verified: what was known last. */
  readonly lastKnown: string | undefined;
  readonly confidence: Confidence;
  /** The pack that it stands in, and its version. */
  readonly pack: string;
}

/** The facts of a file that its findings rest on: plain data, made where the file is judged. */
export interface FileFacts {
  readonly documents: readonly DocumentFacts[];
  readonly acts: readonly ActFacts[];
  /** Indices of the findings that belong to no item: of the syntax, the head, a document as a whole. */
  readonly elsewhere: readonly number[];
  /** Items that would have been listed and are not, because there are too many. */
  readonly itemsLeftOut: number;
}

/** An item with its findings. */
export interface ItemModel extends Omit<ItemFacts, "findings"> {
  readonly findings: readonly ReportFinding[];
  /** Findings beyond those above, left out because there are too many. */
  readonly findingsLeftOut: number;
}

/** A document with its items. */
export interface DocumentModel extends Omit<DocumentFacts, "listed"> {
  readonly listed: readonly ItemModel[];
}

/** Findings that count, by severity, and those that do not. */
export type Counts = Pick<ReportSummary, "error" | "warning" | "information" | "hint" | "suppressed">;

/** A file as a report tells of it. */
export interface FileModel {
  readonly path: string;
  readonly counts: Counts;
  readonly documents: readonly DocumentModel[];
  /** Findings that belong to no item. */
  readonly findings: readonly ReportFinding[];
}

/** Why something could not be checked. */
export interface ProblemModel {
  readonly path: string | undefined;
  readonly position: ReportPosition | undefined;
  readonly message: string;
}

/** A rule whose findings a report tells. */
export interface RuleModel {
  readonly id: string;
  /** What is wrong, as a short noun phrase. */
  readonly title: string;
  /** When it fires, in a sentence. */
  readonly summary: string;
  /** The pack of a company that brings it; undefined for one of ours. */
  readonly pack: string | undefined;
}

/** All that a report for people says, as data. */
export interface ReportModel {
  readonly version: string;
  /** The day on which the check was run, year-month-day. */
  readonly checkedOn: string;
  /** The day by whose law was judged, or the first and the last, with where they come from. */
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
  /** What the report does not list because there is too much of it. */
  readonly leftOut: { readonly items: number; readonly findings: number };
}
