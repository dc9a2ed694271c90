import type {
  Act,
  Authority,
  Clause,
  ControlledItem,
  LastKnown,
  ListedParty,
  PackHeader,
  PackPaper,
  PartyList,
  Source,
  Suspension,
  TariffCodeSet,
} from "../../generated/pack.ts";
import { daysBetween, type IsoDate } from "../date.ts";
import { addTo, getOrInsert, ownValue } from "../maps.ts";
import { lazily } from "../perKey.ts";
import { controlKey, controlKeys } from "../recognise/controlCode.ts";
import type { RecogniserData } from "../recognise/data.ts";
import { type MilitaryWords, militaryWords } from "../text/militaryUse.ts";
import { type Placeholders, placeholdersOf } from "../text/placeholder.ts";
import type { VagueWords } from "../text/vague.ts";
import { lawBoundaries } from "./boundaries.ts";
import type { CompiledPack, EntryOf, LawOrigin, ListSection, PackBundle } from "./bundle.ts";
import { codesByList, type ListedCodes } from "./codesByList.ts";
import { day } from "./days.ts";
import { type ListedForms, listedForms } from "./listedForms.ts";
import { type Parameters, parametersOf } from "./parameters.ts";
import { recogniserData } from "./recogniserData.ts";
import { type ChangeDay, changeDaysOf } from "./stateChanges.ts";
import { type Substances, substancesOf } from "./substances.ts";
import { type ActHistory, type ActState, historiesOf, type Period, periodOn } from "./timeline.ts";
import { type Timeline, timelinesOf } from "./timelines.ts";

export type { PackBundle } from "./bundle.ts";

/** A pack is stale when its review lies more days than this before the day of the check. */
const staleAfterDays = 60;
/** Size of the cache of days. A run over shipments meets many export dates, an editor only a few. */
const keptDays = 64;

/** States that a company has verified itself, by id of the act. They apply only where the packs hold a state as unverified. */
export type ActStateSettings = Readonly<Record<string, "in-force" | "suspended" | "ended">>;

/** State of an act or clause on a day. */
export interface StateOnDay {
  readonly state: ActState;
  /** First day of this state. Where a setting gives the state, the first day of the unverified period. */
  readonly since: IsoDate | undefined;
  /** True where the first day was not read: on `since` the act was seen in force, and it began before. */
  readonly sinceBefore: boolean;
  /** Last day of this state, included; undefined where no later state is known. */
  readonly until: IsoDate | undefined;
  /** The state after `until`. */
  readonly next: ActState | undefined;
  /** The suspension in effect, or the one that has run out. */
  readonly suspension: Suspension | undefined;
  /** Last facts known, where the packs do not know the state. */
  readonly lastKnown: LastKnown | undefined;
  /** True where the packs do not know the state and `actStates` gave it. */
  readonly settledBySetting: boolean;
}

/** An act on a day. */
export interface ActAt extends StateOnDay {
  readonly act: Act;
  readonly pack: PackHeader;
  readonly clauses: readonly ClauseAt[];
}

/** A clause on a day; everything that befalls its act befalls the clause too. */
export interface ClauseAt extends StateOnDay {
  readonly clause: Clause;
}

/** An entry of a control list on a day. Only the state of the act tells if the entry controls anything. */
export interface ListedItem {
  readonly act: ActAt;
  readonly item: ControlledItem;
}

/** A listed party on a day. Only the state of the act tells if the listing holds. */
export interface ListedPartyAt {
  readonly act: ActAt;
  readonly party: ListedParty;
}

/** A pack whose last review lies more than 60 days back. */
export interface StalePack {
  readonly pack: PackHeader;
  /** Days between the review and the day of the check. */
  readonly days: number;
}

/** Data of the packs that rules read and that is the same on every day. */
interface Undated {
  /**
   * First day of any law in the packs that matters for exports from a country; nothing is known of the time before. It is the first day in
   * force of any act by an authority with acts about exports from there, or of any act at all where there is no such authority or no
   * country. Undefined where no act is ever in force.
   */
  knownFrom(exported: string | undefined): IsoDate | undefined;
  /** Maps forms that lists name to forms of items. */
  readonly forms: ListedForms;
  /** Definitions of the measurements that entries demand. */
  readonly parameters: Parameters;
  /** Substances that entries name. */
  readonly substances: Substances;
  authority(id: string): Authority | undefined;
  /** A list of parties by its id; the list of the given authority wins over one of another authority with the same id. */
  partyList(authority: string, id: string): PartyList | undefined;
  /** Authorities whose lists name goods by elements or substances, and so control items; in their listed order. */
  readonly controlling: readonly Authority[];
  /**
   * Listed codes that a declared code stands for, on any day: the same code; else codes that differ only in case, dots and blanks; else the
   * nearest listed code above it. Empty where no act in the packs lists one.
   */
  listedCodes(list: string, code: string): ListedCodes;
  readonly vagueWords: VagueWords;
  /** Words that indicate a military use, for search in texts. */
  militaryWords(): MilitaryWords;
}

/** The law on one day. Rules read this and never a timeline. */
export interface PackAt extends Undated {
  readonly asOf: IsoDate;
  /** All acts of all packs, in the order of the packs and of issue. */
  readonly acts: readonly ActAt[];
  act(id: string): ActAt | undefined;
  /** Entries that name an element, in the order of the acts; empty for none. */
  controlledItemsOf(element: string): readonly ListedItem[];
  /** Entries that name a substance, in the order of the acts; empty for none. */
  controlledItemsOfSubstance(id: string): readonly ListedItem[];
  /** Entries under a control code of a list and under its sub-items. Several acts may list the same code. */
  controlledItemsUnder(list: string, code: string): readonly ListedItem[];
  /**
   * Tariff codes of an entry that hold on the day. Codes of an act that has not taken effect, or that another act in effect replaced, are
   * left out.
   */
  tariffCodesOf(item: ControlledItem): readonly TariffCodeSet[];
  parties(): readonly ListedPartyAt[];
  /** Entries of any section that hold on the day by their own `from` and `until`. */
  entries<K extends ListSection>(section: K): readonly EntryOf<K>[];
  readonly stale: readonly StalePack[];
}

/** Sections of packs by whose entries rules judge. */
export type LawSection = "controlledItems" | "itemLists" | "customsRemarks" | "sourcingRestrictions";

/** All packs, independent of a day. */
export interface Packs {
  /**
   * Ids of the authorities with entries in a section. Entries of control lists count only if they name elements or substances, since others
   * control no goods.
   */
  authoritiesWith(section: LawSection): readonly string[];
  readonly headers: readonly PackHeader[];
  /** The bundle of law that the packs are of; undefined for packs that are in no bundle. */
  readonly law: LawOrigin | undefined;
  /** All acts, in the order of the packs and of issue. */
  readonly acts: readonly Act[];
  /** Ids of acts that `actStates` can settle: the act or one of its clauses is unverified on some day. */
  readonly settleableActs: ReadonlySet<string>;
  readonly recogniserData: RecogniserData;
  /** Days after `after`, up to and including `upTo`, on which an act, a clause or an entry may change; in order. */
  boundaries(after: IsoDate, upTo: IsoDate): readonly IsoDate[];
  /** Days on which the state of an act or a clause changes, in order. */
  changeDays(): readonly ChangeDay[];
  /** The histories of acts, and of clauses with one of their own. */
  timelines(): readonly Timeline[];
  /** Placeholder texts such as `TBD`, for fields that are not filled in. */
  placeholders(): Placeholders;
  /** The pack that holds a paper. */
  packOf(paper: PackPaper): PackHeader | undefined;
  /** The source with a key of a pack; undefined where the pack has none. */
  source(packId: string, key: string): Source | undefined;
  /**
   * Resolves all dates of the law to one day; nothing else does. The same day and settings give the same object, as long as it is cached.
   */
  at(asOf: IsoDate, actStates: ActStateSettings): PackAt;
}

/** Opens a bundle. This is cheap: it checks nothing, and it computes only the short histories of acts. */
export function openPacks(bundle: PackBundle): Packs {
  const { packs } = bundle;
  const order = new Map(packs.map(({ header }, index) => [header, index]));
  const histories = historiesOf(packs).toSorted((a, b) => (order.get(a.pack) ?? 0) - (order.get(b.pack) ?? 0) || byIssue(a.act, b.act));
  const recognised = recogniserData(packs);
  const authoritiesWith = authoritiesBySection(bundle);
  const undated = undatedOf(packs, recognised, authoritiesWith("controlledItems"), histories);
  const boundaries = lazily(() => lawBoundaries(bundle, histories.flatMap(periodsOf)));
  const kept = new Map<string, PackAt>();
  return {
    authoritiesWith,
    headers: packs.map(({ header }) => header),
    law: bundle.law,
    acts: histories.map(({ act }) => act),
    settleableActs: new Set(histories.filter(isSettleable).map(({ act }) => act.id)),
    recogniserData: recognised,
    boundaries: (after, upTo) => boundaries().filter((date) => after < date && date <= upTo),
    changeDays: lazily(() => changeDaysOf(histories)),
    timelines: lazily(() => timelinesOf(histories)),
    placeholders: () => undated.vagueWords.placeholders,
    packOf: (paper) => packs.find(({ papers }) => papers.includes(paper))?.header,
    source: (packId, key) => packs.find(({ header }) => header.id === packId)?.sources[key],
    at(asOf, actStates) {
      const law = getOrInsert(kept, JSON.stringify([asOf, Object.entries(actStates).sort()]), () =>
        packsAt(undated, packs, histories, asOf, actStates),
      );
      const [oldest = ""] = kept.size > keptDays ? kept.keys() : [];
      kept.delete(oldest);
      return law;
    },
  };
}

/** @param controlling ids of the authorities whose lists control items */
function undatedOf(
  packs: readonly CompiledPack[],
  { tariffCodes }: RecogniserData,
  controlling: readonly string[],
  histories: readonly ActHistory[],
): Undated {
  const all = <K extends ListSection>(section: K): readonly EntryOf<K>[] => packs.flatMap((pack): readonly EntryOf<K>[] => pack[section]);
  const words = vagueWords(packs);
  const authorities = all("authorities").toSorted((one, other) => one.order - other.order);
  return {
    knownFrom: (exported) => firstInForce(ofTerritory(histories, exported)),
    forms: listedForms(all("listedForms")),
    parameters: parametersOf(all("parameters"), all("figureWords")),
    substances: substancesOf(packs, tariffCodes),
    authority: (id) => authorities.find((authority) => authority.id === id),
    partyList: (authority, id) => {
      const own = authorities.filter((one) => one.id === authority);
      return [...own, ...authorities].flatMap(({ lists = [] }) => lists).find((list) => list.id === id);
    },
    controlling: authorities.filter(({ id }) => controlling.includes(id)),
    listedCodes: codesByList(all("controlledItems")),
    vagueWords: words,
    militaryWords: lazily(() => militaryWords(all("militaryWords"), words)),
  };
}

/** Makes the lookup of authorities by section, cached per section. */
function authoritiesBySection({ packs }: PackBundle): Packs["authoritiesWith"] {
  const byAct = new Map(packs.flatMap(({ acts }) => acts.map(({ id, authority }) => [id, authority] as const)));
  const acts: { readonly [K in LawSection]: () => readonly string[] } = {
    controlledItems: () =>
      packs.flatMap((pack) =>
        pack.controlledItems.flatMap(({ act, elements, substances }) => (elements.length > 0 || substances !== undefined ? [act] : [])),
      ),
    itemLists: () => packs.flatMap((pack) => pack.itemLists.map(({ act }) => act)),
    customsRemarks: () => packs.flatMap((pack) => pack.customsRemarks.flatMap((remark) => remark.acts)),
    sourcingRestrictions: () => packs.flatMap((pack) => pack.sourcingRestrictions.map(({ act }) => act)),
  };
  const known = new Map<LawSection, readonly string[]>();
  return (section) => getOrInsert(known, section, () => [...new Set(acts[section]().flatMap((act) => byAct.get(act) ?? []))]);
}

/** Compares acts by day of issue, then by length and text of the id, so that announcement 9 comes before 10. */
function byIssue(a: Act, b: Act): number {
  if (a.issued !== b.issued) return a.issued < b.issued ? -1 : 1;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

function isSettleable(history: ActHistory): boolean {
  return periodsOf(history).some((periods) => periods.some(({ state }) => state === "unverified"));
}

/** The histories of an act and of each of its clauses. */
function periodsOf({ periods, clauses }: ActHistory): readonly (readonly Period[])[] {
  return [periods, ...clauses.map((clause) => clause.periods)];
}

/** Acts of the authorities that have acts about exports from a country; all acts if there is no such authority. */
function ofTerritory(histories: readonly ActHistory[], exported: string | undefined): readonly ActHistory[] {
  const about = histories.filter(({ act }) => exported !== undefined && act.reach?.export?.includes(exported) === true);
  const authorities = new Set(about.map(({ act }) => act.authority));
  return authorities.size === 0 ? histories : histories.filter(({ act }) => authorities.has(act.authority));
}

/** First day on which any of the acts is in force. */
function firstInForce(histories: readonly ActHistory[]): IsoDate | undefined {
  const days = histories.flatMap(({ periods }) => periods.flatMap(({ state, from }) => (state === "in-force" ? (from ?? []) : [])));
  return days.sort()[0];
}

function packsAt(
  undated: Undated,
  packs: readonly CompiledPack[],
  histories: readonly ActHistory[],
  asOf: IsoDate,
  actStates: ActStateSettings,
): PackAt {
  const acts = histories.map((history) => actAt(history, asOf, actStates));
  const byId = new Map(acts.map((act) => [act.act.id, act]));
  const entries = <K extends ListSection>(section: K): readonly EntryOf<K>[] =>
    packs.flatMap((pack): readonly EntryOf<K>[] => pack[section]).filter((entry) => holdsOn(entry, asOf));
  const effective = (id: string): boolean => (byId.get(id)?.act.effective ?? "9999-12-31") <= asOf;

  const items = lazily(() => withActs(entries("controlledItems"), byId, acts).map(({ act, entry }): ListedItem => ({ act, item: entry })));
  const byElement = lazily(() => indexed(items(), ({ item }) => item.elements));
  const bySubstance = lazily(() => indexed(items(), ({ item }) => item.substances ?? []));
  const byCode = lazily(() => indexed(items(), ({ item }) => controlKeys(item)));
  const parties = lazily(() => withActs(entries("parties"), byId, acts).map(({ act, entry }): ListedPartyAt => ({ act, party: entry })));

  return {
    ...undated,
    asOf,
    acts,
    act: (id) => byId.get(id),
    controlledItemsOf: (element) => byElement().get(element) ?? [],
    controlledItemsOfSubstance: (id) => bySubstance().get(id) ?? [],
    controlledItemsUnder: (list, code) => byCode().get(controlKey(list, code)) ?? [],
    tariffCodesOf: (item) =>
      (item.tariffCodes ?? []).filter(
        ({ by, replacedBy }) => effective(by ?? item.act) && (replacedBy === undefined || !effective(replacedBy)),
      ),
    parties,
    entries,
    stale: packs
      .map(({ header }) => ({ pack: header, days: daysBetween(day(header.reviewedOn), asOf) }))
      .filter(({ days }) => days > staleAfterDays),
  };
}

/** True where the own dates of an entry include the day. Most entries have none and always hold. */
function holdsOn(entry: object, asOf: IsoDate): boolean {
  const { from, until } = entry as { readonly from?: string; readonly until?: string }; // the schema gives these names no other meaning
  return (from === undefined || from <= asOf) && (until === undefined || asOf <= until);
}

function indexed<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      addTo(index, key, entry);
    }
  }
  return index;
}

/** Pairs entries with their acts, in the order of the acts. Entries whose act is in no pack are left out; the loader reports them. */
function withActs<T extends { readonly act: string }>(
  entries: readonly T[],
  byId: ReadonlyMap<string, ActAt>,
  acts: readonly ActAt[],
): readonly { readonly act: ActAt; readonly entry: T }[] {
  const order = new Map(acts.map((act, index) => [act, index]));
  return entries
    .flatMap((entry) => {
      const act = byId.get(entry.act);
      return act === undefined ? [] : [{ act, entry }];
    })
    .sort((a, b) => (order.get(a.act) ?? 0) - (order.get(b.act) ?? 0));
}

function actAt({ act, pack, periods, clauses }: ActHistory, asOf: IsoDate, actStates: ActStateSettings): ActAt {
  const setting = ownValue(actStates, act.id);
  return {
    act,
    pack,
    ...stateOnDay(periods, asOf, setting, act.lastKnown, act.effective === undefined ? act.seenInForce?.on : undefined),
    clauses: clauses.map((part) => ({
      clause: part.clause,
      ...stateOnDay(part.periods, asOf, setting, part.clause.lastKnown ?? act.lastKnown, undefined),
    })),
  };
}

/**
 * The state on a day. A setting gives it only where the packs do not know it. A known state rests on an act with date and citation; a
 * company overrules it by another such entry in a pack of its own.
 */
function stateOnDay(
  periods: readonly Period[],
  asOf: IsoDate,
  setting: ActStateSettings[string] | undefined,
  lastKnown: LastKnown | undefined,
  firstSeen: string | undefined,
): StateOnDay {
  const period = periodOn(periods, asOf);
  const { state, from, until, suspension } = period;
  const unknown = state === "unverified";
  return {
    state: unknown && setting !== undefined ? setting : state,
    since: from,
    sinceBefore: state === "in-force" && from !== undefined && from === firstSeen,
    until,
    next: periods[periods.indexOf(period) + 1]?.state,
    suspension,
    lastKnown: unknown ? (suspension?.lastKnown ?? lastKnown) : undefined,
    settledBySetting: unknown && setting !== undefined,
  };
}

/** The vague words of all packs, folded to lower case; Chinese and Japanese terms are sorted by length, the longest first. */
function vagueWords(packs: readonly CompiledPack[]): VagueWords {
  const all = packs.flatMap(({ vagueStatements }) => vagueStatements ?? []);
  const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
  const terms = new Set(all.flatMap((entry) => entry.terms).map(fold));
  return {
    words: new Set(all.flatMap((entry) => entry.words).map(fold)),
    placeholders: placeholdersOf(packs.flatMap((pack) => pack.placeholders.flatMap(({ words }) => words))),
    terms: [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
}
