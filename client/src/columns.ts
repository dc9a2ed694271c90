import { type TabGroup, TabInputCustom, TabInputWebview, ViewColumn, window } from "vscode";

/** The panels of the extension in package.json and in code, by their types. */
export const panels = { report: "lodestone.report", explanation: "lodestone.explanation", acts: "lodestone.acts" } as const;
/** The name of one of them. */
export type PanelType = keyof typeof panels;

/** Whether a tab shows something of ours that is no file: a panel, or the page of a rule. */
export function isPage(input: unknown): boolean {
  if (input instanceof TabInputWebview) return Object.values(panels).some((type) => input.viewType.endsWith(type)); // VS Code puts a prefix before it
  return input instanceof TabInputCustom && input.uri.scheme === "lodestone";
}

/** The column of our pages: that where one is, else the one beside the active editor, so that there is no third. */
export function pageColumn(): ViewColumn {
  const { all, activeTabGroup } = window.tabGroups;
  const withPage = all.find(hasPage);
  if (withPage !== undefined) return withPage.viewColumn;
  const other = all.find(({ viewColumn }) => viewColumn > activeTabGroup.viewColumn) ?? all.find((group) => group !== activeTabGroup);
  return other?.viewColumn ?? ViewColumn.Beside;
}

/** The column where a page opens a file: where texts are shown already, else the one beside. */
export function textColumn(): ViewColumn {
  const pages = window.tabGroups.all.find(hasPage)?.viewColumn;
  const shown = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== pages);
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== pages);
  return shown?.viewColumn ?? other?.viewColumn ?? ViewColumn.Beside;
}

function hasPage({ tabs }: TabGroup): boolean {
  return tabs.some(({ input }) => isPage(input));
}
