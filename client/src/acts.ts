import { type Disposable, type ExtensionContext, l10n } from "vscode";
import type { StatusParams } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import { Panel } from "./panel.ts";
import { lawOf } from "./statuses.ts";

/** Every act and its state on a day. The titles lead to sources. */
export class Acts implements Disposable {
  readonly #server: LanguageServer;
  readonly #panel: Panel;

  constructor(context: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#panel = new Panel(context, "acts", l10n.t("Acts"));
  }

  /** @param active what is known of the active file: its date, else the one chosen in this window, else today; and whose packs */
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
