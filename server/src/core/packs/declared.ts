import { content, contentOf, entriesOf, itemsOf, type Node, type ScalarNode } from "../formats/tree.ts";
import { code, type Message, message } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import type { PackBundle } from "./bundle.ts";
import type { PackTree } from "./files.ts";

/** Reports a problem in the file of a path. */
export type Report = (path: string, span: Span, wording: Wording) => void;

/** Ids that packs declare. */
export interface Declared {
  /** Ids of the clauses of each act, by id of the act. */
  readonly acts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly countryLists: ReadonlySet<string>;
  /** Symbols of the elements that the recogniser knows. Empty where no pack has data for it. */
  readonly elements: ReadonlySet<string>;
  /**
   * Ids of kinds of goods. The value is true for kinds that the recogniser reports for items; loose magnets and most look-alikes are never
   * reported. Empty where no pack has data for the recogniser.
   */
  readonly kindsOfGoods: ReadonlyMap<string, boolean>;
  readonly materialClasses: ReadonlySet<string>;
  /** Ids of substances that entries of lists may name. */
  readonly materials: ReadonlySet<string>;
  /** Measurements that entries may demand, by id. */
  readonly parameters: ReadonlyMap<string, DeclaredParameter>;
  /** Keys of sources, by the folder of their pack. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A measurement in packs: the ids of its units, and a flag for mass shares, which items declare in their composition. */
export interface DeclaredParameter {
  readonly units: ReadonlySet<string>;
  readonly inComposition: boolean;
}

/** A map of which nothing is certain, since its file may have schema errors. */
type Loose = Readonly<Record<string, unknown>>;

/** Collects the ids that packs and files declare, also in files with schema errors. */
export function declaredIn(trees: readonly PackTree[], known: PackBundle | undefined): Declared {
  const packs = [...(known?.packs ?? []), ...trees.map(({ value }) => value)];
  const all = (section: string, key?: string): readonly Loose[] => packs.flatMap((pack) => entriesAt(pack, section, key));
  const sources = new Map<string, Set<string>>();
  for (const { folder, root } of trees) {
    const keys = getOrInsert(sources, folder, () => new Set());
    for (const { name } of entriesOf(contentOf(root, "sources"))) keys.add(name);
  }
  return {
    acts: new Map(all("acts").map((act) => [String(act.id), idsOf(entriesAt(act, "clauses"))])),
    countryLists: idsOf(all("countryLists")),
    elements: new Set(all("elements", "symbol").map(({ symbol }) => String(symbol))),
    kindsOfGoods: new Map(
      packs.flatMap((pack) => [
        ...entriesAt(pack, "goods").map(({ id }) => [String(id), true] as const),
        ...entriesAt(pack, "finishedGoods").map(({ id, magnet }) => [String(id), magnet !== true] as const),
        ...entriesAt(pack, "lookAlikes").map(({ id, good }) => [String(id), good === true] as const),
      ]),
    ),
    materialClasses: idsOf(all("materialClasses")),
    materials: idsOf(all("materials")),
    parameters: new Map(
      all("parameters").map((one) => [
        String(one.id),
        { units: idsOf(entriesAt(one, "units")), inComposition: one.declaredIn !== undefined },
      ]),
    ),
    sources,
  };
}

/** The entries in the list under a key whose id is a single value. `id`: the key of their ids. */
function entriesAt(holder: unknown, key: string, id = "id"): readonly Loose[] {
  const list = (holder as Loose | null)?.[key];
  return Array.isArray(list) ? list.filter((one: Loose | null) => one?.[id] !== undefined && typeof one[id] !== "object") : [];
}

function idsOf(entries: readonly Loose[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => String(id)));
}

/** Keys that identify an entry, in sections in which `id` alone does not. */
const identities: Readonly<Record<string, readonly string[]>> = {
  controlledItems: ["list", "act", "code"],
  licenceTypes: ["list", "id"],
  parties: ["act", "position"],
};

/**
 * Reports entries, clauses of an act, and sources of a pack that are declared twice. An act must not be in a known pack either. An entry
 * may be repeated with another first day, when the law changes it.
 */
export function reportTwins(trees: readonly PackTree[], known: PackBundle | undefined, report: Report): void {
  const seen = new Set(known?.packs.flatMap(({ acts }) => acts.map(({ id }) => keyOf(["acts", id, ""]))));
  for (const { path, folder, root } of trees) {
    const see = (identity: readonly unknown[], at: Span, summary: Message, details: Message): void => {
      const key = keyOf(identity);
      if (seen.has(key)) report(path, at, { summary, details });
      seen.add(key);
    };
    for (const { name: section, value } of entriesOf(content(root))) {
      if (section === "rules" || section.startsWith("x-")) continue; // ids of rules are checked apart
      const keys = identities[section] ?? ["id"];
      for (const entry of itemsOf(content(value))) {
        const parts = keys.flatMap((key) => scalarAt(entry, key) ?? []);
        const last = parts.at(-1);
        if (last === undefined || parts.length < keys.length) continue;
        const identity = [section, ...parts.map(({ source }) => source), scalarAt(entry, "from")?.source ?? ""];
        const args = { entry: code(last.source), section: code(section) };
        if (section === "acts") see(identity, last, message("pack-act-twice", { id: args.entry }), message("pack-act-twice-advice"));
        else see(identity, last, message("pack-entry-twice", args), message("pack-entry-twice-advice"));
      }
    }
    for (const act of itemsOf(contentOf(root, "acts"))) {
      for (const clause of itemsOf(contentOf(act, "clauses"))) {
        const id = scalarAt(clause, "id");
        const summary = message("pack-clause-twice", { id: code(id?.source ?? "") });
        if (id !== undefined) see([path, act.start, id.source], id, summary, message("pack-clause-twice-advice"));
      }
    }
    for (const { name, key } of entriesOf(contentOf(root, "sources")))
      see(["sources", folder, name], key, message("pack-source-twice", { key: code(name) }), message("pack-source-twice-advice"));
  }
}

function keyOf(identity: readonly unknown[]): string {
  return JSON.stringify(identity);
}

function scalarAt(entry: Node, key: string): ScalarNode | undefined {
  const node = contentOf(entry, key);
  return node?.kind === "scalar" ? node : undefined;
}
