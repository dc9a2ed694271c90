import type { Act, ActEnd, Clause, PackHeader, Resumption, Suspension } from "../../generated/pack.ts";
import { dayAfter, dayBefore, type IsoDate } from "../date.ts";
import { byCodeUnit } from "../text/ordered.ts";
import { actsWithSuspensions, type CompiledPack } from "./bundle.ts";
import { day } from "./days.ts";

/**
 * State of an act or clause on a day. `pending`: issued and not in force, because it takes effect later or, as a draft or statement, never.
 * `unverified`: no source that was read tells the state.
 */
export type ActState = "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";

/** Consecutive days in one state. */
export interface Period {
  readonly state: ActState;
  /** First day; undefined for the time before issue. */
  readonly from: IsoDate | undefined;
  /** Last day, included; undefined where no later state is known. */
  readonly until: IsoDate | undefined;
  /** The suspension of a suspended period; for an unverified period, the one that ran out. */
  readonly suspension: Suspension | undefined;
}

/** An act with all effects of other acts on it, its pack, and its history and those of its clauses. */
export interface ActHistory {
  readonly act: Act;
  readonly pack: PackHeader;
  readonly periods: readonly Period[];
  readonly clauses: readonly ClauseHistory[];
}

/** A clause with its history. */
export interface ClauseHistory {
  readonly clause: Clause;
  readonly periods: readonly Period[];
}

/** The histories of all acts, in the order of the packs. */
export function historiesOf(packs: readonly CompiledPack[]): readonly ActHistory[] {
  return actsWithSuspensions(packs).map(({ act, pack }) => {
    const clauses = (act.clauses ?? []).map((clause) => ({ clause, periods: clausePeriods(act, clause) }));
    return { act, pack, periods: actPeriods(act), clauses };
  });
}

/** Dates of an act, or of a clause together with its act. */
interface DatedFacts {
  readonly everInForce: boolean;
  readonly issued: IsoDate;
  readonly effective: IsoDate | undefined;
  /** Earliest possible first day in force, where `effective` is unknown. */
  readonly notBefore: IsoDate | undefined;
  /** A day on which it was seen in force, where `effective` was not read. */
  readonly seen: IsoDate | undefined;
  readonly suspensions: readonly Suspension[];
  readonly resumptions: readonly Resumption[];
  /** First day without force. */
  readonly end: IsoDate | undefined;
}

/**
 * The whole history of an act as periods without gaps, oldest first; at least one.
 *
 * - Last days are included: suspended until D means suspended on D.
 * - A suspension counts from its first day, also when that lies before the act takes effect.
 * - The day after the last day of a suspension the act is unverified, unless a later entry (another suspension, a
 *   resumption, an end) tells that it was in force in between.
 * - An act of the kind `suspension` ends the day after the last day that it suspends others.
 * - An act without a first day of force is unverified from its issue, or from the first day it can be in force where
 *   that is given, until the day on which it was seen in force.
 */
export function actPeriods(act: Act): readonly Period[] {
  return periodsOf(factsOf(act, [act]));
}

/** The history of a clause: its own dates, and everything that befalls its act. */
export function clausePeriods(act: Act, clause: Clause): readonly Period[] {
  return periodsOf(factsOf(act, [act, clause]));
}

/** The period that contains a day. Throws for an empty list. */
export function periodOn(periods: readonly Period[], date: IsoDate): Period {
  let found = periods[0];
  for (const period of periods) if (period.from === undefined || period.from <= date) found = period;
  if (found === undefined) throw new Error("An act has no periods.");
  return found;
}

function factsOf(act: Act, parts: readonly (Act | Clause)[]): DatedFacts {
  // The act does not date a clause with a beginning of its own, known or unknown.
  const dated = parts.findLast((part) => part.effective !== undefined || part.notBefore !== undefined) ?? act;
  const ends = parts.flatMap(({ ends: end }: { readonly ends?: ActEnd }) => (end === undefined ? [] : [end.on]));
  const firstEnd = [...ends, ...afterSuspending(act)].sort()[0];
  return {
    everInForce: act.kind !== "draft" && act.kind !== "statement",
    issued: day(parts.findLast((part) => part.issued !== undefined)?.issued ?? act.issued),
    effective: optionalDay(dated.effective),
    notBefore: optionalDay(dated.notBefore),
    seen: dated === act ? optionalDay(act.seenInForce?.on) : undefined,
    suspensions: parts.flatMap(({ suspensions }) => suspensions ?? []).sort((a, b) => byCodeUnit(a.from, b.from)),
    resumptions: parts.flatMap(({ resumptions }) => resumptions ?? []),
    end: optionalDay(firstEnd),
  };
}

/** End of an act that only suspends others: the day after the last day of its suspensions. Empty where one has no last day. */
function afterSuspending({ kind, suspends }: Act): IsoDate[] {
  const lastDays = suspends?.map(({ until }) => until) ?? [];
  if (kind !== "suspension" || lastDays.length === 0) return [];
  const known = lastDays.flatMap((until) => (until === undefined ? [] : [day(until)]));
  return known.length < lastDays.length ? [] : [dayAfter(known.sort(byCodeUnit).at(-1) as IsoDate)];
}

function periodsOf(facts: DatedFacts): readonly Period[] {
  const periods: { state: ActState; from: IsoDate | undefined; until: IsoDate | undefined; suspension: Suspension | undefined }[] = [];
  for (const from of [undefined, ...boundaries(facts)]) {
    const { state, suspension } = from === undefined ? ({ state: "not-issued", suspension: undefined } as const) : stateOn(facts, from);
    const last = periods.at(-1);
    if (last !== undefined && last.state === state && last.suspension === suspension) continue;
    if (last !== undefined && from !== undefined) last.until = dayBefore(from);
    periods.push({ state, from, until: undefined, suspension });
  }
  return periods;
}

/** Days on which the state may change, in order. */
function boundaries({ issued, effective, notBefore, seen, suspensions, resumptions, end }: DatedFacts): IsoDate[] {
  const days = new Set<IsoDate>([issued]);
  for (const date of [effective, notBefore, seen, end]) if (date !== undefined) days.add(date);
  for (const { from, until } of suspensions) {
    days.add(day(from));
    if (until !== undefined) days.add(dayAfter(day(until)));
  }
  for (const { on } of resumptions) days.add(day(on));
  return [...days].sort(byCodeUnit);
}

function stateOn(facts: DatedFacts, date: IsoDate): { readonly state: ActState; readonly suspension?: Suspension | undefined } {
  const { issued, effective, notBefore, seen, suspensions, resumptions, end } = facts;
  // An act may take effect before the day it is published; it has no earlier state than that.
  if (date < issued && (effective === undefined || date < effective)) return { state: "not-issued" };
  if (!facts.everInForce) return { state: "pending" };
  if (end !== undefined && date >= end) return { state: "ended" };
  const resumed =
    resumptions
      .map(({ on }) => on)
      .filter((on) => on <= date)
      .sort()
      .at(-1) ?? "";
  const begun = suspensions.filter(({ from }) => from <= date && from >= resumed);
  const running = begun.findLast(({ until }) => until === undefined || date <= until);
  if (running !== undefined) return { state: "suspended", suspension: running };
  const begins = effective ?? notBefore;
  if (begins !== undefined && date < begins) return { state: "pending" };
  const ranOut = begun.reduce<Suspension | undefined>(
    (latest, next) => ((latest?.until ?? "") > (next.until ?? "") ? latest : next),
    undefined,
  );
  if (ranOut !== undefined) return followed(facts, date) ? { state: "in-force" } : { state: "unverified", suspension: ranOut };
  if (effective !== undefined || resumed !== "" || (seen !== undefined && date >= seen)) return { state: "in-force" };
  return { state: "unverified" };
}

/** True where a later date proves that the act was in force: only an act in force can be suspended, resumed or ended. */
function followed({ suspensions, resumptions, end }: DatedFacts, date: IsoDate): boolean {
  return end !== undefined || suspensions.some(({ from }) => from > date) || resumptions.some(({ on }) => on > date);
}

function optionalDay(text: string | undefined): IsoDate | undefined {
  return text === undefined ? undefined : day(text);
}
