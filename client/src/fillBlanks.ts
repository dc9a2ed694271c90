import { commands, EndOfLine, l10n, Position, Range, SnippetString, Uri, window, workspace } from "vscode";
import { textColumn } from "./columns.ts";
import { isPlace } from "./places.ts";

/**
 * Turns a form that an edit has just inserted into a snippet, with the cursor in its first blank, and opens the list of its values where
 * there is one. Where the text has changed since, it tells the user.
 */
export async function fillBlanks(uri: unknown, start: unknown, text: unknown, snippet: unknown, lists: unknown): Promise<void> {
  if (
    typeof uri !== "string" ||
    typeof start !== "object" ||
    start === null ||
    !isPlace(start) ||
    typeof text !== "string" ||
    typeof snippet !== "string"
  )
    return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const from = new Position(start.line, start.character);
  const written = document.eol === EndOfLine.CRLF ? text.replace(/\r?\n/g, "\r\n") : text;
  const range = new Range(from, document.positionAt(document.offsetAt(from) + written.length));
  const editor = await window.showTextDocument(document, { viewColumn: textColumn(), selection: new Range(from, from) });
  if (document.getText(range) !== written) {
    const file = workspace.asRelativePath(document.uri);
    void window.showErrorMessage(l10n.t("The form is not in {0}: the file may be read-only, or has changed meanwhile.", file));
    return;
  }
  // The same text with stops in it: one step of undoing takes back the form as a whole.
  await editor.insertSnippet(new SnippetString(snippet), range, { undoStopBefore: false, undoStopAfter: true });
  if (lists === true) await commands.executeCommand("editor.action.triggerSuggest");
}
