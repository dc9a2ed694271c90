import { commands, type Diagnostic, l10n, type TextEditor, Uri, window } from "vscode";
import type { PlaceRange } from "../../server/src/lsp/protocol.ts";
import { findingsIn, ruleOf } from "./findings.ts";
import type { LanguageServer } from "./languageServer.ts";
import { goTo } from "./places.ts";

const rule = "end-use/missing";

/** Goes to the next item without an end use, and opens the quick fixes that insert a declaration with blanks. */
export async function declareEndUse(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor !== undefined && goToOrTell(editor, nextFinding(editor)?.range)) await commands.executeCommand("editor.action.quickFix");
}

/** The first finding at or after the line of the cursor, else the first of the file. */
function nextFinding({ document, selection }: TextEditor): Diagnostic | undefined {
  const all = findingsIn(document.uri).filter((each) => ruleOf(each) === rule);
  return all.find(({ range }) => range.start.line >= selection.active.line) ?? all[0];
}

/**
 * Goes to the next item without an end use, wrapping at the end of the file.
 *
 * @param uri URI of the file
 */
export async function nextUndeclared(server: LanguageServer, uri: string): Promise<void> {
  const editor = await shown(Uri.parse(uri));
  const { line, character } = editor.selection.active;
  goToOrTell(editor, await server.request("lodestone/nextUndeclared", { textDocument: { uri }, position: { line, character } }));
}

/** Goes to the start of a place; without one, tells the user so and returns false. */
function goToOrTell(editor: TextEditor, place: PlaceRange | null | undefined): boolean {
  if (place) goTo(editor, place.start);
  else void window.showInformationMessage(l10n.t("No item of this file lacks an end use."));
  return Boolean(place);
}

/** Shows a file, in the editor that already has it if there is one. */
function shown(uri: Uri): Thenable<TextEditor> {
  const seen = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return seen === undefined ? window.showTextDocument(uri) : window.showTextDocument(seen.document, { viewColumn: seen.viewColumn ?? 1 });
}
