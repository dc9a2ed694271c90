import { type ContentNode, content, contentOf, type Node } from "../formats/tree.ts";
import { code, message } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import type { PackBundle } from "./bundle.ts";
import type { PackTree } from "./files.ts";

type Report = (path: string, span: Span, wording: Wording) => void;

/** Index of the ids that pack files declare. Its constructor reports ids that are declared twice. */
export class Declared {
  /** Ids of the clauses of each act, by id of the act. */
  readonly acts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of country lists. */
  readonly countryLists: ReadonlySet<string>;
  /**
   * Ids of kinds of goods. The value is true for kinds that the recogniser reports for items; loose magnets and most look-alikes are never
   * reported. Empty where no pack has data for the recogniser.
   */
  readonly kindsOfGoods: ReadonlyMap<string, boolean>;
  /** Ids of classes of materials. */
  readonly materialClasses: ReadonlySet<string>;
  /** Ids of substances that entries of lists may name. */
  readonly materials: ReadonlySet<string>;
  /** Measurements that entries may demand, by id. */
  readonly parameters: ReadonlyMap<string, DeclaredParameter>;
  readonly #sources: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(trees: readonly PackTree[], known: PackBundle | undefined, report: Report) {
    this.acts = actsOf(trees, known, report);
    this.countryLists = new Set([
      ...(known?.packs.flatMap((pack) => pack.countryLists.map(({ id }) => id)) ?? []),
      ...idsIn(trees, "countryLists"),
    ]);
    this.kindsOfGoods = kindsOfGoods(trees, known);
    this.materialClasses = new Set([
      ...(known?.packs.flatMap((pack) => pack.materialClasses.map(({ id }) => id)) ?? []),
      ...idsIn(trees, "materialClasses"),
    ]);
    this.materials = new Set([...(known?.packs.flatMap((pack) => pack.materials.map(({ id }) => id)) ?? []), ...idsIn(trees, "materials")]);
    this.parameters = parametersOf(trees, known);
    this.#sources = sourcesOf(trees, report);
    reportTwins(trees, report);
  }

  /** Ids of the clauses of an act; undefined for an unknown act. */
  clausesOf(act: string): ReadonlySet<string> | undefined {
    return this.acts.get(act);
  }

  /** Keys of the sources of the pack in a folder; empty for an unknown folder. */
  sourcesOf(folder: string): ReadonlySet<string> {
    return this.#sources.get(folder) ?? new Set();
  }
}

/** A measurement in packs: the ids of its units, and a flag for mass shares, which items declare in their composition. */
export interface DeclaredParameter {
  readonly units: ReadonlySet<string>;
  readonly inComposition: boolean;
}

/** The ids of all entries of a section. */
function idsIn(trees: readonly PackTree[], section: string): readonly string[] {
  return trees.flatMap(({ root }) => itemsOf(contentOf(root, section)).flatMap((entry) => text(contentOf(entry, "id"))?.source ?? []));
}

function parametersOf(trees: readonly PackTree[], known: PackBundle | undefined): ReadonlyMap<string, DeclaredParameter> {
  const found = new Map<string, DeclaredParameter>();
  for (const { id, units, declaredIn } of known?.packs.flatMap(({ parameters }) => parameters) ?? [])
    found.set(id, { units: new Set(units.map((unit) => unit.id)), inComposition: declaredIn !== undefined });
  for (const entry of trees.flatMap(({ root }) => itemsOf(contentOf(root, "parameters")))) {
    const id = text(contentOf(entry, "id"));
    const units = itemsOf(contentOf(entry, "units")).flatMap((unit) => text(contentOf(unit, "id"))?.source ?? []);
    if (id !== undefined) found.set(id.source, { units: new Set(units), inComposition: contentOf(entry, "declaredIn") !== undefined });
  }
  return found;
}

function actsOf(trees: readonly PackTree[], known: PackBundle | undefined, report: Report): Map<string, ReadonlySet<string>> {
  const acts = new Map<string, ReadonlySet<string>>();
  for (const act of known?.packs.flatMap((pack) => pack.acts) ?? []) acts.set(act.id, new Set(act.clauses?.map(({ id }) => id)));
  for (const { path, root } of trees) {
    for (const act of itemsOf(contentOf(root, "acts"))) {
      const id = text(contentOf(act, "id"));
      if (id === undefined) continue;
      if (acts.has(id.source)) {
        report(path, id, {
          summary: message("pack-act-twice", { id: code(id.source) }),
          details: message("pack-act-twice-advice"),
        });
      }
      acts.set(id.source, clausesOf(act, path, report));
    }
  }
  return acts;
}

function clausesOf(act: Node, path: string, report: Report): ReadonlySet<string> {
  const clauses = new Set<string>();
  for (const clause of itemsOf(contentOf(act, "clauses"))) {
    const id = text(contentOf(clause, "id"));
    if (id === undefined) continue;
    if (clauses.has(id.source))
      report(path, id, {
        summary: message("pack-clause-twice", { id: code(id.source) }),
        details: message("pack-clause-twice-advice"),
      });
    clauses.add(id.source);
  }
  return clauses;
}

function kindsOfGoods(trees: readonly PackTree[], known: PackBundle | undefined): ReadonlyMap<string, boolean> {
  const kinds = new Map<string, boolean>();
  for (const { goods, finishedGoods, lookAlikes } of known?.packs ?? []) {
    for (const { id } of goods) kinds.set(id, true);
    for (const { id, magnet } of finishedGoods) kinds.set(id, magnet !== true);
    for (const { id, good } of lookAlikes) kinds.set(id, good === true);
  }
  for (const { root } of trees) {
    const add = (section: string, isKind: (entry: Node) => boolean): void => {
      for (const entry of itemsOf(contentOf(root, section))) {
        const id = text(contentOf(entry, "id"));
        if (id !== undefined) kinds.set(id.source, isKind(entry));
      }
    };
    add("goods", () => true);
    add("finishedGoods", (entry) => text(contentOf(entry, "magnet"))?.source !== "true");
    add("lookAlikes", (entry) => text(contentOf(entry, "good"))?.source === "true");
  }
  return kinds;
}

function sourcesOf(trees: readonly PackTree[], report: Report): Map<string, ReadonlySet<string>> {
  const byFolder = new Map<string, Set<string>>();
  for (const { path, folder, root } of trees) {
    const keys = getOrInsert(byFolder, folder, () => new Set());
    const sources = contentOf(root, "sources");
    if (sources?.kind !== "map") continue;
    for (const { name, key } of sources.entries) {
      if (keys.has(name))
        report(path, key, {
          summary: message("pack-source-twice", { key: code(name) }),
          details: message("pack-source-twice-advice"),
        });
      keys.add(name);
    }
  }
  return byFolder;
}

/** Keys that identify an entry of a section. Acts are checked separately. */
const identities: Readonly<Record<string, readonly string[]>> = {
  controlledItems: ["list", "act", "code"],
  itemLists: ["id"],
  thresholds: ["id"],
  guidance: ["id"],
  licenceTypes: ["list", "id"],
  provisions: ["id"],
  certificateFields: ["list", "id"],
  customsRemarks: ["id"],
  endUseTreatments: ["id"],
  countryLists: ["id"],
  sourcingRestrictions: ["id"],
  parties: ["act", "position"],
  authorities: ["id"],
  nomenclatures: ["id"],
  parameters: ["id"],
  itemForms: ["id"],
  listedForms: ["id"],
  materialClasses: ["id"],
  materials: ["id"],
  grades: ["id"],
  finishedGoods: ["id"],
  goods: ["id"],
  lookAlikes: ["id"],
  wordLists: ["id"],
};

function reportTwins(trees: readonly PackTree[], report: Report): void {
  const seen = new Set<string>();
  for (const { path, root } of trees) {
    for (const [section, keys] of Object.entries(identities)) {
      for (const entry of itemsOf(contentOf(root, section))) {
        const parts = keys.map((key) => text(contentOf(entry, key)));
        const last = parts.at(-1);
        if (last === undefined || parts.includes(undefined)) continue;
        const identity = [section, ...parts.map((part) => part?.source), dateOf(entry)].join("\n");
        if (seen.has(identity)) {
          report(path, last, {
            summary: message("pack-entry-twice", { entry: code(last.source), section: code(section) }),
            details: message("pack-entry-twice-advice"),
          });
        }
        seen.add(identity);
      }
    }
  }
}

/** First day of an entry. An entry may be repeated with another first day, when the law changes it. */
function dateOf(entry: Node): string {
  return text(contentOf(entry, "from"))?.source ?? "";
}

function itemsOf(node: ContentNode | undefined): readonly ContentNode[] {
  return node?.kind === "seq" ? node.items.map(content) : [];
}

function text(node: ContentNode | undefined) {
  return node?.kind === "scalar" ? node : undefined;
}
