import { env, l10n, UIKind, Uri, window, workspace } from "vscode";
import type { LanguageServer } from "../languageServer.ts";

const fileName = "lodestone-report.html";

/** Writes the report to a file that the user chooses, and says where. */
export async function exportReport(server: LanguageServer): Promise<void> {
  const where = await chosenFile(l10n.t("Export the Compliance Report"));
  if (where === undefined) return;
  await write(server, where);
  const open = l10n.t("Open");
  const path = workspace.asRelativePath(where);
  const chosen = await window.showInformationMessage(l10n.t("The report was written to {0}.", path), open);
  if (chosen === open) await env.openExternal(where);
}

/** Asks the user for a file under a title; undefined where the user cancels. */
async function chosenFile(title: string): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title,
    filters: { HTML: ["html"] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, fileName) }),
  });
}

/**
 * Opens the report in a browser that prints it, since a VS Code panel cannot. Without a browser that reads local files, the user chooses a
 * file to write.
 *
 * @param storage folder of the extension
 */
export async function printReport(server: LanguageServer, storage: Uri): Promise<void> {
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) {
    const where = await chosenFile(l10n.t("Save the Compliance Report, to Print It in a Browser"));
    if (where === undefined) return;
    await write(server, where);
    void window.showInformationMessage(l10n.t("Open {0} in a browser, and print it there.", where.path));
    return;
  }
  await workspace.fs.createDirectory(storage);
  const where = Uri.joinPath(storage, fileName);
  await write(server, where);
  await env.openExternal(where.with({ fragment: "print" }));
}

async function write(server: LanguageServer, where: Uri): Promise<void> {
  const { html } = await server.request("lodestone/report", {});
  await workspace.fs.writeFile(where, new TextEncoder().encode(html));
}
