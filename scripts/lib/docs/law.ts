import type { CompiledPack, EntryOf, ListSection, PackBundle } from "../../../server/src/core/packs/bundle.ts";
import { type ActHistory as HistoryOfAct, historiesOf } from "../../../server/src/core/packs/timeline.ts";
import type { Suspension } from "../../../server/src/generated/pack.ts";
import { byKeys } from "./order.ts";

/** An entry with its pack, which holds the sources of its citations. */
export interface Held<T> {
  readonly entry: T;
  readonly pack: CompiledPack;
}

/** An act with its history, and its pack with the sources. */
export interface ActHistory extends Omit<HistoryOfAct, "pack"> {
  readonly pack: CompiledPack;
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
  const holders = new Map(packs.map((pack) => [pack.header, pack]));
  const acts = historiesOf(packs)
    .flatMap(({ pack, ...history }): ActHistory[] => {
      const holder = holders.get(pack);
      return holder === undefined ? [] : [{ ...history, pack: holder }];
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
      // A suspension ordered under `suspends` keeps the list of citations of the suspending act.
      const said = by?.act.suspends?.some(({ citations }) => citations === suspension.citations) ?? false;
      return said && by !== undefined ? by.pack : act.pack;
    },
  };
}
