import type {
  Act,
  Authority,
  Clause,
  ControlledItem,
  LastKnown,
  ListedParty,
  PackHeader,
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
import type { Placeholders } from "../text/placeholder.ts";
import type { VagueWords } from "../text/vague.ts";
import { lawBoundaries } from "./boundaries.ts";
import { actsWithSuspensions, type EntryOf, type ListSection, type PackBundle } from "./bundle.ts";
import { codesByList, type ListedCodes } from "./codesByList.ts";
import { day } from "./days.ts";
import { type ListedForms, listedForms } from "./listedForms.ts";
import { type Parameters, parametersOf } from "./parameters.ts";
import { recogniserData } from "./recogniserData.ts";
import { type ChangeDay, changeDaysOf } from "./stateChanges.ts";
import { type Substances, substancesOf } from "./substances.ts";
import { type ActState, actPeriods, clausePeriods, type Period, periodOn } from "./timeline.ts";
import { vagueWords } from "./vagueWords.ts";

export type { PackBundle } from "./bundle.ts";

/** More days than this between the review of a pack and the day of a check make it stale. */
const staleAfterDays = 60;
/** How many days of law are kept; a run over shipments meets many export dates, an editor only a few. */
const keptDays = 64;

/** States that a company has checked itself, by act id. They settle what is unverified and nothing else. */
export type ActStateSettings = Readonly<Record<string, "in-force" | "suspended" | "ended">>;

/** How an act or clause stands on a day. */
export interface StateOnDay {
  readonly state: ActState;
  /** First day of this state; of a state that a setting gives, of the unverified time. */
  readonly since: IsoDate | undefined;
  /** The first day was not read: on `since` the act was seen in force, and it began before. */
  readonly sinceBefore: boolean;
  /** Last day of this state, included, where a later state is known. */
  readonly until: IsoDate | undefined;
  /** The state after `until`. */
  readonly next: ActState | undefined;
  /** The suspension it is under, or the one that ran out. */
  readonly suspension: Suspension | undefined;
  /** Where the packs do not know the state: the last thing they know. */
  readonly lastKnown: LastKnown | undefined;
  /** True when the packs do not know the state and `actStates` gave it. */
  readonly settledBySetting: boolean;
}

/** An act on a day. */
export interface ActAt extends StateOnDay {
  readonly act: Act;
  readonly pack: PackHeader;
  readonly clauses: readonly ClauseAt[];
}

/** A clause on a day: its own fate and that of its act. */
export interface ClauseAt extends StateOnDay {
  readonly clause: Clause;
}

/** An entry of a control list on a day; whether it controls anything depends on the state of the act. */
export interface ListedItem {
  readonly act: ActAt;
  readonly item: ControlledItem;
}

/** A listed party on a day; whether the listing holds depends on the state of the act. */
export interface ListedPartyAt {
  readonly act: ActAt;
  readonly party: ListedParty;
}

/** A pack whose last review lies too far back. */
export interface StalePack {
  readonly pack: PackHeader;
  /** Days between the review and the day of the check; more than 60. */
  readonly days: number;
}

/** The law on one day. Rules see this and never a timeline. */
export interface PackAt {
  readonly asOf: IsoDate;
  /**
   * The first day on which an act is in force of those authorities that have acts about what leaves a country; of any authority, where
   * none has or no country is given. Of the time before nothing is known. Undefined where there is no such day.
   */
  knownFrom(exported: string | undefined): IsoDate | undefined;
  /** Every act of every pack, in the order of the packs and of issue. */
  readonly acts: readonly ActAt[];
  act(id: string): ActAt | undefined;
  /** What the forms of lists are as forms of an item. */
  readonly forms: ListedForms;
  /** The figures that entries demand. */
  readonly parameters: Parameters;
  /** The substances that entries name. */
  readonly substances: Substances;
  authority(id: string): Authority | undefined;
  /** A list of parties by the id that its authority has for it; where that one has none, by the id that another has. */
  partyList(authority: string, id: string): PartyList | undefined;
  /** The authorities whose lists name goods by their elements, so that they control items, in the order in which they are listed. */
  readonly controlling: readonly Authority[];
  /** The entries that name an element, in the order of the acts; an empty list for one that no list names. */
  controlledItemsOf(element: string): readonly ListedItem[];
  /** The entries that name a substance, in the order of the acts; an empty list for one that no list names. */
  controlledItemsOfSubstance(id: string): readonly ListedItem[];
  /** The entries under a control code of a list, those of its sub-items too; several acts may list the same code. */
  controlledItemsUnder(list: string, code: string): readonly ListedItem[];
  /**
   * The codes of a list that a declared one stands for, whether they hold on the day or not: itself, or else those of which it differs
   * only in case, dots and blanks, or else the one that it is a part of. None where no act in the packs lists it.
   */
  listedCodes(list: string, code: string): ListedCodes;
  /** The tariff codes given for an entry that hold on the day; those of an act not yet or no longer in effect are left out. */
  tariffCodesOf(item: ControlledItem): readonly TariffCodeSet[];
  parties(): readonly ListedPartyAt[];
  /** The entries of any other section that hold on the day by their own `from` and `until`. */
  entries<K extends ListSection>(section: K): readonly EntryOf<K>[];
  readonly vagueWords: VagueWords;
  /** Words by which a text names a military use. */
  militaryWords(): MilitaryWords;
  readonly stale: readonly StalePack[];
}

/** A section of packs with entries of some authorities, by which rules judge. */
export type LawSection = "controlledItems" | "itemLists" | "customsRemarks" | "sourcingRestrictions";

/** All packs, not yet on a day. */
export interface Packs {
  /** The authorities with entries in a section, by id; of control lists only those whose entries name elements or substances, since others control nothing. */
  authoritiesWith(section: LawSection): readonly string[];
  readonly headers: readonly PackHeader[];
  /** Every act, in the order of the packs and of issue. */
  readonly acts: readonly Act[];
  /** Acts that are unverified, or have an unverified clause, on some day: those that `actStates` can settle. */
  readonly settleableActs: ReadonlySet<string>;
  readonly recogniserData: RecogniserData;
  /** The days after one day, up to and including another, on which an act, a clause or an entry may change; in order. */
  boundaries(after: IsoDate, upTo: IsoDate): readonly IsoDate[];
  /** Every day on which the state of an act or a clause changes, in order. */
  changeDays(): readonly ChangeDay[];
  /** Words that stand where nothing has been filled in. */
  placeholders(): Placeholders;
  /** The source under a key of a pack. */
  source(packId: string, key: string): Source | undefined;
  /** The only place where the dates of the law are resolved. The same day and settings give the same object. */
  at(asOf: IsoDate, actStates: ActStateSettings): PackAt;
}

/** An act with its history, worked out once. */
interface ActHistory {
  readonly act: Act;
  readonly pack: PackHeader;
  readonly periods: readonly Period[];
  readonly clauses: readonly { readonly clause: Clause; readonly periods: readonly Period[] }[];
}

/** Opens a bundle. Cheap: nothing is parsed or checked, and histories are as short as the law's. */
export function openPacks(bundle: PackBundle): Packs {
  const { packs } = bundle;
  const histories = actsWithSuspensions(packs)
    .map(({ act, pack }): ActHistory => {
      const clauses = (act.clauses ?? []).map((clause) => ({ clause, periods: clausePeriods(act, clause) }));
      return { act, pack, periods: actPeriods(act), clauses };
    })
    .sort(
      (a, b) =>
        packs.findIndex(({ header }) => header === a.pack) - packs.findIndex(({ header }) => header === b.pack) || byIssue(a.act, b.act),
    );
  const words = vagueWords(packs);
  const military = lazily(() =>
    militaryWords(
      packs.flatMap((pack) => pack.militaryWords),
      words,
    ),
  );
  const forms = listedForms(packs.flatMap((pack) => pack.listedForms));
  const parameters = parametersOf(
    packs.flatMap((pack) => pack.parameters),
    packs.flatMap((pack) => pack.figureWords),
  );
  const recognised = recogniserData(packs);
  const substances = substancesOf(packs, recognised.tariffCodes);
  const authorities = packs.flatMap((pack) => pack.authorities).sort((one, other) => one.order - other.order);
  const authoritiesWith = authoritiesBySection(bundle);
  const listedCodes = codesByList(packs.flatMap((pack) => pack.controlledItems));
  const knownFrom = (exported: string | undefined): IsoDate | undefined => firstInForce(ofTerritory(histories, exported));
  const kept = new Map<string, PackAt>();
  let boundaries: readonly IsoDate[] | undefined;

  return {
    authoritiesWith,
    headers: packs.map(({ header }) => header),
    acts: histories.map(({ act }) => act),
    settleableActs: new Set(histories.filter(isSettleable).map(({ act }) => act.id)),
    recogniserData: recognised,
    boundaries(after, upTo) {
      boundaries ??= lawBoundaries(bundle, histories.flatMap(historiesOf));
      return boundaries.filter((date) => after < date && date <= upTo);
    },
    changeDays: lazily(() => changeDaysOf(histories)),
    placeholders: () => words.placeholders,
    source: (packId, key) => packs.find(({ header }) => header.id === packId)?.sources[key],
    at(asOf, actStates) {
      const key = JSON.stringify([asOf, Object.entries(actStates).sort()]);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const made = packsAt(
        { bundle, histories, words, military, forms, parameters, substances, authorities, authoritiesWith, listedCodes, knownFrom },
        asOf,
        actStates,
      );
      const oldest = kept.size < keptDays ? undefined : kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(key, made);
      return made;
    },
  };
}

/** Says which authorities have entries in a section. */
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

/** By day of issue; of the same day by length and text of the id, which puts announcement 9 before 10. */
function byIssue(a: Act, b: Act): number {
  if (a.issued !== b.issued) return a.issued < b.issued ? -1 : 1;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

function isSettleable(history: ActHistory): boolean {
  return historiesOf(history).some((periods) => periods.some(({ state }) => state === "unverified"));
}

/** The periods of an act and those of each of its clauses. */
function historiesOf({ periods, clauses }: ActHistory): readonly (readonly Period[])[] {
  return [periods, ...clauses.map((clause) => clause.periods)];
}

/** The acts of the authorities that have acts about what leaves a country; all, where none has. */
function ofTerritory(histories: readonly ActHistory[], exported: string | undefined): readonly ActHistory[] {
  const about = histories.filter(({ act }) => exported !== undefined && act.reach?.export?.includes(exported) === true);
  const authorities = new Set(about.map(({ act }) => act.authority));
  return authorities.size === 0 ? histories : histories.filter(({ act }) => authorities.has(act.authority));
}

/** The first day on which any of the acts is in force. */
function firstInForce(histories: readonly ActHistory[]): IsoDate | undefined {
  const days = histories.flatMap(({ periods }) => periods.flatMap(({ state, from }) => (state === "in-force" ? (from ?? []) : [])));
  return days.sort()[0];
}

/** Packs as they are on every day. */
interface Undated
  extends Pick<PackAt, "knownFrom" | "forms" | "parameters" | "substances" | "listedCodes">,
    Pick<Packs, "authoritiesWith"> {
  readonly authorities: readonly Authority[];
  readonly bundle: PackBundle;
  readonly histories: readonly ActHistory[];
  readonly words: VagueWords;
  readonly military: () => MilitaryWords;
}

function packsAt(undated: Undated, asOf: IsoDate, actStates: ActStateSettings): PackAt {
  const { bundle, histories, words, military, forms, parameters, substances, authorities, authoritiesWith, listedCodes, knownFrom } =
    undated;
  const { packs } = bundle;
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
    asOf,
    knownFrom,
    acts,
    act: (id) => byId.get(id),
    forms,
    parameters,
    substances,
    authority: (id) => authorities.find((authority) => authority.id === id),
    partyList: (authority, id) => {
      const lists = authorities.flatMap((one) => (one.lists ?? []).map((list) => ({ list, isOwn: one.id === authority })));
      const named = lists.filter(({ list }) => list.id === id);
      return (named.find(({ isOwn }) => isOwn) ?? named[0])?.list;
    },
    controlling: authorities.filter(({ id }) => authoritiesWith("controlledItems").includes(id)),
    controlledItemsOf: (element) => byElement().get(element) ?? [],
    controlledItemsOfSubstance: (id) => bySubstance().get(id) ?? [],
    controlledItemsUnder: (list, code) => byCode().get(controlKey(list, code)) ?? [],
    listedCodes,
    tariffCodesOf: (item) =>
      (item.tariffCodes ?? []).filter(
        ({ by, replacedBy }) => effective(by ?? item.act) && (replacedBy === undefined || !effective(replacedBy)),
      ),
    parties,
    entries,
    vagueWords: words,
    militaryWords: military,
    stale: packs
      .map(({ header }) => ({ pack: header, days: daysBetween(day(header.reviewedOn), asOf) }))
      .filter(({ days }) => days > staleAfterDays),
  };
}

/** Whether an entry holds on a day by its own dates; most have none and hold always. */
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

/** Entries with their acts, in the order of the acts; an entry of an act that is in no pack is left out, the loader speaks of it. */
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
    ...standing(periods, asOf, setting, act.lastKnown, act.effective === undefined ? act.seenInForce?.on : undefined),
    clauses: clauses.map((part) => ({
      clause: part.clause,
      ...standing(part.periods, asOf, setting, part.clause.lastKnown ?? act.lastKnown, undefined),
    })),
  };
}

/**
 * The state on a day. A setting gives the state only where the packs do not know it: what they do know stands on an act
 * with a date and a citation, and another such entry in a pack of the company's own is the way to overrule it.
 */
function standing(
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
