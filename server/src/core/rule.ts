import type { AskingSettings } from "./control/endUseRequired.ts";
import type { ControlVerdict } from "./control/types.ts";
import type { IsoDate } from "./date.ts";
import type { Basis, Fix, FixAt, Related, RelatedPlace, Severity } from "./finding.ts";
import type { TreeFile } from "./formats/tree.ts";
import type { Message } from "./l10n/message.ts";
import type { Links } from "./model/links.ts";
import type { Document, DocumentHead, FileKind, Item, PartFacts, PartsDeclaration } from "./model/types.ts";
import type { PackAt } from "./packs/at.ts";
import type { Recogniser } from "./recognise/recognise.ts";
import type { Recognition } from "./recognise/types.ts";
import type { RuleMeta } from "./ruleMeta.ts";
import type { SchemaFinding } from "./schema/types.ts";
import type { Place } from "./text/place.ts";
import type { Span } from "./text/span.ts";
import type { Wording } from "./text/wording.ts";
import type { Trait } from "./traits.ts";
import type { JudgedWaiver } from "./waivers/types.ts";

/** What a rule says beside where; the runner adds rule id, document and date, and applies the configured severity. */
interface Seen extends Wording {
  /** Left out: the rule's own severity. */
  readonly severity?: Severity;
  readonly path: string;
  readonly basis?: Basis;
  readonly subject?: string;
  /** As `Finding.waivable`. */
  readonly waivable?: false;
  /** As `Finding.isUnfinished`. */
  readonly isUnfinished?: true;
}

/** What a rule saw in a document. Its places may lie in other files: the runner puts it on the line that leads there. */
export interface Observation extends Seen, Place {
  /** The item of the document that it is said of, on whose `ref` it is put where it stands in another file. A rule over one item need not name it. */
  readonly of?: Item | undefined;
  /** Set where the subject is a path. */
  readonly isOfPath?: true;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly FixAt<Place, Message>[];
}

/** What a rule saw in the text that it was given. */
export interface TextObservation extends Seen, Span {
  readonly related?: readonly Related<Message>[];
  readonly fixes?: readonly Fix<Message>[];
}

/** A document as the schema sees it, before anything is judged. */
export interface ReadDocument {
  readonly index: number;
  readonly kind: FileKind;
  readonly schemaFindings: readonly SchemaFinding[];
}

/** A text as it was read. */
export interface ReadFile {
  readonly text: string;
  readonly tree: TreeFile;
  readonly documents: readonly ReadDocument[];
  /** Of a parts file: what the parts files of the root say, as seen from it. */
  readonly parts?: PartFacts;
  /** Of a parts file: what it declares and fits no line of any document, all of them being judged. */
  readonly unused?: readonly PartsDeclaration[] | undefined;
}

/** Severity or `off` by rule id, as `rules` of `lodestone.yaml` gives them. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

/** What every item of a document is judged by. */
export interface JudgingContext {
  readonly document: DocumentHead;
  readonly asOf: IsoDate;
  /** The day of the check, whatever day is judged at. */
  readonly today: IsoDate;
  readonly law: PackAt;
  /** The authorities whose law is asked for; undefined for all. */
  readonly regimes: readonly string[] | undefined;
  /** What is asked about which class of materials. */
  readonly asking: AskingSettings;
  readonly severities: SeveritySettings;
  /** For looking up codes; what it says of an item is in `recognition`. */
  readonly recogniser: Recogniser;
  /** The other files; undefined where none are followed. */
  readonly links: Links | undefined;
  /** Whether the document is not in our format, but read by a mapping. */
  readonly isForeign: boolean;
  /** What the recogniser says of an item of another file, which is not among those judged; asked once for each. */
  recognitionOf(item: Item): Recognition;
  /** Which controls apply to an item on the date, by the document that it names; for what is not among the items judged. */
  controlOf(item: Item, recognition: Recognition): ControlVerdict;
}

/** A document with what its items are and what the law says of them on its date. */
export interface JudgedDocument extends JudgingContext {
  readonly document: Document;
  readonly items: readonly OwnJudgedItem[];
}

/** An item with its facts. */
export interface JudgedItem {
  readonly item: Item;
  readonly recognition: Recognition;
  /** Which controls apply on the date; empty for items of no class that is controlled. */
  readonly control: ControlVerdict;
  readonly asking: AskingSettings;
}

/** An item of the document itself. */
export interface OwnJudgedItem extends JudgedItem {
  /** Whether it says anything by which it can be judged. */
  readonly hasText: boolean;
}

/** A rule over what is wrong with the text as read, by syntax or schema; where nothing is, it is not asked. */
export interface TextRule {
  readonly scope: "text";
  readonly meta: RuleMeta;
  check(file: ReadFile, by: TextRuleContext): Iterable<TextObservation & { readonly document: number }>;
}

/** Recogniser and settings by which a rule over the text as read knows the materials that it names. */
export interface TextRuleContext {
  readonly recogniser: Recogniser;
  readonly asking: AskingSettings;
}

/**
 * A rule over what several items of a document say together. It sees the head of the document, and of the items
 * those that concern it: they are few, so that judging them again costs little when one item has changed.
 */
export interface DocumentRule {
  readonly scope: "document";
  readonly meta: RuleMeta;
  /** Items without any of these traits never concern it, and it is not asked; left out, it is asked of all. */
  readonly about?: readonly Trait[];
  /** Whether `check` has to see an item; answered for each item by itself. */
  concerns(item: OwnJudgedItem, context: JudgingContext): boolean;
  /** `items` are those that concern the rule, in the order of the text. */
  check(context: JudgingContext, items: readonly JudgedItem[]): Iterable<Observation>;
  /** What it says of a parts file, which holds no items; left out, nothing. */
  checkParts?(parts: PartFacts): Iterable<TextObservation & { readonly document: number }>;
}

/** A rule over one item; it must not look at other items' findings. */
export interface ItemRule {
  readonly scope: "item";
  readonly meta: RuleMeta;
  /** It has nothing to say of items without any of these traits, and is not shown them; left out, it is shown all. */
  readonly about?: readonly Trait[];
  check(item: JudgedItem, context: JudgingContext): Iterable<Observation>;
  /** What it says of an entry of a parts file that declares a composition, by that alone; left out, nothing. */
  checkEntry?(entry: Item): Iterable<TextObservation>;
}

/** A rule over a waiver, when it is known what it waives. */
export interface WaiverRule {
  readonly scope: "waiver";
  readonly meta: RuleMeta;
  check(waiver: JudgedWaiver): Iterable<TextObservation>;
}

export type Rule = TextRule | DocumentRule | ItemRule | WaiverRule;

/** Thrown where something cannot be judged and it is not a fault of Lodestone; `advice` says what to do. */
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
