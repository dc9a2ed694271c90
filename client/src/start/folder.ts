import { l10n, type WorkspaceFolder, window, workspace } from "vscode";

/** The workspace folder; with several, the user picks one. Undefined if there is none, after a message, or if the user cancels. */
export async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const [only, ...more] = workspace.workspaceFolders ?? [];
  if (only === undefined) void window.showInformationMessage(l10n.t("Open a folder first, for lodestone.yaml is about its files."));
  return more.length === 0 ? only : window.showWorkspaceFolderPick();
}
