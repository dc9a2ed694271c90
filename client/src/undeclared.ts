import { l10n, type TextEditor, Uri, window } from "vscode";
import type { LanguageServer } from "./languageServer.ts";
import { goTo } from "./places.ts";

/**
 * Goes to the next item without an end use, wrapping at the end of the file.
 *
 * @param uri URI of the file
 */
export async function nextUndeclared(server: LanguageServer, uri: string): Promise<void> {
  const editor = await shown(Uri.parse(uri));
  const { line, character } = editor.selection.active;
  const place = await server.request("lodestone/nextUndeclared", { textDocument: { uri }, position: { line, character } });
  if (place === null) {
    void window.showInformationMessage(l10n.t("No item of this file lacks an end use."));
    return;
  }
  goTo(editor, place.start);
}

/** Shows a file, in the editor that already has it if there is one. */
function shown(uri: Uri): Thenable<TextEditor> {
  const seen = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return seen === undefined ? window.showTextDocument(uri) : window.showTextDocument(seen.document, { viewColumn: seen.viewColumn ?? 1 });
}
