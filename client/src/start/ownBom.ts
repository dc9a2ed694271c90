import {
  commands,
  type LogOutputChannel,
  l10n,
  type QuickPickItem,
  Range,
  Selection,
  Uri,
  WorkspaceEdit,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import type { ProposeMappingsResult, WriteMappingsResult } from "../../../server/src/lsp/protocol.ts";
import { isFile } from "../files.ts";
import { firstFinding } from "../findings.ts";
import { type Applied, type LanguageServer, tellNotWritten } from "../languageServer.ts";
import { underNotice } from "../notices.ts";
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
  if (written.state === "aside") {
    await showAside(written);
    return;
  }
  const before = await textOf(Uri.parse(written.uri));
  if (!tellNotWritten(await write(server, written))) await showWritten(written, mappings.length, before);
}

/** Requests the proposed mappings; undefined where the user cancels. */
async function lookFor(server: LanguageServer, { uri }: WorkspaceFolder): Promise<ProposeMappingsResult | undefined> {
  return underNotice(l10n.t("Looking for bills of materials"), (token) =>
    server.request("lodestone/proposeMappings", { folder: uri.toString() }, token),
  );
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

/**
 * Opens the first file with findings at its first finding, and reports the written mappings.
 *
 * @param before the text of the settings before; undefined for a new file
 */
async function showWritten({ uri, open, summary }: WriteMappingsResult, mappings: number, before: string | undefined): Promise<void> {
  const settings = Uri.parse(uri);
  const file = workspace.asRelativePath(settings);
  const said = mappings === 1 ? l10n.t("1 mapping was written to {0}.", file) : l10n.t("{0} mappings were written to {1}.", mappings, file);
  const after = await textOf(settings);
  const buttons: readonly { readonly title: string; readonly run: () => unknown }[] = [
    { title: l10n.t("Show Settings"), run: () => window.showTextDocument(settings) },
    { title: l10n.t("Show Report"), run: () => commands.executeCommand("lodestone.showReport") },
    { title: l10n.t("Undo"), run: () => takeBack(settings, before, after) },
  ];
  void window.showInformationMessage(`${said} ${summary}`, ...buttons).then((chosen) => chosen?.run());
  const editor = await window.showTextDocument(Uri.parse(open));
  const range = await firstFinding(editor.document.uri);
  // A user who has gone on by then keeps the cursor.
  if (range === undefined || window.activeTextEditor !== editor || !editor.selection.isEqual(new Selection(0, 0, 0, 0))) return;
  goTo(editor, range.start);
}

/** Gives the settings their text of before, or deletes a new file; not where they have changed since. */
async function takeBack(settings: Uri, before: string | undefined, after: string | undefined): Promise<void> {
  if ((await textOf(settings)) !== after) {
    tellNotWritten({ state: "changed", file: settings });
    return;
  }
  if (before === undefined) {
    await workspace.fs.delete(settings);
    return;
  }
  const document = await workspace.openTextDocument(settings);
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  edit.replace(settings, new Range(0, 0, document.lineCount, 0), before);
  await workspace.applyEdit(edit);
  if (!wasDirty) await document.save();
}

/** The text of a file as the editor has it; undefined for a missing file. */
async function textOf(file: Uri): Promise<string | undefined> {
  return (await isFile(file)) ? (await workspace.openTextDocument(file)).getText() : undefined;
}
