import { type Disposable, type ExtensionContext, l10n } from "vscode";
import type { StatusParams } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import { Panel } from "./panel.ts";
import { lawOf } from "./statuses.ts";

/** A panel with all acts and their states on a day. The titles link to sources. */
export class Acts implements Disposable {
  readonly #server: LanguageServer;
  readonly #panel: Panel;

  constructor(context: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#panel = new Panel(context, "acts", l10n.t("Acts"));
  }

  /**
   * Shows the acts by the law of the active file. The day is that of the file, else the one chosen in this window, else today.
   *
   * @param active status of the active file
   */
  async show(active: StatusParams | undefined): Promise<void> {
    const asOf = active?.documents[0]?.asOf;
    const params = { ...lawOf(active), ...(asOf === undefined ? {} : { asOf }), nonce: crypto.randomUUID() };
    const { html } = await this.#server.request("lodestone/acts", params);
    if (html !== undefined) this.#panel.show(html);
  }

  dispose(): void {
    this.#panel.dispose();
  }
}
