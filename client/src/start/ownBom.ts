import { type LogOutputChannel, l10n, ProgressLocation, type QuickPickItem, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import type { ProposeShapesResult, WriteShapesResult } from "../../../server/src/lsp/protocol.ts";
import { isFile } from "../files.ts";
import type { LanguageServer } from "../languageServer.ts";
import { pickFolder } from "./folder.ts";

/** So many files that cannot be read are told of at once; the output names all. */
const shownProblems = 3;

/**
 * Looks for bills of materials in the formats that engineers have, as `lodestone init` does; shows what was found, writes into
 * lodestone.yaml how the chosen ones are read, and opens the first in which something is found.
 */
export async function checkOwnBom(server: LanguageServer, output: LogOutputChannel): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const found = await lookFor(server, folder);
  if (found === undefined) return;
  for (const problem of found.problems) output.warn(problem);
  if (found.problems.length > 0) void window.showWarningMessage(found.problems.slice(0, shownProblems).join("\n"));
  if (found.shapes.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        "Nothing more was recognised as a bill of materials in {0}. How a file is read can also be written by hand, under `shapes`.",
        folder.name,
      ),
    );
    return;
  }
  const chosen = await window.showQuickPick(found.shapes.map(pickOf), {
    canPickMany: true,
    title: found.summary,
    placeHolder: l10n.t("What is to be read from now on, as lodestone.yaml will say"),
  });
  if (chosen === undefined || chosen.length === 0) return;
  const shapes = chosen.map(({ label }) => label);
  const written = await server.request("lodestone/writeShapes", { folder: folder.uri.toString(), shapes });
  if (written === null || !(await write(server, written))) {
    void window.showWarningMessage(l10n.t("The files have changed meanwhile, so nothing was written. Try again."));
    return;
  }
  if (written.state !== "aside") await window.showTextDocument(Uri.parse(written.open));
}

/** What the server proposes; undefined where the user did not wait for it. */
async function lookFor(server: LanguageServer, { uri }: WorkspaceFolder): Promise<ProposeShapesResult | undefined> {
  const options = { location: ProgressLocation.Notification, title: l10n.t("Looking for bills of materials"), cancellable: true };
  return window.withProgress(options, async (_, token) => {
    try {
      return await server.request("lodestone/proposeShapes", { folder: uri.toString() }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

function pickOf({ name, files, summary, reading }: ProposeShapesResult["shapes"][number]): QuickPickItem {
  return { label: name, description: summary, detail: `${files.join(", ")} · ${reading}`, picked: true };
}

/** False where the files are not any more what the server has seen. */
async function write(server: LanguageServer, written: WriteShapesResult): Promise<boolean> {
  const file = Uri.parse(written.uri);
  if (written.state === "create") {
    if (await isFile(file)) return false;
    await workspace.fs.writeFile(file, new TextEncoder().encode(written.text));
    return true;
  }
  if (written.state === "aside") {
    await window.showTextDocument(await workspace.openTextDocument({ language: "yaml", content: written.text }));
    void window.showWarningMessage(
      l10n.t(
        "{0} was not changed, because the shapes cannot be added to it safely. Copy them from this text to where they belong.",
        workspace.asRelativePath(file),
      ),
    );
    return true;
  }
  const document = await workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  if (!(await server.apply(written.edit))) return false;
  // What somebody has begun to write there is saved by nobody else.
  if (!wasDirty) await document.save();
  return true;
}
