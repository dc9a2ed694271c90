import type { AskingSettings } from "./control/endUseRequired.ts";
import type { ControlVerdict } from "./control/types.ts";
import type { IsoDate } from "./date.ts";
import type { ClauseRef, Fix, FixAt, Related, RelatedPlace, Severity } from "./finding.ts";
import type { TreeFile } from "./formats/tree.ts";
import type { ItemRecognition } from "./judge/recognised.ts";
import type { Message } from "./l10n/message.ts";
import type { Links } from "./model/links.ts";
import type { Document, DocumentHead, FileKind, Item, PartFacts, PartsDeclaration } from "./model/types.ts";
import type { PackAt } from "./packs/at.ts";
import type { StaleEntry } from "./parts/declared.ts";
import type { Recogniser } from "./recognise/recognise.ts";
import type { Recognition } from "./recognise/types.ts";
import type { RuleMeta } from "./ruleMeta.ts";
import type { SchemaFinding } from "./schema/types.ts";
import type { Place } from "./text/place.ts";
import type { Span } from "./text/span.ts";
import type { Wording } from "./text/wording.ts";
import type { Trait } from "./traits.ts";
import type { JudgedWaiver } from "./waivers/types.ts";

/** The content of an observation without its place. The runner adds rule id, document and date, and applies the configured severity. */
interface Seen extends Wording {
  /** Default: the severity of the rule. */
  readonly severity?: Severity;
  readonly path: string;
  /** Ids of the acts that it rests on; default none, which makes it a rule of the house. */
  readonly acts?: readonly string[];
  /** The clauses of these acts that it rests on; default the whole acts. */
  readonly clauses?: readonly ClauseRef[];
  readonly subject?: string;
  /** Same meaning as `Finding.waivable`. */
  readonly waivable?: false;
  /** Same meaning as `Finding.isUnfinished`. */
  readonly isUnfinished?: true;
}

/** An observation of a rule in a document. Its places may be in other files; the runner moves it to the line that refers there. */
export interface Observation extends Seen, Place {
  /** The item it concerns, whose `ref` is marked where the place is in another file. Rules over a single item can omit it. */
  readonly of?: Item | undefined;
  /** Set where the subject is a path. */
  readonly isOfPath?: true;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly FixAt<Place, Message>[];
}

/** An observation of a rule in the text itself. */
export interface TextObservation extends Seen, Span {
  readonly related?: readonly Related<Message>[];
  readonly fixes?: readonly Fix<Message>[];
}

/** A document after the schema check, before judgement. */
export interface ReadDocument {
  readonly index: number;
  readonly kind: FileKind;
  readonly schemaFindings: readonly SchemaFinding[];
}

/** A parsed text. */
export interface ReadFile {
  readonly text: string;
  readonly tree: TreeFile;
  readonly documents: readonly ReadDocument[];
  /** For a parts file: the facts of all parts files of the root, as seen from it. */
  readonly parts?: PartFacts;
  /** For a parts file: its declarations that match no line of any document, where all documents were judged. */
  readonly unused?: readonly PartsDeclaration[] | undefined;
  /** For a parts file: its entries whose facts are older than `facts.maxAge`. */
  readonly stale?: readonly StaleEntry[];
}

/** Severity or `off` by rule id, from `rules` of `lodestone.yaml`. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

/** The context for judging the items of a document. */
export interface JudgingContext {
  readonly document: DocumentHead;
  readonly asOf: IsoDate;
  /** The day of the check; the day of judgement may differ. */
  readonly today: IsoDate;
  readonly law: PackAt;
  /** Ids of the authorities in use; undefined for all. */
  readonly regimes: readonly string[] | undefined;
  /** Settings of material classes. */
  readonly asking: AskingSettings;
  readonly severities: SeveritySettings;
  /** For looking up codes; results for items are in `recognition`. */
  readonly recogniser: Recogniser;
  /** Other files; undefined where references are not followed. */
  readonly links: Links | undefined;
  /** True for a document in a foreign format, read by a mapping. */
  readonly isForeign: boolean;
  /** Recognition of an item in another file; cached. */
  recognitionOf(item: Item): ItemRecognition;
  /** Controls of an item that is not among the judged ones, by its own document. */
  controlOf(item: Item, recognition: Recognition): ControlVerdict;
}

/** A document with its judged items. */
export interface JudgedDocument extends JudgingContext {
  readonly document: Document;
  readonly items: readonly OwnJudgedItem[];
}

/** An item with its recognition and controls. */
export interface JudgedItem {
  readonly item: Item;
  readonly recognition: ItemRecognition;
  /** Controls on the day of judgement; empty for items without a classified material. */
  readonly control: ControlVerdict;
  readonly asking: AskingSettings;
}

/** An item of the document itself. */
export interface OwnJudgedItem extends JudgedItem {
  /** True where it has a text or code to judge it by; see `hasText`. */
  readonly hasText: boolean;
}

/** A rule about syntax or schema errors of a text. It runs only where there are any. */
export interface TextRule {
  readonly scope: "text";
  readonly meta: RuleMeta;
  check(file: ReadFile, by: TextRuleContext): Iterable<TextObservation & { readonly document: number }>;
}

/** Recogniser and settings for rules that tell the materials in a text. */
export interface TextRuleContext {
  readonly recogniser: Recogniser;
  readonly asking: AskingSettings;
}

/**
 * A rule over several items of a document together. It sees the head of the document and only the items that concern it, so that judging
 * again after an edit costs little.
 */
export interface DocumentRule {
  readonly scope: "document";
  readonly meta: RuleMeta;
  /** Traits of which an item must have at least one; default all items. Without such an item the rule does not run. */
  readonly about?: readonly Trait[];
  /** True for an item that `check` must see; it is decided per item. */
  concerns(item: OwnJudgedItem, context: JudgingContext): boolean;
  /** @param items the items that concern the rule, in the order of the text */
  check(context: JudgingContext, items: readonly JudgedItem[]): Iterable<Observation>;
  /** Checks a parts file, which has no items; default no observations. */
  checkParts?(parts: PartFacts): Iterable<TextObservation & { readonly document: number }>;
}

/** A rule over a single item. It must not depend on findings of other items. */
export interface ItemRule {
  readonly scope: "item";
  readonly meta: RuleMeta;
  /** Traits of which an item must have at least one; default all items. */
  readonly about?: readonly Trait[];
  check(item: JudgedItem, context: JudgingContext): Iterable<Observation>;
  /** Checks an entry of a parts file that declares a composition, by itself; default no observations. */
  checkEntry?(entry: Item): Iterable<TextObservation>;
}

/** A rule over a waiver, after its findings were counted. */
export interface WaiverRule {
  readonly scope: "waiver";
  readonly meta: RuleMeta;
  check(waiver: JudgedWaiver): Iterable<TextObservation>;
}

export type Rule = TextRule | DocumentRule | ItemRule | WaiverRule;

/** An error for an item that cannot be judged, where Lodestone is not at fault; `advice` is for the user. */
export class Unjudged extends Error {
  override readonly name = "Unjudged";
  readonly reason: Message;
  readonly advice: Message;

  constructor(reason: Message, advice: Message) {
    super("not judged");
    this.reason = reason;
    this.advice = advice;
  }
}
