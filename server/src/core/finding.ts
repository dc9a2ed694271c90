import type { IsoDate } from "./date.ts";
import type { Message } from "./l10n/message.ts";
import type { Position } from "./text/lineIndex.ts";
import type { ForeignPlace, Place, PlaceInText } from "./text/place.ts";
import type { Span } from "./text/span.ts";

/** Severities in LSP's words, gravest first. */
export const severities = ["error", "warning", "information", "hint"] as const;
/** How grave a finding is. */
export type Severity = (typeof severities)[number];

/** A place in another file. A byte order mark of that file takes up no column. */
export interface Elsewhere {
  /** Path relative to the root, with slashes. */
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Where a place in another file is, by lines and columns. */
export function elsewhereOf(place: ForeignPlace): Elsewhere {
  return { file: place.in.path, range: place.in.rangeOf(place) };
}

/** A place that helps to understand a finding, with what is said of it. */
export interface Related<Text = string> extends Span {
  readonly message: Text;
  /** Where it is, when that is in another file: the span is then that of the `ref` which leads there. */
  readonly elsewhere?: Elsewhere;
}

/** One replacement of text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * A way to mend a finding. `safe` fixes change how something is written, never what is declared,
 * and are the only ones `--fix` applies.
 */
export interface Fix<Text = string> {
  readonly title: Text;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** A way to mend a finding, with places of some kind. */
export interface FixAt<At extends Span, Text = string> extends Fix<Text> {
  readonly edits: readonly (TextEdit & At)[];
}

/** What a finding rests on: acts of law by id, or a rule of this house. */
export type Basis = { readonly kind: "acts"; readonly acts: readonly string[] } | { readonly kind: "house" };

/** Why a finding counts for nothing. */
export type Suppression = WaiverSuppression | BaselineSuppression;

/** A waiver in the text that covers a finding. Its span runs from the `#` to the end of the line. */
export interface WaiverSuppression extends Span {
  readonly kind: "waiver";
  readonly rule: string;
  /** The last day on which it holds. */
  readonly until: IsoDate;
  /** Who approved it, as written. */
  readonly by: string;
  readonly reason: string;
}

/** A baseline that knows a finding: it was there when the baseline was written. */
export interface BaselineSuppression {
  readonly kind: "baseline";
  /** The baseline as reports name it. */
  readonly baseline: string;
  /** The fingerprint under which it stands there. */
  readonly fingerprint: string;
}

/** Something that a reader of the file should know, with places of some kind. */
export interface FindingAt<At extends Span> extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The first sentence of the message: which part, what is wrong. */
  readonly summary: string;
  /** What was seen, why it matters, what to do; one to three sentences. It begins with the summary. */
  readonly message: string;
  /** Index of the YAML document in the file. */
  readonly document: number;
  /** JSON Pointer into that document, such as `/items/3/endUse`; empty for the document itself. */
  readonly path: string;
  /** Absent on `yaml/*` and `schema/*`, required on every other finding. */
  readonly basis?: Basis;
  /** The date it was judged at, ISO 8601; absent where no date plays a part. */
  readonly asOf?: string;
  readonly related?: readonly (Related & At)[];
  readonly fixes?: readonly FixAt<At>[];
  /** What the finding is about, stable when lines move: part number, key or value that was seen. */
  readonly subject?: string;
  /** False where no waiver and no baseline reaches it, though they reach others of its rule: it stands for a prohibition, or says that something was not read. */
  readonly waivable?: false;
  /** True where something that has to be there is still to be filled in: `check` does not pass, whatever the severity. */
  readonly isUnfinished?: true;
  /** Present where it is waived, or known to a baseline: it is shown as such and counts for nothing. */
  readonly suppression?: Suppression;
}

/** A finding placed in the text. One that still says what its offsets count in is none. */
export interface Finding extends FindingAt<Span> {
  readonly in?: never;
}

/** A place that helps to understand an observation, with what its offsets count in. */
export type RelatedPlace<At extends Place = Place> = Related<Message> & At;

/** A finding before it is placed in the text: its places count in a section, or in what stands outside of all. */
export interface OpenFinding extends FindingAt<PlaceInText>, PlaceInText {
  /** Set where the subject is a path, which counts as the path of the finding does: in a section its own entries. */
  readonly isOfPath?: true;
}

/** Whether a finding is still to be placed in the text. */
export function isOpen(finding: Finding | OpenFinding): finding is OpenFinding {
  return "in" in finding;
}

/** Whether a finding counts: no waiver covers it, and no baseline knows it. */
export function counts({ suppression }: FindingAt<Span>): boolean {
  return suppression === undefined;
}

/** Whether a severity is at a level or graver. */
export function severityAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}
