import { env, l10n, UIKind, Uri, window, workspace } from "vscode";
import type { LanguageServer } from "../languageServer.ts";

const fileName = "lodestone-report.html";

/** Writes the report to a file that the user chooses; undefined where the user cancels. */
export async function exportReport(server: LanguageServer): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const where = await window.showSaveDialog({
    title: l10n.t("Export the Compliance Report"),
    filters: { HTML: ["html"] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, fileName) }),
  });
  if (where === undefined) return undefined;
  await write(server, where);
  return where;
}

/**
 * Opens the report in a browser that prints it, since a VS Code panel cannot. Without a browser that reads local files, the user chooses a
 * file to write.
 *
 * @param storage folder of the extension
 */
export async function printReport(server: LanguageServer, storage: Uri): Promise<void> {
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) {
    const where = await exportReport(server);
    if (where !== undefined) void window.showInformationMessage(l10n.t("Open {0} in a browser, and print it there.", where.path));
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
