import { groundsOf } from "../control/describeOpenQuestions.ts";
import type { Considered, Control } from "../control/types.ts";
import { allControls } from "../control/verdict.ts";
import type { IsoDate } from "../date.ts";
import { type Argument, type ArgumentsOf, keyOfMessage, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { EndUseInEffect, EndUseOrigin, Field, Item, Party } from "../model/types.ts";
import { actState } from "../packs/notices.ts";
import type { ActState } from "../packs/timeline.ts";
import type { CompositionState, Confidence, Evidence, Presence, Recognition, Rejection } from "../recognise/types.ts";
import type { JudgedItem } from "../rule.ts";
import type { ItemState } from "../states/types.ts";
import { clipped, clippedOr } from "../text/clipped.ts";
import { type PartsRow, partsRows } from "./partsRows.ts";
import type { PlaceOf, RowPlace } from "./places.ts";

type FieldLabel = ArgumentsOf<"report-label">[0]["label"];

/** A field that an item has; `origin` as in `Field`. */
export interface FieldRow {
  readonly label: FieldLabel;
  readonly text: string;
  readonly place: RowPlace;
  readonly origin: Field<unknown>["origin"];
}

/** One reason to think that an item holds a controlled material. */
export interface EvidenceRow extends Pick<Evidence, "kind" | "strength" | "seen" | "entry" | "confidence" | "meaning"> {
  readonly place: RowPlace;
}

/** A text that looked like a controlled material and was rejected. */
export interface RejectionRow extends Pick<Rejection, "seen" | "entry" | "reason"> {
  readonly place: RowPlace;
}

/** An element that is in question. */
export interface ElementRow {
  readonly symbol: string;
  readonly presence: Presence;
  readonly share: string | undefined;
}

/** The verdict of one act on an item. `not-reached`: it does not bind the item. */
export interface ControlRow {
  readonly act: string;
  readonly title: Message;
  readonly verdict: "applies" | "may-apply" | "not-reached";
  /** False where no entry of the act fits, nor may. */
  readonly isListed: boolean;
  readonly codes: readonly string[];
  readonly state: ActState;
  /** The state with its days: `in force since 2025-04-04`. */
  readonly standing: Message;
  /** What is not declared, what is in doubt, or why it does not bind, in sentences; none where it simply applies. */
  readonly why: readonly Message[];
  readonly confidence: Confidence;
}

/** The item that an end use comes from; a whole BOM is none. */
interface EndUseBy {
  readonly partNumber: string | undefined;
  readonly place: RowPlace;
}

/** The end use in effect on an item. `unreadable`: one is named and cannot be read. `by`: undefined where it is its own. */
export type EndUseRow =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly origin: EndUseOrigin; readonly by: EndUseBy | undefined }
  | ({
      readonly kind: "declared";
      readonly origin: EndUseOrigin;
      readonly by: EndUseBy | undefined;
      /** Where it is written. */
      readonly place: RowPlace;
    } & Readonly<Record<"category" | "statement" | "endUser" | "country", string | undefined>>);

/** The rows of an item that a hint or a tree has room for: plain data, in no language yet, as is all that follows. */
export interface ShortRows {
  readonly partNumber: string | undefined;
  readonly holds: Recognition["verdict"];
  /** The names of the classes of materials that it holds; of those that it may hold, where it holds none. */
  readonly classes: readonly Message[];
  /** Those of them that have no elements to be named by, such as graphite. */
  readonly bare: readonly Message[];
  /** In the order in which they were found. */
  readonly elements: readonly ElementRow[];
  /** Acts that reach it, or may, in the order of the packs; in `ItemRows`, then those that do not. */
  readonly acts: readonly ControlRow[];
  readonly endUse: EndUseRow;
  /** The day by whose law it was judged. */
  readonly asOf: IsoDate;
}

/** All that a person is told of an item. */
export interface ItemRows extends ShortRows {
  /** JSON Pointer into its document. */
  readonly path: string;
  readonly place: RowPlace;
  /** Its last line, from 1. */
  readonly endLine: number;
  /** The part numbers of the assemblies above it, the outermost first. */
  readonly within: readonly (string | undefined)[];
  readonly fields: readonly FieldRow[];
  readonly parts: readonly PartsRow[];
  readonly confidence: Confidence;
  readonly evidence: readonly EvidenceRow[];
  readonly rejected: readonly RejectionRow[];
  readonly partners: readonly string[];
  readonly magnets: readonly string[];
  readonly composition: CompositionState;
  /** The form with how it is known; undefined when it is not. */
  readonly form: Message | undefined;
  readonly state: ItemState;
}

/**
 * The rows of an item.
 *
 * @param grounds how much is told of what leaves an act open
 */
export function itemRows(judged: JudgedItem, state: ItemState, at: PlaceOf, grounds?: typeof groundsOf): ItemRows {
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
    parts: partsRows(item, at),
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
    form: formOf(recognition),
    acts: [...short.acts, ...control.considered.map(unreachedRow)],
    state,
  };
}

/** The rows of an item that hints and trees show of many; `grounds` as in `itemRows`. */
export function shortRows({ item, recognition, control }: JudgedItem, at: PlaceOf, grounds = groundsOf): ShortRows {
  const { verdict, classes, elements } = recognition;
  const held = classes.filter((one) => one.verdict === verdict).map(({ of }) => of);
  return {
    partNumber: clippedOr(item.partNumber?.value),
    holds: verdict,
    classes: held.map(({ name }) => prose(name)),
    bare: held.filter((of) => of.elements.size === 0).map(({ name }) => prose(name)),
    elements: [...elements].map(([symbol, presence]) => ({ symbol, presence, share: shareOf(item, symbol) })),
    acts: allControls(control).map((one) => ({
      ...aboutAct(one.act),
      ...{ verdict: one.certainty, isListed: true, codes: one.codes, why: grounds(one), confidence: one.confidence },
    })),
    endUse: endUseRow(item.endUse, at),
    asOf: control.asOf,
  };
}

/** The declared share of an element and, where the mass of the item is declared, its mass in one unit: `28.5 % (2.85 g)`. */
function shareOf({ composition, mass }: Item, element: string): string | undefined {
  const share = composition?.lines.find((line) => line.element?.value === element)?.share;
  if (share === undefined) return undefined;
  const isExact = share.min === share.max;
  const most = mass?.grams?.times(share.max).div(100).toPrecision(3);
  return `${isExact ? share.min : `${share.min}–${share.max}`} %${most === undefined ? "" : ` (${isExact ? "" : "≤ "}${Number(most)} g)`}`;
}

const presences = ["declared", "shown", "possible", "excluded"] as const satisfies readonly Presence[];

/** The symbols of each presence that has some. */
export function byPresence(
  elements: readonly ElementRow[],
): readonly { readonly presence: Presence; readonly symbols: readonly string[] }[] {
  return presences.flatMap((presence) => {
    const symbols = elements.flatMap((row) => (row.presence === presence ? [row.symbol] : []));
    return symbols.length === 0 ? [] : [{ presence, symbols }];
  });
}

function unreachedRow({ act, kind, codes, reason }: Considered): ControlRow {
  return { ...aboutAct(act), verdict: "not-reached", isListed: kind === "listed", codes, why: [reason], confidence: act.act.confidence };
}

function aboutAct(at: Control["act"]): Pick<ControlRow, "act" | "title" | "state" | "standing"> {
  return { act: at.act.id, title: prose(at.act.shortTitle), state: at.state, standing: actState(at) };
}

/** The end use in effect on an item, and where it comes from. */
function endUseRow(endUse: EndUseInEffect | undefined, at: PlaceOf): EndUseRow {
  if (endUse === undefined) return { kind: "missing" };
  const { origin } = endUse;
  const by = endUse.by && { partNumber: endUse.by.partNumber?.value, place: at(endUse.by.place) };
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

/** Where the end use in effect on an item comes from, in a sentence; `by`: the item that it comes from, where it is another. */
export function endUseOrigin(origin: EndUseOrigin, by: Argument | undefined): Message {
  return by === undefined || origin === "item" || origin === "document" || origin === "use"
    ? message("explain-end-use-of", { origin })
    : message("explain-end-use-of-part", { origin, part: by });
}

/** The part numbers of the assemblies above an item, the outermost first. */
export function assembliesAbove({ parent }: Item): (string | undefined)[] {
  return parent === undefined ? [] : [...assembliesAbove(parent), parent.partNumber && clipped(parent.partNumber.value)];
}

/** A party as its name and country; empty where it has no name. */
export function partyText(party: Party | undefined): string {
  const name = party?.name?.value;
  if (name === undefined) return "";
  const local = party?.nameLocal?.value;
  const country = party?.country?.value;
  return `${name}${local === undefined ? "" : ` (${local})`}${country === undefined ? "" : `, ${country}`}`;
}

/** Quantity with its unit, as declared. */
export function quantityText({ quantity, unit }: Item): string | undefined {
  return quantity && `${quantity.value}${unit === undefined ? "" : ` ${clipped(unit.value)}`}`;
}

const fields = [
  ["quantity", "quantity"],
  ["countryOfOrigin", "origin"],
  ["hsCode", "tariff-code"],
  ["material", "material"],
  ["level", "level"],
  ["licence", "licence"],
  ["customsRemark", "customs-remark"],
] as const;

function fieldRows(item: Item, at: PlaceOf): FieldRow[] {
  return fields.flatMap(([key, label]) => {
    const field = item[key];
    const text = clippedOr(key === "quantity" ? quantityText(item) : field?.value);
    return field === undefined || text === undefined ? [] : [{ label, text, place: at(field), origin: field.origin }];
  });
}

function formOf({ form }: Recognition): Message | undefined {
  return (
    form &&
    message("explain-form", {
      form: verbatim(form.value),
      known: form.declared ? "declared" : "shown",
      good: form.orGood === true ? "perhaps" : "no",
    })
  );
}

/** The first of what says the same of the same word, in whatever case. */
export function onceEach<T extends { readonly seen: string }>(pieces: readonly T[], said: (piece: T) => readonly string[]): readonly T[] {
  const told = new Set<string>();
  return pieces.filter((piece) => {
    const key = JSON.stringify([piece.seen.toLowerCase(), ...said(piece)]);
    return !told.has(key) && told.add(key);
  });
}
