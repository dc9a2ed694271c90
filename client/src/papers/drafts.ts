import { type Disposable, type ExtensionContext, l10n, type Uri, window } from "vscode";
import type { DraftParams, PaperDraft } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { Panel } from "../panel.ts";
import { exportPage, type Page, printPage } from "../report/export.ts";

/** Drafts of papers, such as an end-use certificate, in a panel beside the text. */
export class Drafts implements Disposable {
  readonly #server: LanguageServer;
  readonly #storage: Uri;
  readonly #panel: Panel;
  #shown: PaperDraft | undefined;

  constructor(context: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#storage = context.globalStorageUri;
    this.#panel = new Panel(context, "draft", l10n.t("Draft"));
  }

  /** Drafts a paper and shows it. Of several drafts, the user chooses one. */
  async draft(params: DraftParams): Promise<void> {
    const { drafts, why } = await this.#server.request("lodestone/draft", params);
    if (why !== undefined) void window.showInformationMessage(why);
    const chosen = drafts.length < 2 ? drafts[0] : await pick(drafts);
    if (chosen === undefined) return;
    this.#shown = chosen;
    this.#panel.show(chosen.html);
  }

  /** Chooses a paper and drafts it for the goods of a file. `uri`: undefined where none of ours is shown. */
  async choose(uri: string | undefined): Promise<void> {
    if (uri === undefined) return;
    const textDocument = { uri };
    const { papers } = await this.#server.request("lodestone/papers", { textDocument });
    const chosen = await window.showQuickPick(
      papers.map(({ id, title, purpose }) => ({ label: title, detail: purpose, id })),
      { title: l10n.t("Draft a Paper"), matchOnDetail: true },
    );
    if (chosen !== undefined) await this.draft({ paper: chosen.id, textDocument });
  }

  /** Writes the draft that is shown into a file. */
  async export(): Promise<void> {
    const page = this.#page();
    if (page !== undefined) await exportPage(page);
  }

  /** Prints the draft that is shown. */
  async print(): Promise<void> {
    const page = this.#page();
    if (page !== undefined) await printPage(page, this.#storage);
  }

  #page(): Page | undefined {
    if (this.#shown === undefined) return undefined;
    const { name, html } = this.#shown;
    return {
      fileName: `${name}.html`,
      toExport: l10n.t("Export the Draft"),
      toPrint: l10n.t("Save the Draft, to Print It in a Browser"),
      html: () => html,
    };
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

async function pick(drafts: readonly PaperDraft[]): Promise<PaperDraft | undefined> {
  const picks = drafts.map((draft) => ({ label: draft.title, description: draft.of, draft }));
  return (await window.showQuickPick(picks, { title: l10n.t("Draft to Show") }))?.draft;
}
