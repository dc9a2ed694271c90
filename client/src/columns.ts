import { type TabGroup, TabInputCustom, TabInputWebview, ViewColumn, window } from "vscode";

/** View types of the webview panels, as in package.json. */
export const panels = {
  report: "lodestone.report",
  explanation: "lodestone.explanation",
  acts: "lodestone.acts",
  draft: "lodestone.draft",
} as const;
/** Name of a panel. */
export type PanelType = keyof typeof panels;

/** True for a tab with one of our panels or rule pages, rather than a file. */
export function isPage(input: unknown): boolean {
  if (input instanceof TabInputWebview) return Object.values(panels).some((type) => input.viewType.endsWith(type)); // VS Code puts a prefix before it
  return input instanceof TabInputCustom && input.uri.scheme === "lodestone";
}

/** The editor column for our pages: the one that already has one, else the one beside the active editor, so that no third column opens. */
export function pageColumn(): ViewColumn {
  const { all, activeTabGroup } = window.tabGroups;
  const withPage = all.find(hasPage);
  if (withPage !== undefined) return withPage.viewColumn;
  const other = all.find(({ viewColumn }) => viewColumn > activeTabGroup.viewColumn) ?? all.find((group) => group !== activeTabGroup);
  return other?.viewColumn ?? ViewColumn.Beside;
}

/** The editor column in which a page opens a file: one that already shows texts, else the one beside. */
export function textColumn(): ViewColumn {
  const pages = window.tabGroups.all.find(hasPage)?.viewColumn;
  const shown = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== pages);
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== pages);
  return shown?.viewColumn ?? other?.viewColumn ?? ViewColumn.Beside;
}

function hasPage({ tabs }: TabGroup): boolean {
  return tabs.some(({ input }) => isPage(input));
}
