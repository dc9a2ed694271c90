import {
  type LogOutputChannel,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  Selection,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import type { ProposeMappingsResult, WriteMappingsResult } from "../../../server/src/lsp/protocol.ts";
import { isFile } from "../files.ts";
import { firstFinding } from "../findings.ts";
import { type Applied, type LanguageServer, tellNotWritten } from "../languageServer.ts";
import { goTo } from "../places.ts";
import { pickFolder } from "./folder.ts";

/** Greatest number of unreadable files in a message; the output lists all. */
const shownProblems = 3;

/**
 * Finds bills of materials in common engineering formats, as `lodestone init` does. It lists them, writes mappings for the chosen ones to
 * lodestone.yaml, and opens the first file with findings at its first finding.
 */
export async function checkOwnBom(server: LanguageServer, output: LogOutputChannel): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const found = await lookFor(server, folder);
  if (found === undefined) return;
  for (const problem of found.problems) output.warn(problem);
  if (found.problems.length > 0) void window.showWarningMessage(found.problems.slice(0, shownProblems).join("\n"));
  if (found.mappings.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        "Nothing more was recognised as a bill of materials in {0}. How a file is read can also be written by hand, under `mappings`.",
        folder.name,
      ),
    );
    return;
  }
  const chosen = await window.showQuickPick(found.mappings.map(pickOf), {
    canPickMany: true,
    title: found.summary,
    placeHolder: l10n.t("What is to be read from now on, as lodestone.yaml will say"),
  });
  if (chosen === undefined || chosen.length === 0) return;
  const mappings = chosen.map(({ label }) => label);
  const written = await server.request("lodestone/writeMappings", { folder: folder.uri.toString(), mappings });
  if (written === null) {
    void window.showErrorMessage(l10n.t("The files have changed meanwhile, so nothing was written. Try again."));
    return;
  }
  if (written.state === "aside") await showAside(written);
  else if (!tellNotWritten(await write(server, written))) await showWritten(written, mappings.length);
}

/** Requests the proposed mappings; undefined where the user cancels. */
async function lookFor(server: LanguageServer, { uri }: WorkspaceFolder): Promise<ProposeMappingsResult | undefined> {
  const options = { location: ProgressLocation.Notification, title: l10n.t("Looking for bills of materials"), cancellable: true };
  return window.withProgress(options, async (_, token) => {
    try {
      return await server.request("lodestone/proposeMappings", { folder: uri.toString() }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

function pickOf({ name, files, summary, reading }: ProposeMappingsResult["mappings"][number]): QuickPickItem {
  return { label: name, description: summary, detail: `${files.join(", ")} · ${reading}`, picked: true };
}

/** Shows mappings that were not written. */
async function showAside({ uri, text }: WriteMappingsResult & { readonly state: "aside" }): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: "yaml", content: text }));
  void window.showWarningMessage(
    l10n.t(
      "{0} was not changed, because the mappings cannot be added to it safely. Copy them from this text to where they belong.",
      workspace.asRelativePath(Uri.parse(uri)),
    ),
  );
}

async function write(server: LanguageServer, written: Exclude<WriteMappingsResult, { readonly state: "aside" }>): Promise<Applied> {
  const file = Uri.parse(written.uri);
  if (written.state === "create") {
    if (await isFile(file)) return { state: "changed", file };
    return workspace.fs.writeFile(file, new TextEncoder().encode(written.text)).then(
      (): Applied => ({ state: "made" }),
      (): Applied => ({ state: "refused", file }),
    );
  }
  const document = await workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  const applied = await server.apply(written.edit);
  // Unsaved changes of the user are left unsaved.
  if (applied.state === "made" && !wasDirty && !(await document.save())) return { state: "refused", file };
  return applied;
}

/** Opens the first file with findings at its first finding, and reports the written mappings. */
async function showWritten({ uri, open, summary }: WriteMappingsResult, mappings: number): Promise<void> {
  const settings = Uri.parse(uri);
  const showSettings = l10n.t("Show Settings");
  const file = workspace.asRelativePath(settings);
  const said = mappings === 1 ? l10n.t("1 mapping was written to {0}.", file) : l10n.t("{0} mappings were written to {1}.", mappings, file);
  void window.showInformationMessage(`${said} ${summary}`, showSettings).then((chosen) => {
    if (chosen === showSettings) void window.showTextDocument(settings);
  });
  const editor = await window.showTextDocument(Uri.parse(open));
  const range = await firstFinding(editor.document.uri);
  // A user who has gone on by then keeps the cursor.
  if (range === undefined || window.activeTextEditor !== editor || !editor.selection.isEqual(new Selection(0, 0, 0, 0))) return;
  goTo(editor, range.start);
}
