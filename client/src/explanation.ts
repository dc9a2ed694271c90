import { type Disposable, type ExtensionContext, l10n, window } from "vscode";
import type { PlaceRange } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import { Panel } from "./panel.ts";

/** A panel that explains the findings on an item. Its positions are links. */
export class Explanation implements Disposable {
  readonly #server: LanguageServer;
  readonly #panel: Panel;

  constructor(context: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#panel = new Panel(context, "explanation", l10n.t("Explanation"));
  }

  /** Explains the item at the cursor. */
  async show(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { line, character } = editor.selection.active;
    await this.showAt(editor.document.uri.toString(), { line, character });
  }

  /** Explains the item at a position of a file, open or not. */
  async showAt(uri: string, position: PlaceRange["start"]): Promise<void> {
    const params = { textDocument: { uri }, position, nonce: crypto.randomUUID() };
    const result = await this.#server.request("lodestone/explain", params);
    if (result?.html === undefined) void window.showInformationMessage(l10n.t("No judged item stands there."));
    else this.#panel.show(result.html);
  }

  /** Explains the item at the position in a link. Any other value is ignored. */
  async showPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
    if (typeof uri === "string" && typeof line === "number" && typeof character === "number") await this.showAt(uri, { line, character });
  }

  dispose(): void {
    this.#panel.dispose();
  }
}
