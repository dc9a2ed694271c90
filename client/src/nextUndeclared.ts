import { commands, type Diagnostic, l10n, type TextEditor, Uri, window } from "vscode";
import type { NextUndeclaredParams } from "../../server/src/lsp/protocol.ts";
import { textColumn } from "./columns.ts";
import { findingsIn, ruleOf } from "./findings.ts";
import type { LanguageServer } from "./languageServer.ts";
import { goTo } from "./places.ts";

const rule = "end-use/missing";

/** Goes to the next item of the file without an end use, and opens the quick fixes that insert a declaration with blanks. */
export async function declareEndUse(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const finding = nextFinding(editor);
  if (finding === undefined) {
    void window.showInformationMessage(l10n.t("No item of this file lacks an end use."));
    return;
  }
  goTo(editor, finding.range.start);
  await commands.executeCommand("editor.action.quickFix");
}

/** The first finding at or after the line of the cursor, else the first of the file. */
function nextFinding({ document, selection }: TextEditor): Diagnostic | undefined {
  const all = findingsIn(document.uri).filter((each) => ruleOf(each) === rule);
  return all.find(({ range }) => range.start.line >= selection.active.line) ?? all[0];
}

/**
 * Goes to the next item of the workspace without an end use, and from the last to the first.
 *
 * @param uri URI of the file to search from; undefined for the beginning of the workspace
 */
export async function nextUndeclared(server: LanguageServer, uri: string | undefined): Promise<void> {
  const next = await server.request("lodestone/nextUndeclared", uri === undefined ? {} : await cursorIn(uri));
  if (next === null) void window.showInformationMessage(l10n.t("No item lacks an end use."));
  else goTo(await shown(Uri.parse(next.uri)), next.range.start);
}

/** Shows a file, and gives the position of its cursor. */
async function cursorIn(uri: string): Promise<NextUndeclaredParams> {
  const { line, character } = (await shown(Uri.parse(uri))).selection.active;
  return { textDocument: { uri }, position: { line, character } };
}

/** Shows a file, in the editor that already has it if there is one, else in a column of texts. */
function shown(uri: Uri): Thenable<TextEditor> {
  const seen = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return seen === undefined
    ? window.showTextDocument(uri, { viewColumn: window.activeTextEditor?.viewColumn ?? textColumn() })
    : window.showTextDocument(seen.document, { viewColumn: seen.viewColumn ?? 1 });
}
