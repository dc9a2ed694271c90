import type { LawEntryChange, LawNamed } from "../../generated/law.ts";
import type { Act, PackFile, PackHeader, Source, Suspension, VagueStatements } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import { lazily } from "../perKey.ts";
import type { WordTable } from "../recognise/wordTable.ts";
import { resolve } from "../schema/jsonSchema.ts";

/** Sections of a pack file that are lists of legal or material data. A company's rules and their tests stay out of bundles. */
export type ListSection = Exclude<
  { [K in keyof PackFile]-?: NonNullable<PackFile[K]> extends readonly unknown[] ? K : never }[keyof PackFile],
  "rules" | "tests"
>;
export type EntryOf<K extends ListSection> = NonNullable<PackFile[K]>[number];
export type PackLists = { readonly [K in ListSection]: readonly EntryOf<K>[] };

/** One pack, joined from its files. */
export interface CompiledPack extends PackLists {
  readonly header: PackHeader;
  readonly sources: Readonly<Record<string, Source>>;
  readonly vagueStatements: VagueStatements | undefined;
  /** The words of its entries, where they were packed when it was built (`packWordsOf`). */
  readonly words?: WordTable;
}

/**
 * Packs as they are shipped: plain JSON, made once at build time and opened at every start. Bundles are joined by joining their `packs`;
 * one pack may suspend acts of another or add listed items to them.
 */
export interface PackBundle {
  readonly format: 1;
  readonly packs: readonly CompiledPack[];
  /** The bundle of law that the packs are of, without a company's own; absent for packs that are in no bundle. */
  readonly law?: LawOrigin;
}

/** A bundle of law, apart from its packs. */
export interface LawOrigin extends LawNamed {
  /** The path of its file, as messages show it; undefined for the built-in bundle. */
  readonly path: string | undefined;
  /** The ids of its packs. */
  readonly packs: readonly string[];
  /** The packs that are older than the built-in ones. */
  readonly older: readonly OlderPack[];
  /** The entries of the built-in law that it does not hold. */
  readonly lacks: readonly LackingSection[];
  /** The acts of the built-in law that it has in force, or unconfirmed, on fewer days. */
  readonly shortened: readonly string[];
  /** The bundle before it; undefined for the first. */
  readonly previous: LawNamed | undefined;
  readonly changes: readonly LawEntryChange[];
}

/** A pack that is older than the built-in one. */
export interface OlderPack {
  readonly id: string;
  readonly version: string;
  readonly builtIn: string;
}

/** Entries of the built-in law that another bundle does not hold, by section. */
export interface LackingSection {
  readonly section: ListSection;
  /** Names of the entries. */
  readonly entries: readonly string[];
}

/** A pack as loaded: its header, and its files in the given order. */
export interface LoadedPack {
  readonly header: PackHeader;
  readonly files: readonly PackFile[];
}

/** Joins the files of each pack. The packs must have loaded without a problem. */
export function compilePacks(packs: readonly LoadedPack[]): PackBundle {
  return { format: 1, packs: packs.map(joinFiles) };
}

/** All list sections of the schema. */
const listSections = lazily(() =>
  Object.entries(resolve({ $ref: "pack.schema.json#" }).properties ?? {}).flatMap(([section, { type }]) =>
    type === "array" && section !== "rules" && section !== "tests" ? [section as ListSection] : [],
  ),
);

function joinFiles({ header, files }: LoadedPack): CompiledPack {
  const lists = listSections().map((section) => [section, files.flatMap((file): readonly unknown[] => file[section] ?? [])] as const);
  const vague = files.flatMap(({ vagueStatements }) => vagueStatements ?? []);
  return {
    header,
    sources: Object.fromEntries(
      files.flatMap(({ sources }) => Object.entries(sources ?? {})).map(([key, source]) => [key, fullSource(source)]),
    ),
    vagueStatements:
      vague.length === 0 ? undefined : { words: joined(vague.map(({ words }) => words)), terms: joined(vague.map(({ terms }) => terms)) },
    ...(Object.fromEntries(lists) as unknown as PackLists), // each section under its own name, joined from that same section
  };
}

function joined(lists: readonly (readonly [string, ...string[]])[]): [string, ...string[]] {
  return [...new Set(lists.flat())] as [string, ...string[]]; // no list is empty, and there is one
}

/** Expands the short form of a source: an address of a page that was read, or words that say why there is none. */
function fullSource(source: Source | string): Source {
  if (typeof source !== "string") return source;
  return /^https?:\/\/\S+$/.test(source) ? { title: source, url: source, read: true } : { title: source, read: false };
}

/** All acts with their packs. The suspensions that acts of any pack order under `suspends` are added to the acts they suspend. */
export function actsWithSuspensions(packs: readonly CompiledPack[]): readonly { readonly act: Act; readonly pack: PackHeader }[] {
  const whole = new Map<string, Suspension[]>();
  for (const act of packs.flatMap(({ acts }) => acts)) {
    for (const { of, ...what } of act.suspends ?? []) {
      for (const target of of) {
        const key = keyOf(target.act, target.clause);
        addTo(whole, key, { ...what, by: act.id });
      }
    }
  }
  return packs.flatMap(({ acts, header }) => acts.map((act) => ({ act: suspended(act, whole), pack: header })));
}

function suspended(act: Act, by: ReadonlyMap<string, readonly Suspension[]>): Act {
  const clauses = act.clauses?.map((clause) => withSuspensions(clause, by.get(keyOf(act.id, clause.id))));
  const full = withSuspensions(act, by.get(keyOf(act.id, undefined)));
  return clauses === undefined ? full : { ...full, clauses };
}

function withSuspensions<T extends { suspensions?: Suspension[] }>(entry: T, more: readonly Suspension[] | undefined): T {
  return more === undefined ? entry : { ...entry, suspensions: [...(entry.suspensions ?? []), ...more] };
}

function keyOf(act: string, clause: string | undefined): string {
  return `${act} ${clause ?? ""}`;
}
