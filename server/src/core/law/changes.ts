import type { LawEntryChange, LawStateFrom } from "../../generated/law.ts";
import { matchLists } from "../changes/compareFindings.ts";
import type { CompiledPack, EntryOf, ListSection } from "../packs/bundle.ts";
import { type ActHistory, historiesOf } from "../packs/timeline.ts";
import { byCodeUnit } from "../text/ordered.ts";

/** An entry of any section, as far as entries have something in common. */
type AnyEntry = EntryOf<ListSection> & Readonly<Record<string, unknown>>;

/** An entry with its pack and section. */
export interface Placed {
  readonly pack: string;
  readonly section: ListSection;
  readonly entry: AnyEntry;
}

/** Keys by which an entry is called, the first that it has. */
const names = ["id", "code", "symbol", "number"] as const;
/** Keys that tell entries of one name apart. */
const belongings = ["act", "list", "nomenclature", "from", "country"] as const;

/**
 * Differences between the packs of two bundles, entry by entry, by pack and section, acts first. An act has changed too where another act
 * befalls it. Words of recognition are compared as a whole, since built packs have them in one table.
 *
 * @param before packs from `packWordsOf`
 * @param after likewise
 */
export function lawChangesBetween(before: readonly CompiledPack[], after: readonly CompiledPack[]): readonly LawEntryChange[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const { appears, vanishes, both } = matchLists(was, is, [exactly, called]);
  const [histories, laterHistories] = [byAct(before), byAct(after)];
  const states = ({ section, entry }: Placed, known: ReadonlyMap<string, ActHistory>): readonly LawStateFrom[] =>
    section === "acts" ? statesOf(known.get(nameOf(entry))) : [];
  const told = (change: LawEntryChange["change"], of: Placed): LawEntryChange => {
    const act = of.entry.act;
    const base = { change, pack: of.pack, section: of.section, entry: nameOf(of.entry) };
    return typeof act === "string" ? { ...base, act } : base;
  };
  const entries: readonly LawEntryChange[] = [
    ...appears.map((one) => ({ ...told("added", one), ...ifAny("after", states(one, laterHistories)) })),
    ...vanishes.map((one) => ({ ...told("removed", one), ...ifAny("before", states(one, histories)) })),
    ...both.flatMap(({ before: old, after: now }) => {
      const keys = differingKeys(old.entry, now.entry);
      const [from, to] = [states(old, histories), states(now, laterHistories)];
      const isOther = JSON.stringify(from) !== JSON.stringify(to);
      if (keys.length === 0 && !isOther) return [];
      return [{ ...told("changed", now), ...(isOther ? { before: [...from], after: [...to] } : {}), ...ifAny("keys", keys) }];
    }),
  ];
  return [...entries, ...otherWords(before, after, new Set(entries.map(({ pack }) => pack)))].toSorted(
    (a, b) => rank(a) - rank(b) || byCodeUnit(a.pack, b.pack) || byCodeUnit(a.section, b.section),
  );
}

/** Changes of words alone, in packs without another change. */
function otherWords(before: readonly CompiledPack[], after: readonly CompiledPack[], told: ReadonlySet<string>): readonly LawEntryChange[] {
  const tables = new Map(before.map(({ header, words }) => [header.id, words]));
  return after.flatMap(({ header: { id }, words }): LawEntryChange[] => {
    const isSame = told.has(id) || tables.get(id)?.pool === words?.pool;
    return isSame ? [] : [{ change: "changed", pack: id, section: "words", entry: id }];
  });
}

function rank({ section }: LawEntryChange): number {
  return section === "acts" ? 0 : 1;
}

function ifAny<Key extends string, T>(key: Key, list: readonly T[]): Partial<Record<Key, T[]>> {
  return list.length === 0 ? {} : ({ [key]: [...list] } as Record<Key, T[]>); // the key as given
}

/** All entries of packs, apart from their words of recognition. */
export function entriesOf(packs: readonly CompiledPack[]): readonly Placed[] {
  return packs.flatMap((pack) => {
    const { header, sources: _sources, vagueStatements: _vague, words: _words, ...sections } = pack;
    return Object.entries(sections).flatMap(([section, entries]) =>
      entries.map((entry): Placed => ({ pack: header.id, section: section as ListSection, entry: entry as AnyEntry })),
    );
  });
}

/** The name of an entry. */
export function nameOf(entry: AnyEntry): string {
  for (const key of names) {
    const value = entry[key];
    if (typeof value === "string") return value;
  }
  const { name } = entry as { readonly name?: string | { readonly en?: string } };
  const named = typeof name === "object" ? name.en : name;
  return named ?? String(Object.values(entry).find((value) => typeof value === "string") ?? "");
}

function called({ pack, section, entry }: Placed): string {
  return JSON.stringify([pack, section, nameOf(entry), ...belongings.map((key) => entry[key] ?? null)]);
}

function exactly(placed: Placed): string {
  return JSON.stringify([called(placed), placed.entry]);
}

function differingKeys(before: AnyEntry, after: AnyEntry): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).sort();
}

function byAct(packs: readonly CompiledPack[]): ReadonlyMap<string, ActHistory> {
  return new Map(historiesOf(packs).map((history) => [history.act.id, history]));
}

function statesOf(history: ActHistory | undefined): readonly LawStateFrom[] {
  return (history?.periods ?? []).map(({ state, from }) => (from === undefined ? { state } : { state, from }));
}
