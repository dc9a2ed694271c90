import type { ControlledItem } from "../../generated/pack.ts";
import { dayAfter, type IsoDate } from "../date.ts";
import { keyOfMessage, type Message, message, verbatim } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import type { OriginState } from "../model/origin.ts";
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
import { originStateOf } from "./originAmong.ts";
import { judgeReach, type ReachVerdict } from "./reach.ts";
import { listedSubstances } from "./substances.ts";
import { type ListedTerms, listedTerms } from "./terms.ts";
import type { Considered, Control, ControlVerdict, EntryByFigures, Missing } from "./types.ts";

/** The verdict on an item without a classified material. */
function noControls(asOf: IsoDate): ControlVerdict {
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
 * Makes the function that judges which controls reach an item on a date.
 *
 * @param regimes ids of the authorities in use; undefined for all
 * @param isOff true for an entry whose classes are all set to `off`; undefined where no class is
 */
export function controlsOf(
  law: PackAt,
  asOf: IsoDate,
  regimes: readonly string[] | undefined,
  isOff?: (entry: ControlledItem) => boolean,
): (item: Item, recognition: Recognition) => ControlVerdict {
  const none = noControls(asOf); // the same for nearly every item
  return (item, recognition) =>
    recognition.verdict === "material" || item.controlCodes !== undefined ? judgeControls(item, recognition, law, regimes, isOff) : none;
}

/**
 * Judges which controls reach an item on the date of `law`. A control `applies` where its list has the elements in the form of the item and
 * its reach covers the item; it `may-apply` where undeclared facts could make it apply. A declared control code puts an item under its
 * entries, whatever else the item says.
 */
function judgeControls(
  item: Item,
  recognition: Recognition,
  law: PackAt,
  regimes: readonly string[] | undefined,
  isOff: ((entry: ControlledItem) => boolean) | undefined,
): ControlVerdict {
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
    const goods = fit === undefined || "reason" in fit ? undefined : fit;
    const bound = act.state === "in-force" ? inForce : unverified;
    if (code !== undefined && bar === undefined)
      bound.push(
        controlOf(act, fitByCode(code, goods), reach, { declared: code.kind, guidance: undefined, isMild: code.kind === "unlisted" }),
      );
    else if (goods === undefined) offs.push({ act, entries, bar, declared: code });
    else {
      const guidance = guidanceFor(act.act.id, item, recognition, law);
      bound.push(controlOf(act, goods, reach, { declared: undefined, guidance, isMild: isBuilt(item, recognition) }));
    }
  }
  return new JudgedControls(item, recognition, law, { inForce, unverified, offs });
}

/** Acts that list an item, sorted by outcome. */
interface SortedActs {
  readonly inForce: readonly Control[];
  readonly unverified: readonly Control[];
  readonly offs: readonly OffAct[];
}

/**
 * A verdict that computes the origin and the acts that do not bind only on request: most items never need them. It is a class because there
 * is one for each item with a material (decisions/0033); `only` copies it.
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

/** An act that does not bind, before its list is read. Where `bar` is undefined, no entry of its list fits. */
interface OffAct {
  readonly act: ActAt;
  readonly entries: ReadonlySet<ControlledItem>;
  readonly bar: Message | undefined;
  readonly declared: DeclaredControl | undefined;
}

function consider({ act, entries, bar, declared }: OffAct, recognition: Recognition, terms: ListedTerms): Considered {
  const reason = bar ?? message("control-no-entry");
  if (declared !== undefined) return { act, kind: "listed", codes: declared.codes, listing: "met", reason };
  const fit = fitOf(entries, recognition, terms);
  if ("reason" in fit) return { act, kind: "outside", codes: [], listing: "open", reason: fit.reason };
  return { act, kind: "listed", codes: fit.codes, listing: fit.missing.length + fit.doubts.length === 0 ? "met" : "open", reason };
}

type Candidates = ReadonlyMap<ActAt, ReadonlySet<ControlledItem>>;

/** Cache of candidates by the elements and substances of an item: a BOM holds the same few sets again and again. */
const known = new WeakMap<PackAt, Map<string, Candidates>>();
const mostKnown = 1000;

/** Acts that list an element or substance which the item holds or may hold, with those entries, in the order of the packs. */
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

/** Acts and entries to match with an item: those of its elements and substances, then those of its declared codes. */
function candidatesOf(recognition: Recognition, declared: DeclaredControls, law: PackAt): Candidates {
  const held = recognition.verdict === "material" ? candidateEntries(recognition, law) : undefined;
  if (declared.size === 0) return held ?? new Map();
  const all = new Map(held);
  for (const act of declared.keys()) if (!all.has(act)) all.set(act, noEntries);
  return all;
}

/** A control by its list alone, before reach, state and guidance of the act are considered. */
type Fit = Omit<Control, "act" | "declared" | "certainty" | "guidance">;

/** The questions about goods that leave none open. */
const nothingOpen = {
  missing: [],
  doubts: [],
  maxSeverity: "error",
  openElements: [],
  openLimits: [],
  byFigures: [],
  compared: [],
} as const;

const nothingFits = { reason: message("control-no-entry"), fit: -1 };

/** Matches an item with the entries of an act. Those that it meets count, or else those that it may meet. */
function fitOf(entries: ReadonlySet<ControlledItem>, recognition: Recognition, terms: ListedTerms): Fit | { readonly reason: Message } {
  const met: ControlledItem[] = [];
  const open: (readonly [ControlledItem, OpenMatch])[] = [];
  const compared: Message[] = [];
  let best: { readonly reason: Message; readonly fit: number } = nothingFits;
  for (const entry of entries) {
    const match = matchEntry(entry, recognition, terms);
    if (match.kind === "met") {
      met.push(entry);
      if (match.compared !== undefined) compared.push(...match.compared);
    } else if (match.kind === "open") open.push([entry, match]);
    else if (match.fit > best.fit) best = match;
  }
  if (met.length > 0) return fitWith(met, compared.length === 0 ? nothingOpen : { ...nothingOpen, compared });
  return open.length === 0 ? { reason: best.reason } : openFit(open);
}

/** Written out for speed: V8 of Node 20 is slow with object literals that start with a spread. */
function fitWith(entries: readonly ControlledItem[], open: Readonly<Omit<Fit, "codes" | "purposes" | "confidence">>): Fit {
  return {
    codes: entries.map(({ code }) => code),
    purposes: [...new Set(entries.flatMap(({ purpose }) => purpose?.en ?? []))],
    confidence: best(entries.map(({ confidence }) => confidence)),
    missing: open.missing,
    doubts: open.doubts,
    maxSeverity: open.maxSeverity,
    openElements: open.openElements,
    openLimits: open.openLimits,
    byFigures: open.byFigures,
    compared: open.compared,
  };
}

function openFit(open: readonly (readonly [ControlledItem, OpenMatch])[]): Fit {
  const missing = new Set<Missing>();
  const elements = new Set<string>();
  const doubts = new Map<string, Doubt>();
  const limits = new Map<string, LimitSets[number]>();
  const byFigures: EntryByFigures[] = [];
  const compared: Message[] = [];
  // Below `error` where every entry is open only by a measurement.
  let maxSeverity: Control["maxSeverity"] = "information";
  for (const [entry, match] of open) {
    for (const part of match.missing) missing.add(part);
    for (const element of match.elements) elements.add(element);
    for (const doubt of match.doubts) doubts.set(keyOfMessage(doubt.why), doubt);
    for (const set of match.limits ?? []) limits.set(keyOfLimits(set), set);
    if (match.compared !== undefined) compared.push(...match.compared);
    const most = maxSeverityOf(entry, match);
    if (isByFigures(match, most)) byFigures.push({ code: entry.code, limits: match.limits ?? [], maxSeverity: most });
    if (most === "error" || maxSeverity === "information") maxSeverity = most;
  }
  return fitWith(
    open.map(([entry]) => entry),
    {
      missing: [...missing],
      doubts: [...doubts.values()],
      maxSeverity,
      openElements: [...elements],
      openLimits: [...limits.values()],
      byFigures,
      compared,
    },
  );
}

/**
 * True where figures are asked for, of an item that words may make a part of something else too. Of common goods they are asked for before
 * the composition is known, since nothing else asks about them.
 */
function isByFigures({ missing, doubts, limits = [] }: OpenMatch, most: Control["maxSeverity"]): boolean {
  const isAsked = (part: Missing): boolean => part === "parameter" || (part === "composition" && most === "information");
  return limits.length > 0 && doubts.every(({ kind }) => kind === "word") && missing.every(isAsked);
}

/**
 * Cap on the severity of a question that measurements leave open, or limits that are not read. It is `information` only where common goods
 * lie below the limit and no known measurement of the item reaches one.
 */
function maxSeverityOf(entry: ControlledItem, { limits = [], isPartlyMet = false }: OpenMatch): Control["maxSeverity"] {
  const { commonGoods, limitsUnread = false } = entry;
  if (limits.length === 0) return limitsUnread ? "warning" : "error";
  return commonGoods === undefined || isPartlyMet ? "warning" : "information";
}

/** The goods that a declared code names. The codes of entries that the item meets by its content are named too. */
function fitByCode({ codes, confidence }: DeclaredControl, fit: Fit | undefined): Fit {
  const met = fit === undefined || fit.missing.length + fit.doubts.length > 0 ? [] : fit.codes;
  const named = codes.filter((code) => !met.some((one) => one.startsWith(`${code}.`)));
  return { ...nothingOpen, codes: [...new Set([...named, ...met])], purposes: [], confidence, compared: fit?.compared ?? [] };
}

/** Facts about a control that its list does not say; `isMild`: it carries no error. */
interface Circumstances extends Pick<Control, "declared" | "guidance"> {
  readonly isMild: boolean;
}

function controlOf(act: ActAt, fit: Fit, reach: ReachVerdict, { declared, guidance, isMild }: Circumstances): Control {
  const missing = reach.kind === "open" ? [...fit.missing, "origin" as const] : fit.missing;
  const doubts = guidance === undefined ? fit.doubts : [guidanceDoubt(guidance), ...fit.doubts];
  const confidence = worse(act.act.confidence, fit.confidence);
  const isCapped = isMild || confidence === "low" || doubts.some(({ kind }) => kind !== "declared");
  return {
    act,
    codes: fit.codes,
    declared,
    certainty: missing.length + doubts.length === 0 ? "applies" : "may-apply",
    missing,
    doubts,
    guidance,
    maxSeverity: fit.maxSeverity === "error" && isCapped ? "warning" : fit.maxSeverity,
    openElements: fit.openElements,
    openLimits: fit.openLimits,
    byFigures: fit.byFigures,
    compared: fit.compared,
    purposes: fit.purposes,
    confidence,
  };
}

/** The reason that keeps an act from binding an item that it lists; undefined where it binds, also where its state is unverified. */
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
