import { type Disposable, type ExtensionContext, l10n, window } from "vscode";
import type { PlaceRange, StatusParams } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import { Panel } from "./panel.ts";
import { isPlace } from "./places.ts";
import { lawOf } from "./statuses.ts";

/** The pages from the server without scripts: the acts with their states on a day, and the explanation of the findings on an item. */
export class Pages implements Disposable {
  readonly #server: LanguageServer;
  readonly #acts: Panel;
  readonly #explanation: Panel;

  constructor(context: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#acts = new Panel(context, "acts", l10n.t("Acts"));
    this.#explanation = new Panel(context, "explanation", l10n.t("Explanation"));
  }

  /**
   * Shows the acts by the law of the active file. The day is that of the file, else the one chosen in this window, else today.
   *
   * @param active status of the active file
   * @param act id of the act to begin with, as a link may pass it; any other value is ignored
   */
  async showActs(active: StatusParams | undefined, act: unknown): Promise<void> {
    const asOf = active?.documents[0]?.asOf;
    const wanted = typeof act === "string" ? { act } : {};
    const params = { ...lawOf(active), ...(asOf === undefined ? {} : { asOf }), ...wanted, nonce: crypto.randomUUID() };
    const { html } = await this.#server.request("lodestone/acts", params);
    if (html !== undefined) this.#acts.show(html);
  }

  /** Explains the item at the cursor. */
  async explainActive(): Promise<void> {
    const { document, selection } = window.activeTextEditor ?? {};
    if (document !== undefined && selection !== undefined) await this.explain(document.uri.toString(), selection.active);
  }

  /** Explains the item at the position in a link. Any other value is ignored. */
  async explainPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
    const position = { line, character };
    if (typeof uri === "string" && isPlace(position)) await this.explain(uri, position);
  }

  /** Explains the item at a position of a file, open or not. */
  async explain(uri: string, { line, character }: PlaceRange["start"]): Promise<void> {
    const params = { textDocument: { uri }, position: { line, character }, nonce: crypto.randomUUID() };
    const result = await this.#server.request("lodestone/explain", params);
    if (result?.html === undefined) void window.showInformationMessage(l10n.t("No judged item stands there."));
    else this.#explanation.show(result.html);
  }

  dispose(): void {
    this.#acts.dispose();
    this.#explanation.dispose();
  }
}
