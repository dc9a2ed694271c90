import type { OverviewDocument, OverviewFile, OverviewItem } from "../../../server/src/lsp/protocol.ts";

/** By what the items of a workspace can be grouped. */
export const groupings = ["file", "act", "endUse", "party"] as const;
export type Grouping = (typeof groupings)[number];

/** An item with where it stands. */
export interface PlacedItem {
  readonly file: OverviewFile;
  readonly document: OverviewDocument;
  readonly item: OverviewItem;
}

/** Items under one heading. */
export interface Group {
  /** What they have in common, as the files and the law write it; `undefined` where that is not said. */
  readonly key: string | undefined;
  /** The gravest first; of the same state in the order of the files. */
  readonly items: readonly PlacedItem[];
  /** How many of them lack an end use. */
  readonly undeclared: number;
  /** True if one of them was not checked. */
  readonly notChecked: boolean;
}

/** The same files with none but the items that lack an end use; files that cannot be judged stay. */
export function undeclaredOnly(files: readonly OverviewFile[]): readonly OverviewFile[] {
  return files.map((file) => ({
    ...file,
    documents: file.documents.map((document) => ({ ...document, items: document.items.filter(({ isUndeclared }) => isUndeclared) })),
  }));
}

/** Number of items of a file that were not checked and have no row of their own. */
export function uncheckedBeside({ documents }: OverviewFile): number {
  return documents.reduce(
    (sum, { notChecked, items }) => sum + Math.max(0, notChecked - items.filter(({ state }) => state.kind === "not-checked").length),
    0,
  );
}

/** Groups items; groups with items that were not checked stand first, then those with items that lack an end use, and that of which the key is not said before all of its like. */
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
  return [...groups]
    .map(([key, items]) => ({
      key,
      items: items.toSorted((a, b) => rank(a.item) - rank(b.item)),
      undeclared: items.filter(({ item }) => item.isUndeclared).length,
      notChecked: items.some(({ item }) => item.state.kind === "not-checked"),
    }))
    .sort(
      (a, b) =>
        Number(b.notChecked) - Number(a.notChecked) || Number(b.undeclared > 0) - Number(a.undeclared > 0) || compareKeys(a.key, b.key),
    );
}

function keysOf({ file, item }: PlacedItem, by: Grouping): readonly (string | undefined)[] {
  switch (by) {
    case "file":
      return [file.path];
    case "act":
      return item.acts.length === 0 ? [undefined] : [...new Set(item.acts.map(({ shortTitle }) => shortTitle))];
    case "endUse":
      return [item.endUse.category];
    case "party":
      return item.parties.length === 0 ? [undefined] : item.parties;
  }
}

function rank({ state }: OverviewItem): number {
  return gravity[state.kind === "finding" ? state.severity : state.kind];
}

type State = OverviewItem["state"];
type Grade = Extract<State, { kind: "finding" }>["severity"] | Exclude<State["kind"], "finding">;

/** States by their gravity, findings by their severity: what was not looked at may hide an error. */
const gravity: Readonly<Record<Grade, number>> = {
  error: 0,
  "not-checked": 1,
  warning: 2,
  information: 3,
  hint: 4,
  "not-asked": 5,
  "nothing-found": 6,
};

function compareKeys(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
