import type { OverviewDocument, OverviewFile, OverviewItem } from "../../../server/src/lsp/protocol.ts";

/** Groupings of the items in a workspace. */
export const groupings = ["file", "act", "endUse", "party"] as const;
export type Grouping = (typeof groupings)[number];

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
  /** The most severe first, then in the order of the files. */
  readonly items: readonly PlacedItem[];
  /** Number of items without an end use. */
  readonly undeclared: number;
  /** True where one of them was not checked. */
  readonly notChecked: boolean;
}

/** The files with only those items that lack an end use. Files that cannot be judged are kept. */
export function undeclaredOnly(files: readonly OverviewFile[]): readonly OverviewFile[] {
  return files.map((file) => ({
    ...file,
    documents: file.documents.map((document) => ({ ...document, items: document.items.filter(({ isUndeclared }) => isUndeclared) })),
  }));
}

/** Number of unchecked items of a file without a row of their own. */
export function uncheckedBeside({ documents }: OverviewFile): number {
  return documents.reduce(
    (sum, { notChecked, items }) => sum + Math.max(0, notChecked - items.filter(({ state }) => state.kind === "not-checked").length),
    0,
  );
}

/**
 * Groups items. Groups with unchecked items come first, then those with items that lack an end use, each time with the undeclared value
 * first.
 */
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

/** Order of states and findings by severity. An unchecked item ranks high, since it may hide an error. */
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
