import { type Disposable, type ExtensionContext, l10n, Uri, type WebviewPanel, window } from "vscode";
import type { PlaceRange } from "../../server/src/lsp/protocol.ts";
import { pageColumn, panels } from "./columns.ts";
import type { LanguageServer } from "./languageServer.ts";

/** What led to the findings on an item, as a panel in the column of pages. Its places are links; it runs no script. */
export class Explanation implements Disposable {
  readonly #server: LanguageServer;
  readonly #icon: Uri;
  #panel: WebviewPanel | undefined;

  constructor({ extensionUri }: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#icon = Uri.joinPath(extensionUri, "client", "images", "icon.png");
  }

  /** Explains the item at the cursor. */
  async show(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { line, character } = editor.selection.active;
    await this.showAt(editor.document.uri.toString(), { line, character });
  }

  /** The same for the item at a place of a file, open or not. */
  async showAt(uri: string, position: PlaceRange["start"]): Promise<void> {
    const params = { textDocument: { uri }, position, nonce: crypto.randomUUID() };
    const result = await this.#server.request("lodestone/explain", params);
    if (result?.html === undefined) {
      void window.showInformationMessage(l10n.t("No judged item stands there."));
      return;
    }
    const panel = this.#panel ?? this.#open();
    panel.webview.html = result.html;
    panel.reveal(undefined, false);
  }

  /** The same where a link names the place; anything else than a place is no link of ours. */
  async showPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
    if (typeof uri === "string" && typeof line === "number" && typeof character === "number") await this.showAt(uri, { line, character });
  }

  #open(): WebviewPanel {
    const panel = window.createWebviewPanel(panels.explanation, l10n.t("Explanation"), pageColumn(), {
      enableScripts: false,
      enableCommandUris: ["lodestone.openPlace", "lodestone.openRulePage"],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.iconPath = this.#icon;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
    return panel;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
