import type { ControlledItem, Guidance } from "../../generated/pack.ts";
import { dayAfter, type IsoDate } from "../date.ts";
import { keyOfMessage, type Message, message, verbatim } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import { type OriginState, originStateOf } from "../model/origin.ts";
import type { Item } from "../model/types.ts";
import type { ActAt, ListedItem, PackAt } from "../packs/at.ts";
import type { CompositionState, Recognition } from "../recognise/types.ts";
import { isAsked } from "../regimes.ts";
import { best, worse } from "./confidence.ts";
import { type DeclaredControl, type DeclaredControls, declaredControls } from "./declared.ts";
import { type Doubt, guidanceDoubt } from "./doubt.ts";
import { guidanceFor, isBuilt } from "./guidance.ts";
import { keyOfLimits, type LimitSets } from "./limits.ts";
import { matchEntry, type OpenMatch } from "./matchEntry.ts";
import { judgeReach, type ReachVerdict } from "./reach.ts";
import { listedSubstances } from "./substances.ts";
import { type ListedTerms, listedTerms } from "./terms.ts";
import type { Considered, Control, ControlVerdict, EntryByFigures, Missing } from "./types.ts";

/** The verdict on an item that holds no material of a class. */
export function noControls(asOf: IsoDate): ControlVerdict {
  const none: ControlVerdict = {
    asOf,
    composition: "undeclared",
    origin: "undeclared",
    inForce: [],
    unverified: [],
    considered: [],
    only: () => none,
  };
  return none;
}

/**
 * Asks which controls reach items on a date.
 *
 * @param regimes the authorities whose law is asked for; undefined for all
 * @param isOff whether nothing is asked of what an entry is about; undefined where that is so of none
 */
export function controlsOf(
  law: PackAt,
  asOf: IsoDate,
  regimes: readonly string[] | undefined,
  isOff?: (entry: ControlledItem) => boolean,
): (item: Item, recognition: Recognition) => ControlVerdict {
  const none = noControls(asOf); // the same for nearly every item
  return (item, recognition) =>
    recognition.verdict === "material" || item.controlCodes !== undefined
      ? judgeControls(item, recognition, law, { regimes, isOff })
      : none;
}

/**
 * Which controls reach an item on the date of `law`. Data decide: an act that lists its elements in its form and
 * whose reach it is within `applies`; where what is not declared could bring it in, it `may-apply`. What declares a control code stands
 * under its entries, whatever it is.
 */
export function judgeControls(item: Item, recognition: Recognition, law: PackAt, { regimes, isOff }: Asked): ControlVerdict {
  const inForce: Control[] = [];
  const unverified: Control[] = [];
  const offs: OffAct[] = [];
  const terms = listedTerms(law, item);
  const declared = declaredControls(item, law);
  for (const [act, entries] of candidatesOf(recognition, declared, law)) {
    const reach = judgeReach(item, act.act.reach);
    const wanted = isOff === undefined ? entries : new Set([...entries].filter((entry) => !isOff(entry)));
    const code = declared.get(act);
    const bar = barOf(act, reach, regimes) ?? (wanted.size === 0 && code === undefined ? message("control-class-off") : undefined);
    const fit = bar === undefined ? fitOf(wanted, recognition, terms) : undefined;
    if (code !== undefined && bar === undefined)
      (act.state === "in-force" ? inForce : unverified).push(controlByCode(act, code, fit, reach));
    else if (fit === undefined || "reason" in fit) offs.push({ act, entries, bar, declared: code });
    else
      (act.state === "in-force" ? inForce : unverified).push(
        controlOf(act, fit, reach, { guidance: guidanceFor(act.act.id, item, recognition, law), isBuilt: isBuilt(item, recognition) }),
      );
  }
  return new JudgedControls(item, recognition, law, { inForce, unverified, offs });
}

/** Which law is asked for. */
interface Asked {
  readonly regimes: readonly string[] | undefined;
  readonly isOff: ((entry: ControlledItem) => boolean) | undefined;
}

/** What was made of the acts that list an item. */
interface SortedActs {
  readonly inForce: readonly Control[];
  readonly unverified: readonly Control[];
  readonly offs: readonly OffAct[];
}

/**
 * The origin, and the acts that do not bind, are looked at when they are asked for: most items never pay for them. A class, as
 * there is one for each item that holds a material (decisions/0033); `only` is how it is copied.
 */
class JudgedControls implements ControlVerdict {
  readonly asOf: IsoDate;
  readonly composition: CompositionState;
  readonly inForce: readonly Control[];
  readonly unverified: readonly Control[];
  readonly #item: Item;
  readonly #recognition: Recognition;
  readonly #law: PackAt;
  readonly #offs: readonly OffAct[];
  #considered: readonly Considered[] | undefined;

  constructor(item: Item, recognition: Recognition, law: PackAt, { inForce, unverified, offs }: SortedActs) {
    this.asOf = law.asOf;
    this.composition = recognition.compositionState;
    this.inForce = inForce;
    this.unverified = unverified;
    this.#item = item;
    this.#recognition = recognition;
    this.#law = law;
    this.#offs = offs;
  }

  get origin(): OriginState {
    return originStateOf(this.#item);
  }

  get considered(): readonly Considered[] {
    this.#considered ??= this.#offs.map((off) => consider(off, this.#recognition, listedTerms(this.#law, this.#item)));
    return this.#considered;
  }

  only(wanted: (control: Control) => boolean): ControlVerdict {
    const acts = { inForce: this.inForce.filter(wanted), unverified: this.unverified.filter(wanted), offs: this.#offs };
    return new JudgedControls(this.#item, this.#recognition, this.#law, acts);
  }
}

/** An act that does not bind, before its list is read: kept off by `bar`, or by its list where there is none. */
interface OffAct {
  readonly act: ActAt;
  readonly entries: ReadonlySet<ControlledItem>;
  readonly bar: Message | undefined;
  readonly declared: DeclaredControl | undefined;
}

function consider({ act, entries, bar, declared }: OffAct, recognition: Recognition, terms: ListedTerms): Considered {
  if (declared !== undefined) return { act, kind: "listed", codes: declared.codes, reason: bar ?? message("control-no-entry") };
  const fit = fitOf(entries, recognition, terms);
  if ("reason" in fit) return { act, kind: "outside", codes: [], reason: fit.reason };
  return { act, kind: "listed", codes: codesOf(fit), reason: bar ?? message("control-no-entry") };
}

type Candidates = ReadonlyMap<ActAt, ReadonlySet<ControlledItem>>;

/** The candidates by the elements and substances they are for: a BOM holds the same few sets of them again and again. */
const known = new WeakMap<PackAt, Map<string, Candidates>>();
const mostKnown = 1000;

/** Every act that lists an element or a substance which the item holds or may hold, with those entries, in the order of the packs. */
function candidateEntries(recognition: Recognition, law: PackAt): Candidates {
  const held: string[] = [];
  for (const [element, presence] of recognition.elements) if (presence !== "excluded") held.push(element);
  let byElements = known.get(law);
  if (byElements === undefined || byElements.size >= mostKnown) {
    byElements = new Map();
    known.set(law, byElements);
  }
  const named = listedSubstances(recognition, law);
  const key = named.length === 0 ? held.join() : `${held.join()} ${named.join()}`;
  return getOrInsert(byElements, key, () => entriesOf(held, named, law));
}

function entriesOf(elements: readonly string[], substances: readonly string[], law: PackAt): Candidates {
  const byAct = new Map<ActAt, Set<ControlledItem>>();
  const add = ({ act, item }: ListedItem): void => void getOrInsert(byAct, act, () => new Set()).add(item);
  for (const element of elements) law.controlledItemsOf(element).forEach(add);
  for (const substance of substances) law.controlledItemsOfSubstance(substance).forEach(add);
  return byAct;
}

const noEntries: ReadonlySet<ControlledItem> = new Set();

/** The acts whose entries are held against an item: by what it holds, then by the codes that it declares. */
function candidatesOf(recognition: Recognition, declared: DeclaredControls, law: PackAt): Candidates {
  const held = recognition.verdict === "material" ? candidateEntries(recognition, law) : undefined;
  if (declared.size === 0) return held ?? new Map();
  const all = new Map(held);
  for (const act of declared.keys()) if (!all.has(act)) all.set(act, noEntries);
  return all;
}

/** The entries of an act that an item meets, or else those that it may meet. */
interface Fit {
  readonly entries: readonly ControlledItem[];
  readonly certain: boolean;
  readonly missing: readonly Missing[];
  readonly elements: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly limits: LimitSets;
  readonly byFigures: readonly EntryByFigures[];
  readonly compared: readonly Message[];
  /** What the doubt about figures leaves of a question: less than an error where each of the entries rests on one. */
  readonly maxSeverityByFigures: Control["maxSeverity"];
}

const nothingFits = { reason: message("control-no-entry"), fit: -1 };

function fitOf(entries: ReadonlySet<ControlledItem>, recognition: Recognition, terms: ListedTerms): Fit | { readonly reason: Message } {
  const met: ControlledItem[] = [];
  const open: OpenEntry[] = [];
  const compared: Message[] = [];
  let best: { readonly reason: Message; readonly fit: number } = nothingFits;
  for (const entry of entries) {
    const match = matchEntry(entry, recognition, terms);
    if (match.kind === "met") {
      met.push(entry);
      if (match.compared !== undefined) compared.push(...match.compared);
    } else if (match.kind === "open") open.push({ entry, match });
    else if (match.fit > best.fit) best = match;
  }
  if (met.length > 0) return metFit(met, compared);
  return open.length === 0 ? { reason: best.reason } : openFit(open);
}

function metFit(entries: readonly ControlledItem[], compared: readonly Message[]): Fit {
  return {
    entries,
    certain: true,
    missing: [],
    elements: [],
    doubts: [],
    limits: [],
    byFigures: [],
    compared,
    maxSeverityByFigures: "error",
  };
}

/** An entry that an item may meet, with what leaves it open. */
interface OpenEntry {
  readonly entry: ControlledItem;
  readonly match: OpenMatch;
}

function openFit(open: readonly OpenEntry[]): Fit {
  const missing = new Set<Missing>();
  const elements = new Set<string>();
  const doubts = new Map<string, Doubt>();
  const limits = new Map<string, LimitSets[number]>();
  const byFigures: EntryByFigures[] = [];
  const compared: Message[] = [];
  let maxSeverityByFigures: Control["maxSeverity"] = "information";
  for (const { entry, match } of open) {
    for (const part of match.missing) missing.add(part);
    for (const element of match.elements) elements.add(element);
    for (const doubt of match.doubts) doubts.set(keyOfMessage(doubt.why), doubt);
    for (const set of match.limits ?? []) limits.set(keyOfLimits(set), set);
    if (match.compared !== undefined) compared.push(...match.compared);
    const maxSeverity = maxSeverityOf(entry, match);
    if (isByFigures(match)) byFigures.push({ code: entry.code, limits: match.limits ?? [], maxSeverity });
    if (maxSeverity === "error" || maxSeverityByFigures === "information") maxSeverityByFigures = maxSeverity;
  }
  return {
    entries: open.map(({ entry }) => entry),
    certain: false,
    missing: [...missing],
    elements: [...elements],
    doubts: [...doubts.values()],
    limits: [...limits.values()],
    byFigures,
    compared,
    maxSeverityByFigures,
  };
}

function isByFigures({ missing, doubts, limits = [] }: OpenMatch): boolean {
  return limits.length > 0 && doubts.length === 0 && missing.every((part) => part === "parameter");
}

/** The gravest that a question is which figures leave open. Goods of which a figure keeps its limit are none of the common ones below. */
function maxSeverityOf({ commonGoods }: ControlledItem, { limits = [], isPartlyMet = false }: OpenMatch): Control["maxSeverity"] {
  if (limits.length === 0) return "error";
  return commonGoods === undefined || isPartlyMet ? "warning" : "information";
}

function codesOf({ entries }: Fit): readonly string[] {
  return entries.map(({ code }) => code);
}

/** What is said of goods such as the item. */
interface Goods {
  readonly guidance: Guidance | undefined;
  /** It is declared an assembly or a finished good, and is no loose material. */
  readonly isBuilt: boolean;
}

function controlOf(act: ActAt, fit: Fit, reach: ReachVerdict, { guidance, isBuilt: built }: Goods): Control {
  const missing = [...fit.missing, ...(reach.kind === "open" ? (["origin"] as const) : [])];
  const doubts = guidance === undefined ? fit.doubts : [guidanceDoubt(guidance), ...fit.doubts];
  const confidence = worse(act.act.confidence, best(fit.entries.map((entry) => entry.confidence)));
  const isMild = built || confidence === "low" || doubts.some(({ kind }) => kind !== "declared");
  return {
    act,
    codes: codesOf(fit),
    declared: undefined,
    certainty: missing.length + doubts.length === 0 ? "applies" : "may-apply",
    missing,
    doubts,
    guidance,
    maxSeverity: fit.maxSeverityByFigures === "error" && isMild ? "warning" : fit.maxSeverityByFigures,
    openElements: fit.elements,
    openLimits: fit.limits,
    byFigures: fit.byFigures,
    compared: fit.compared,
    purposes: [...new Set(fit.entries.flatMap(({ purpose }) => purpose?.en ?? []))],
    confidence,
  };
}

/** The control of an act by a code that the item declares; what it meets of the list beside that is told with it. */
function controlByCode(
  act: ActAt,
  { kind, codes, confidence: best }: DeclaredControl,
  fit: ReturnType<typeof fitOf> | undefined,
  reach: ReachVerdict,
): Control {
  const met = fit === undefined || "reason" in fit || !fit.certain ? [] : codesOf(fit);
  const told = codes.filter((code) => !met.some((one) => one.startsWith(`${code}.`)));
  const isOpen = reach.kind === "open";
  const confidence = worse(act.act.confidence, best);
  return {
    act,
    codes: [...new Set([...told, ...met])],
    declared: kind,
    certainty: isOpen ? "may-apply" : "applies",
    missing: isOpen ? ["origin"] : [],
    doubts: [],
    guidance: undefined,
    maxSeverity: kind === "unlisted" || confidence === "low" ? "warning" : "error",
    openElements: [],
    openLimits: [],
    byFigures: [],
    compared: fit === undefined || "reason" in fit ? [] : fit.compared,
    purposes: [],
    confidence,
  };
}

/** Why an act that lists an item does not bind it; undefined where it does, or nobody knows whether it is in force. */
function barOf(act: ActAt, reach: ReachVerdict, regimes: readonly string[] | undefined): Message | undefined {
  if (act.state !== "in-force" && act.state !== "unverified") return stateReason(act);
  if (!isAsked(act.act.authority, regimes)) return message("control-not-asked", { authority: verbatim(act.act.authority) });
  return reach.kind === "outside" ? reach.reason : undefined;
}

function stateReason({ state, since, until, settledBySetting }: ActAt): Message {
  if (settledBySetting && (state === "suspended" || state === "ended")) return message("control-set", { state });
  switch (state) {
    case "suspended":
      return until === undefined ? message("control-suspended") : message("control-suspended-until", { until });
    case "pending":
      return until === undefined ? message("control-pending") : message("control-pending-from", { from: dayAfter(until) });
    case "ended":
      return since === undefined ? message("control-ended") : message("control-ended-on", { on: since });
    default:
      return message("control-not-issued");
  }
}
