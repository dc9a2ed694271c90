import type { IsoDate } from "./date.ts";
import type { Message } from "./l10n/message.ts";
import type { Position } from "./text/lineIndex.ts";
import type { ForeignPlace, Place, PlaceInText } from "./text/place.ts";
import type { Span } from "./text/span.ts";

/** Severities in LSP's terms, the most severe first. */
export const severities = ["error", "warning", "information", "hint"] as const;
/** Severity of a finding. */
export type Severity = (typeof severities)[number];

/** A range in another file. A byte order mark takes no column. */
export interface Elsewhere {
  /** Path relative to the root, with slashes. */
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Converts a place in another file to lines and columns. */
export function elsewhereOf(place: ForeignPlace): Elsewhere {
  return { file: place.in.path, range: place.in.rangeOf(place) };
}

/** A place related to a finding, with a message. */
export interface Related<Text = string> extends Span {
  readonly message: Text;
  /** For a place of evidence: the meaning of the text there, as a name. */
  readonly seen?: Text;
  /** Set where it is in another file; the span is then that of the `ref` to that file. */
  readonly elsewhere?: Elsewhere;
}

/** Greatest number of places of items that a finding names. There may be more such items. */
export const mostRelated = 5;

/** A replacement of text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A fix of a finding. A `safe` fix changes only notation and no declared fact; `--fix` applies no others. */
export interface Fix<Text = string> {
  readonly title: Text;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** A fix whose edits have places of some kind. */
export interface FixAt<At extends Span, Text = string> extends Fix<Text> {
  readonly edits: readonly (TextEdit & At)[];
}

/** A clause of an act, by the ids of both. */
export interface ClauseRef {
  readonly act: string;
  readonly clause: string;
}

/** An act that a finding rests on, or a clause of one. */
export interface Ground {
  readonly act: string;
  /** Undefined for the act as a whole. */
  readonly clause: string | undefined;
}

/** Ids of acts, and the clauses that stand for some of them. */
interface Grounds {
  readonly acts: readonly string[];
  readonly clauses?: readonly ClauseRef[] | undefined;
}

/** The acts and clauses that a finding rests on; an act of which it names clauses stands for these alone. */
export function groundsOf({ acts, clauses = [] }: Grounds): readonly Ground[] {
  return acts.flatMap((act): readonly Ground[] => {
    const named = clauses.filter((clause) => clause.act === act);
    return named.length === 0 ? [{ act, clause: undefined }] : named;
  });
}

/** A key that is equal for the same act or clause. */
export function keyOfGround({ act, clause = "" }: Ground | ClauseRef): string {
  return `${act} ${clause}`;
}

/** Basis of a finding: acts by id, with the clauses that it rests on where these are not the whole act; or a rule of the house. */
export type Basis =
  | { readonly kind: "acts"; readonly acts: readonly string[]; readonly clauses?: readonly ClauseRef[] }
  | { readonly kind: "house" };

/** Reason why a finding does not count. */
export type Suppression = WaiverSuppression | BaselineSuppression;

/** A waiver that covers a finding. Its span runs from the `#` to the end of the line. */
export interface WaiverSuppression extends Span {
  readonly kind: "waiver";
  readonly rule: string;
  /** The last day in force, included. */
  readonly until: IsoDate;
  /** Name of the approver, as written. */
  readonly by: string;
  readonly reason: string;
}

/** A baseline that contains a finding, since it existed when the baseline was written. */
export interface BaselineSuppression {
  readonly kind: "baseline";
  /** Name of the baseline in reports. */
  readonly baseline: string;
  /** Fingerprint of the finding in the baseline. */
  readonly fingerprint: string;
}

/** A finding, with places of some kind. */
export interface FindingAt<At extends Span> extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  /** First sentence of the message: the part and the problem. */
  readonly summary: string;
  /** The whole text: the summary, what to do, the reasons, and the last known states of acts. See `partsOf`. */
  readonly message: string;
  /** Offset in the message of each reason; absent without any. */
  readonly reasonsAt?: readonly number[];
  /** Offset in the message of the last known states of acts; absent without any. */
  readonly notesAt?: number;
  /** Index of the YAML document in the file. */
  readonly document: number;
  /** JSON Pointer into that document, such as `/items/3/endUse`; empty for the document itself. */
  readonly path: string;
  /** Absent for `yaml/*` and `schema/*`, required for all others. */
  readonly basis?: Basis;
  /** Day of judgement, ISO 8601; absent where no date matters. */
  readonly asOf?: string;
  readonly related?: readonly (Related & At)[];
  readonly fixes?: readonly FixAt<At>[];
  /** Subject of the finding: part number, key or value. It stays the same when lines move. */
  readonly subject?: string;
  /** False where no waiver or baseline can cover this finding of a waivable rule: it stands for a prohibition, or reports unread text. */
  readonly waivable?: false;
  /** True where a required value is still to be filled in; `check` fails then, whatever the severity. */
  readonly isUnfinished?: true;
  /** Set for a finding that is waived or in a baseline. It is shown as such and does not count. */
  readonly suppression?: Suppression;
}

/** A finding with offsets in the whole text. The type excludes findings with offsets in a section. */
export interface Finding extends FindingAt<Span> {
  readonly in?: never;
}

/** A place related to an observation. */
export type RelatedPlace<At extends Place = Place> = Related<Message> & At;

/** A finding whose offsets are still relative to a section. */
export interface OpenFinding extends FindingAt<PlaceInText>, PlaceInText {
  /** Set where the subject is a path, which has to be converted like the path of the finding. */
  readonly isOfPath?: true;
}

/** True for a finding whose offsets are still relative to a section. */
export function isOpen(finding: Finding | OpenFinding): finding is OpenFinding {
  return "in" in finding;
}

/** True for a finding without a waiver and outside the baseline. */
export function counts({ suppression }: FindingAt<Span>): boolean {
  return suppression === undefined;
}

/** True for a severity at or above a level. */
export function severityAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}
