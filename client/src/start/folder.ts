import { l10n, type WorkspaceFolder, window, workspace } from "vscode";

/** The workspace folder, or that of several which the user picks; undefined where there is none, which is said, or none was picked. */
export async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const [only, ...more] = workspace.workspaceFolders ?? [];
  if (only === undefined) void window.showInformationMessage(l10n.t("Open a folder first, for lodestone.yaml is about its files."));
  return more.length === 0 ? only : window.showWorkspaceFolderPick();
}
