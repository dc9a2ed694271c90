import {
  actsWithSuspensions,
  type CompiledPack,
  type EntryOf,
  type ListSection,
  type PackBundle,
} from "../../../server/src/core/packs/bundle.ts";
import { actPeriods, clausePeriods, type Period } from "../../../server/src/core/packs/timeline.ts";
import type { Act, Clause, Suspension } from "../../../server/src/generated/pack.ts";
import { byKeys } from "./order.ts";

/** An entry with its pack, which holds the sources of its citations. */
export interface Held<T> {
  readonly entry: T;
  readonly pack: CompiledPack;
}

/** A clause with its history. */
export interface ClauseHistory {
  readonly clause: Clause;
  readonly periods: readonly Period[];
}

/** An act with all effects of other acts on it, and its history. */
export interface ActHistory {
  readonly act: Act;
  readonly pack: CompiledPack;
  readonly periods: readonly Period[];
  readonly clauses: readonly ClauseHistory[];
}

/** All packs over all time, for the pages. */
export interface Law {
  readonly packs: readonly CompiledPack[];
  /** Authorities in the order of the pages. */
  readonly authorities: readonly string[];
  /** By authority, then by day of issue, then by id. */
  readonly acts: readonly ActHistory[];
  act(id: string): ActHistory | undefined;
  /** Entries of a section in all packs, in their order. */
  entries<K extends ListSection>(section: K): readonly Held<EntryOf<K>>[];
  /** The pack that holds the sources of a suspension's citations. */
  packOfSuspension(suspension: Suspension, act: ActHistory): CompiledPack;
}

/** Opens a bundle for documentation. */
export function openLaw({ packs }: PackBundle): Law {
  const declared = packs.flatMap((pack) => pack.authorities).sort((one, other) => one.order - other.order);
  const authorities: readonly string[] = [
    ...new Set([...declared.map(({ id }) => id), ...packs.flatMap((pack) => pack.acts.map(({ authority }) => authority))]),
  ];
  const acts = actsWithSuspensions(packs)
    .flatMap(({ act, pack }): ActHistory[] => {
      const holder = packs.find(({ header }) => header === pack);
      if (holder === undefined) return [];
      const clauses = (act.clauses ?? []).map((clause) => ({ clause, periods: clausePeriods(act, clause) }));
      return [{ act, pack: holder, periods: actPeriods(act), clauses }];
    })
    .sort(
      byKeys(
        ({ act }) => String(authorities.indexOf(act.authority)),
        ({ act }) => act.issued,
        ({ act }) => act.id,
      ),
    );
  const byId = new Map(acts.map((history) => [history.act.id, history]));
  return {
    packs,
    authorities,
    acts,
    act: (id) => byId.get(id),
    entries: <K extends ListSection>(section: K) =>
      packs.flatMap((pack) => pack[section].map((entry: EntryOf<K>): Held<EntryOf<K>> => ({ entry, pack }))),
    packOfSuspension(suspension, act) {
      const by = suspension.by === undefined ? undefined : byId.get(suspension.by);
      // What another act says under `suspends` is handed on with the same list of citations.
      const said = by?.act.suspends?.some(({ citations }) => citations === suspension.citations) ?? false;
      return said && by !== undefined ? by.pack : act.pack;
    },
  };
}

/** True for a clause whose days or states differ from those of its act. */
export function hasOwnFate(clause: ClauseHistory, act: ActHistory): boolean {
  const shape = (periods: readonly Period[]): string => JSON.stringify(periods.map(({ state, from }) => [state, from]));
  return shape(clause.periods) !== shape(act.periods);
}
