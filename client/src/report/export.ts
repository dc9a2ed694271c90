import { env, l10n, UIKind, Uri, window, workspace } from "vscode";

/** A page to write into a file. */
export interface Page {
  /** Name of the file that is offered. */
  readonly fileName: string;
  /** Titles of the dialogs in which a file is chosen. */
  readonly toExport: string;
  readonly toPrint: string;
  html(): Promise<string> | string;
}

/** Writes a page to a file that the user chooses, and says where. */
export async function exportPage(page: Page): Promise<void> {
  const where = await chosenFile(page.toExport, page.fileName);
  if (where === undefined) return;
  await write(page, where);
  const open = l10n.t("Open");
  const path = workspace.asRelativePath(where);
  const chosen = await window.showInformationMessage(l10n.t("{0} was written.", path), open);
  if (chosen === open) await env.openExternal(where);
}

/** Asks the user for a file under a title; undefined where the user cancels. */
async function chosenFile(title: string, fileName: string): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title,
    filters: { HTML: ["html"] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, fileName) }),
  });
}

/**
 * Opens a page in a browser that prints it, since a VS Code panel cannot. Without a browser that reads local files, the user chooses a file
 * to write.
 *
 * @param storage folder of the extension
 */
export async function printPage(page: Page, storage: Uri): Promise<void> {
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) {
    const where = await chosenFile(page.toPrint, page.fileName);
    if (where === undefined) return;
    await write(page, where);
    void window.showInformationMessage(l10n.t("Open {0} in a browser, and print it there.", where.path));
    return;
  }
  await workspace.fs.createDirectory(storage);
  const where = Uri.joinPath(storage, page.fileName);
  await write(page, where);
  await env.openExternal(where.with({ fragment: "print" }));
}

async function write(page: Page, where: Uri): Promise<void> {
  await workspace.fs.writeFile(where, new TextEncoder().encode(await page.html()));
}
