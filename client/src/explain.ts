import { l10n, window } from "vscode";
import type { PlaceRange } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import type { Pages } from "./pages.ts";

/** Shows what led to the findings on the item at the cursor. */
export async function explainItem(server: LanguageServer, pages: Pages): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.active;
  await explainAt(server, pages, editor.document.uri.toString(), { line, character });
}

/** The same for the item at a place of a file, open or not. */
export async function explainAt(server: LanguageServer, pages: Pages, uri: string, position: PlaceRange["start"]): Promise<void> {
  const result = await server.request("lodestone/explain", { textDocument: { uri }, position });
  if (result === null) void window.showInformationMessage(l10n.t("No judged item stands there."));
  else await pages.show(l10n.t("Explanation"), result.markdown);
}
