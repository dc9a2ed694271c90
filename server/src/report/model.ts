import type { Row } from "../core/explain/row.ts";
import type { DocumentKind, EndUseOrigin } from "../core/model/types.ts";
import type { ActState } from "../core/packs/timeline.ts";
import type { CompositionState, Confidence, Evidence, Presence, Recognition } from "../core/recognise/types.ts";
import type { RunState } from "../core/states/ofRun.ts";
import type { ItemState } from "../core/states/types.ts";
import type { ReportFinding, ReportNotice, ReportPack, ReportPassedOver, ReportPosition, ReportSummary } from "../generated/report.ts";

/** A label and what stands behind it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A place that facts rest on. */
export interface PlaceFacts extends ReportPosition {
  /** As reports write paths, where it is another file than the one that was judged. */
  readonly file: string | undefined;
}

/** One reason to think that an item holds a controlled material. */
export interface EvidenceFacts extends Pick<Evidence, "kind" | "strength" | "seen" | "entry" | "confidence"> {
  readonly meaning: string;
  readonly place: PlaceFacts;
}

/** Something that looked like a controlled material and was rejected. */
export interface RejectionFacts {
  readonly seen: string;
  readonly reason: string;
}

/** What one act says of an item on the day. `not-reached`: it lists the item, and does not bind it. */
export interface ControlFacts {
  readonly act: string;
  readonly shortTitle: string;
  readonly codes: readonly string[];
  readonly verdict: "applies" | "may-apply" | "not-reached";
  readonly state: ActState;
  /** The state with its days: `in force since 2025-04-04`. */
  readonly stateWords: string;
  /** What is not declared, what is in doubt, or why it does not bind, in words; empty when it applies. */
  readonly why: string;
  readonly confidence: Confidence;
}

/** The end use in effect on an item. `unreadable`: one is named and cannot be read. */
export type EndUseFacts =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly origin: EndUseOrigin; readonly by: string | undefined }
  | {
      readonly kind: "declared";
      readonly origin: EndUseOrigin;
      /** What the item is called that it comes from, where that is another; a whole BOM is none. */
      readonly by: string | undefined;
      readonly category: string | undefined;
      readonly statement: string | undefined;
      readonly endUser: string | undefined;
      readonly country: string | undefined;
      /** Where it is written. */
      readonly place: PlaceFacts;
    };

/** What one unit of an assembly, or a whole line of a shipment, holds with all its parts. */
export interface WholeFacts {
  readonly partNumber: string | undefined;
  readonly place: ReportPosition;
  /** The assemblies above it, the outermost first. */
  readonly within: readonly string[];
  /** Quantity with its unit, as declared. */
  readonly quantity: string | undefined;
  /** At least one: the masses of the elements, of magnets, the share of value, and what is missing, the largest first. */
  readonly rows: readonly Row[];
}

/** An item that a report lists: one that holds a controlled material, or has findings. */
export interface ItemFacts {
  /** JSON Pointer into its document. */
  readonly path: string;
  readonly place: ReportPosition;
  /** Its last line, from 1. */
  readonly endLine: number;
  readonly partNumber: string | undefined;
  readonly description: string | undefined;
  /** Quantity, origin, codes and other keys that it declares. */
  readonly declared: readonly Labelled[];
  /** The assemblies above it, the outermost first. */
  readonly within: readonly string[];
  readonly holds: Recognition["verdict"];
  /** The names of the classes of materials that it holds, or may hold. */
  readonly classes: readonly string[];
  readonly evidence: readonly EvidenceFacts[];
  readonly rejected: readonly RejectionFacts[];
  readonly elements: readonly { readonly presence: Presence; readonly symbols: readonly string[] }[];
  readonly composition: CompositionState;
  /** The form with how it is known; undefined when it is not. */
  readonly form: string | undefined;
  /** Acts that bind it or may, and those that list it and do not. */
  readonly controls: readonly ControlFacts[];
  readonly endUse: EndUseFacts;
  readonly state: ItemState["kind"];
  /** The same in words, with the reason. */
  readonly stateInWords: string;
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
