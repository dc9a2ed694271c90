import { l10n, window } from "vscode";
import type { LanguageServer } from "./languageServer.ts";
import type { Pages } from "./pages.ts";

/** Shows what led to the findings on the item at the cursor. */
export async function explainItem(server: LanguageServer, pages: Pages): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.active;
  const textDocument = { uri: editor.document.uri.toString() };
  const result = await server.request("lodestone/explain", { textDocument, position: { line, character } });
  if (result === null) void window.showInformationMessage(l10n.t("No judged item stands at the cursor."));
  else await pages.show(l10n.t("Explanation"), result.markdown);
}
