import { groundsOf } from "../control/describeOpenQuestions.ts";
import type { Considered, Control } from "../control/types.ts";
import { allControls } from "../control/verdict.ts";
import type { IsoDate } from "../date.ts";
import { type Argument, keyOfMessage, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import { firstOfEach } from "../maps.ts";
import { shareInDigits } from "../model/composition.ts";
import type { EndUseInEffect, EndUseOrigin, Item, Party } from "../model/types.ts";
import { actState } from "../packs/notices.ts";
import type { ActState } from "../packs/timeline.ts";
import { areItems, classesOf } from "../recognise/classes.ts";
import type { CompositionState, Confidence, Evidence, Presence, Recognition, Rejection } from "../recognise/types.ts";
import type { JudgedItem } from "../rule.ts";
import { clipped, clippedOr } from "../text/clipped.ts";
import { type FieldRow, fieldRows } from "./fieldRows.ts";
import type { PlaceOf, RowPlace } from "./places.ts";
import type { Level } from "./row.ts";

/** A piece of evidence that an item contains a monitored material. */
export interface EvidenceRow extends Pick<Evidence, "kind" | "strength" | "seen" | "entry" | "confidence" | "meaning"> {
  readonly place: RowPlace;
}

/** A text that resembled a monitored material and was rejected. */
export interface RejectionRow extends Pick<Rejection, "seen" | "entry" | "reason"> {
  readonly place: RowPlace;
}

/** An element that may be in the item. */
export interface ElementRow {
  readonly symbol: string;
  readonly presence: Presence;
  readonly share: string | undefined;
}

/** The verdict of an act on an item. `not-reached`: the act does not apply. */
export interface ControlRow {
  readonly act: string;
  readonly title: Message;
  readonly verdict: "applies" | "may-apply" | "not-reached";
  /** Only explanations have room for acts of which no entry fits or may fit. */
  readonly level: Level;
  readonly codes: readonly string[];
  /** Same meaning as `Considered.listing`. */
  readonly listing: "met" | "open";
  readonly state: ActState;
  /** The state of the act with its dates: `in force since 2025-04-04`. */
  readonly standing: Message;
  /** Sentences about undeclared values, doubts, or the reason why the act does not apply; empty when it clearly applies. */
  readonly why: readonly Message[];
  readonly confidence: Confidence;
}

/** The verdict of an act, conditional where its status is unconfirmed. */
export function conditional(verdict: "applies" | "may-apply", state: ActState): "applies" | "may-apply" | "would-apply" | "could-apply" {
  if (state !== "unverified") return verdict;
  return verdict === "applies" ? "would-apply" : "could-apply";
}

/** The item that an end use comes from. A whole BOM is no such item. */
interface EndUseBy {
  readonly partNumber: string | undefined;
  readonly place: RowPlace;
  /** The document, date and person behind an entry of a parts file; undefined for other items. */
  readonly restsOn: Item["restsOn"] | undefined;
}

/**
 * The end use that applies to an item. `unreadable`: one is named but cannot be read. `by`: the item it comes from; undefined for its own.
 */
export type EndUseRow =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly origin: EndUseOrigin; readonly by: EndUseBy | undefined }
  | ({
      readonly kind: "declared";
      readonly origin: EndUseOrigin;
      readonly by: EndUseBy | undefined;
      /** The place of the declaration. */
      readonly place: RowPlace;
    } & Readonly<Record<"category" | "statement" | "endUser" | "country", string | undefined>>);

/** The rows of an item that fit into a hint or tree. All rows in this file are language-independent data. */
export interface ShortRows {
  readonly partNumber: string | undefined;
  readonly holds: Recognition["verdict"];
  /** The names of the material classes that the item contains or, failing that, may contain. */
  readonly classes: readonly Message[];
  /** The item is one of the classes, as a machine is, and contains none. */
  readonly isOfClasses: boolean;
  /** In the order of discovery. */
  readonly elements: readonly ElementRow[];
  /** Acts that apply or may apply, in pack order. */
  readonly acts: readonly ControlRow[];
  readonly endUse: EndUseRow;
  /** The date of the law used for judging. */
  readonly asOf: IsoDate;
}

/** The full description of an item for people. */
export interface ItemRows extends ShortRows {
  /** The JSON Pointer to the item in its document. */
  readonly path: string;
  readonly place: RowPlace;
  /** The last line of the item, one-based. */
  readonly endLine: number;
  /** The part numbers of the assemblies that contain it, the outermost first. */
  readonly within: readonly (string | undefined)[];
  /** A row for each plain field, declared or absent, in the order of the schemas. */
  readonly fields: readonly FieldRow[];
  /** Acts that were considered and do not apply. */
  readonly unreached: readonly ControlRow[];
  readonly confidence: Confidence;
  readonly evidence: readonly EvidenceRow[];
  readonly rejected: readonly RejectionRow[];
  readonly partners: readonly string[];
  readonly magnets: readonly string[];
  readonly composition: CompositionState;
  /** The form and its source; undefined when unknown. */
  readonly form: Message | undefined;
}

/**
 * The rows of an item.
 *
 * @param grounds selects the reasons shown for acts that are open
 */
export function itemRows(judged: JudgedItem, at: PlaceOf, grounds?: typeof groundsOf): ItemRows {
  const { item, recognition, control } = judged;
  const { confidence, evidence, rejected, partners, magnetMaterials, compositionState } = recognition;
  const short = shortRows(judged, at, grounds);
  return {
    ...short,
    path: item.path,
    place: at(item.place),
    endLine: at({ ...item.extent, start: item.extent.end }).line,
    within: assembliesAbove(item),
    fields: fieldRows(item, at),
    unreached: control.considered.map(unreachedRow),
    confidence,
    evidence: evidence.map(({ kind, strength, seen, meaning, entry, confidence, ...place }) => ({
      ...{ kind, strength, meaning, entry, confidence },
      seen: clipped(seen),
      place: at(place),
    })),
    rejected: onceEach(rejected, ({ reason }) => [keyOfMessage(reason)]).map(({ seen, reason, entry, ...place }) => ({
      ...{ reason, entry },
      seen: clipped(seen),
      place: at(place),
    })),
    partners: [...partners],
    magnets: [...magnetMaterials],
    composition: compositionState,
    form: formOf(item, recognition),
  };
}

/** The rows of an item for hints and trees. `grounds` as in `itemRows`. */
export function shortRows({ item, recognition, control }: JudgedItem, at: PlaceOf, grounds = groundsOf): ShortRows {
  const { verdict, elements } = recognition;
  const classes = classesOf(recognition);
  return {
    partNumber: clippedOr(item.partNumber?.value),
    holds: verdict,
    classes: classes.map(({ name }) => prose(name)),
    isOfClasses: areItems(classes),
    elements: [...elements].map(([symbol, presence]) => ({ symbol, presence, share: shareOf(item, symbol) })),
    acts: allControls(control).map((one) => ({
      ...aboutAct(one.act),
      ...{ verdict: one.certainty, level: "hint", codes: one.codes, listing: one.certainty === "applies" ? "met" : "open" },
      ...{ why: grounds(one, control.composition), confidence: one.confidence },
    })),
    endUse: endUseRow(item.endUse, at),
    asOf: control.asOf,
  };
}

/** A sentence about the material classes that an item contains or may contain. */
export function holdingInWords({ holds, classes, isOfClasses }: Pick<ShortRows, "holds" | "classes" | "isOfClasses">): Message {
  if (holds === "material") return message("explain-holds", { holds: isOfClasses ? "is" : "holds", classes: listOf(classes) });
  if (holds === "none") return message("explain-holds-nothing");
  return message("explain-may-hold", { holds: isOfClasses ? "may-be" : "may-hold", classes: listOf(classes, "or") });
}

/** The declared share of an element and, if the mass of the item is declared, its mass in one unit: `28.5 % (2.85 g)`. */
function shareOf({ composition, mass }: Item, element: string): string | undefined {
  const share = composition?.lines.find((line) => line.element?.value === element)?.share;
  if (share === undefined) return undefined;
  const isExact = share.min === share.max;
  const most = mass?.grams?.times(share.max).div(100).toPrecision(3);
  return `${shareInDigits(share)} %${most === undefined ? "" : ` (${isExact ? "" : "≤ "}${Number(most)} g)`}`;
}

const presences = ["declared", "shown", "possible", "excluded"] as const satisfies readonly Presence[];

/** The element symbols grouped by presence, without empty groups. */
export function byPresence(
  elements: readonly ElementRow[],
): readonly { readonly presence: Presence; readonly symbols: readonly string[] }[] {
  return presences.flatMap((presence) => {
    const symbols = elements.flatMap((row) => (row.presence === presence ? [row.symbol] : []));
    return symbols.length === 0 ? [] : [{ presence, symbols }];
  });
}

function unreachedRow({ act, kind, codes, listing, reason }: Considered): ControlRow {
  const level = kind === "listed" ? "report" : "explanation";
  return { ...aboutAct(act), verdict: "not-reached", level, codes, listing, why: [reason], confidence: act.act.confidence };
}

function aboutAct(at: Control["act"]): Pick<ControlRow, "act" | "title" | "state" | "standing"> {
  return { act: at.act.id, title: prose(at.act.shortTitle), state: at.state, standing: actState(at) };
}

/** The end use that applies to an item, with its source. */
function endUseRow(endUse: EndUseInEffect | undefined, at: PlaceOf): EndUseRow {
  if (endUse === undefined) return { kind: "missing" };
  const { origin } = endUse;
  const by = endUse.by && {
    partNumber: endUse.by.partNumber?.value,
    place: at(endUse.by.place),
    restsOn: origin === "part" ? endUse.by.restsOn : undefined,
  };
  if (endUse.kind === "unresolved") return { kind: "unreadable", origin, by };
  const { category, statement, endUser, country, key } = endUse.endUse;
  return {
    kind: "declared",
    origin,
    by,
    category: category?.value,
    statement: statement && clipped(statement.value),
    endUser: clippedOr(partyText(endUser)),
    country: country?.value,
    place: at(key),
  };
}

/** A sentence about the source of an end use. `by`: the other item that it comes from, if any. */
export function endUseOrigin(origin: EndUseOrigin, by: Argument | undefined): Message {
  return by === undefined || origin === "item" || origin === "document" || origin === "use"
    ? message("explain-end-use-of", { origin })
    : message("explain-end-use-of-part", { origin, part: by });
}

/** The part numbers of the assemblies that contain an item, the outermost first. */
export function assembliesAbove({ parent }: Item): (string | undefined)[] {
  return parent === undefined ? [] : [...assembliesAbove(parent), parent.partNumber && clipped(parent.partNumber.value)];
}

/** The name and country of a party; empty without a name. */
export function partyText(party: Party | undefined): string {
  const name = party?.name?.value;
  if (name === undefined) return "";
  const local = party?.nameLocal?.value;
  const country = party?.country?.value;
  return `${name}${local === undefined ? "" : ` (${local})`}${country === undefined ? "" : `, ${country}`}`;
}

function formOf(item: Item, { form }: Recognition): Message | undefined {
  return (
    form &&
    message("explain-form", {
      form: verbatim(form.value),
      known: form.declared ? "declared" : item.form?.value === "other" ? "overruled" : "shown",
      good: form.orGood === true ? "perhaps" : "no",
    })
  );
}

/** Removes pieces that repeat the statement about a word, ignoring case. */
export function onceEach<T extends { readonly seen: string }>(pieces: readonly T[], said: (piece: T) => readonly string[]): readonly T[] {
  return firstOfEach(pieces, (piece) => JSON.stringify([piece.seen.toLowerCase(), ...said(piece)]));
}
