import type { OverviewDocument, OverviewFile, OverviewItem } from "../../../server/src/lsp/protocol.ts";

/** Groupings of the items in a workspace. */
export const groupings = ["file", "state", "act", "endUse", "party"] as const;
export type Grouping = (typeof groupings)[number];

/** Filters of the items in a workspace. */
export const filters = ["all", "undeclared", "errors", "controlled", "aside"] as const;
export type Filter = (typeof filters)[number];

/** An item with its file. */
export interface PlacedItem {
  readonly file: OverviewFile;
  readonly document: OverviewDocument;
  readonly item: OverviewItem;
}

/** Items under one heading. */
export interface Group {
  /** Their common value, as files and law spell it; `undefined` where it is not declared. */
  readonly key: string | undefined;
  /** The gravest first, of these the controlled ones, then in the order of the files. */
  readonly items: readonly PlacedItem[];
  /** True for a file whose name another file has too. */
  readonly isNamesake: boolean;
  /** Grade of the gravest item. */
  readonly grade: Grade;
  /** Number of items without an end use. */
  readonly undeclared: number;
}

/** The files with only the items that pass a filter. Files that cannot be judged are kept. */
export function filtered(files: readonly OverviewFile[], by: Filter): readonly OverviewFile[] {
  const documents = (file: OverviewFile): OverviewFile["documents"] =>
    file.documents.map((document) => ({ ...document, items: document.items.filter(passes[by]) }));
  return by === "all" ? files : files.map((file) => ({ ...file, documents: documents(file) }));
}

/** An unchecked item may hide an error. */
const passes: Readonly<Record<Filter, (item: OverviewItem) => boolean>> = {
  all: () => true,
  undeclared: ({ isUndeclared }) => isUndeclared,
  errors: (item) => gravity[gradeOf(item)] <= gravity.error,
  controlled: isControlled,
  aside: (item) => item.waivers.length > 0 || gradeOf(item) === "baseline",
};

/** True for an item that an act in force controls. */
function isControlled({ acts }: OverviewItem): boolean {
  return acts.some(({ certainty, state }) => certainty === "applies" && state === "in-force");
}

/** Number of unchecked items of a file without a row of their own. */
export function uncheckedBeside({ documents }: OverviewFile): number {
  return documents.reduce(
    (sum, { notChecked, items }) => sum + Math.max(0, notChecked - items.filter(({ state }) => state.kind === "not-checked").length),
    0,
  );
}

/** Groups items. The gravest groups come first; of these, the ones with controlled items, then the undeclared value. */
export function grouped(files: readonly OverviewFile[], by: Grouping): readonly Group[] {
  const groups = new Map<string | undefined, PlacedItem[]>();
  for (const file of files) {
    for (const document of file.documents) {
      for (const item of document.items) {
        for (const key of keysOf({ file, document, item }, by)) {
          const items = groups.get(key);
          if (items === undefined) groups.set(key, [{ file, document, item }]);
          else items.push({ file, document, item });
        }
      }
    }
  }
  const shared = sharedNames(files);
  return [...groups]
    .map(([key, unordered]): Group => {
      const items = unordered.toSorted((a, b) => rank(a.item) - rank(b.item));
      return {
        key,
        items,
        isNamesake: by === "file" && shared.has(nameOf(key ?? "")),
        grade: gradeOfGroup(key, by, items),
        undeclared: items.filter(({ item }) => item.isUndeclared).length,
      };
    })
    .sort((a, b) => gravity[a.grade] - gravity[b.grade] || rankOf(a.items) - rankOf(b.items) || compareKeys(a.key, b.key));
}

/** A group by state has the grade of that state, regardless of the findings on its items. */
function gradeOfGroup(key: string | undefined, by: Grouping, [gravest]: readonly PlacedItem[]): Grade {
  if (by === "state" && key !== undefined) return key as Grade; // as `keysOf` gives it
  return gravest === undefined ? "nothing-found" : gradeOf(gravest.item);
}

/** Names that several files have. */
function sharedNames(files: readonly OverviewFile[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const names = files.map(({ path }) => nameOf(path));
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function keysOf({ file, item }: PlacedItem, by: Grouping): readonly (string | undefined)[] {
  switch (by) {
    case "file":
      return [file.path];
    case "state":
      return [...new Set([gradeOf(item), ...(item.waivers.length > 0 ? ["waived" as const] : [])])];
    case "act":
      return item.acts.length === 0 ? [undefined] : [...new Set(item.acts.map(({ shortTitle }) => shortTitle))];
    case "endUse":
      return [item.endUse.category];
    case "party":
      return item.parties.length === 0 ? [undefined] : item.parties;
  }
}

/** Rank of the first of some sorted items. */
function rankOf([first]: readonly PlacedItem[]): number {
  return first === undefined ? 0 : rank(first.item);
}

/** The smaller, the graver; among items of one grade, those that an act in force controls come first. */
function rank(item: OverviewItem): number {
  return 2 * gravity[gradeOf(item)] + (isControlled(item) ? 0 : 1);
}

type State = OverviewItem["state"];
/** The severity of the gravest finding of an item, else its state. */
export type Grade = Extract<State, { kind: "finding" }>["severity"] | Exclude<State["kind"], "finding"> | "waived" | "baseline";

/** The grade of an item. */
export function gradeOf({ state }: Pick<OverviewItem, "state">): Grade {
  if (state.kind === "finding") return state.severity;
  if (state.kind !== "not-asked") return state.kind;
  return state.why.kind === "waived" || state.why.kind === "baseline" ? state.why.kind : "not-asked";
}

/** Order of grades. An unchecked item comes first, because it may hide an error. */
const gravity: Readonly<Record<Grade, number>> = {
  "not-checked": 0,
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
  waived: 5,
  baseline: 6,
  "not-asked": 7,
  "nothing-found": 8,
};

function compareKeys(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
