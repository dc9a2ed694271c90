import {
  CancellationTokenSource,
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  TextEditorSelectionChangeKind,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { ReportResult, ToEditor, ToPage } from "../../../server/src/lsp/protocol.ts";
import { pageColumn, panels } from "../columns.ts";
import { WhenQuiet } from "../compliance/whenQuiet.ts";
import type { LanguageServer } from "../languageServer.ts";
import { openPlace } from "../places.ts";
import { reasonOf } from "../words.ts";
import { exportPage, type Page, printPage } from "./export.ts";

/** The report of the command in a panel. It is updated after changes while it is visible. */
export class ReportPanel implements Disposable {
  readonly #server: LanguageServer;
  readonly #icon: Uri;
  readonly #storage: Uri;
  readonly #subscriptions: Disposable[];
  readonly #soon = new WhenQuiet(() => void this.#make());
  #panel: WebviewPanel | undefined;
  /** URIs of the files that the page refers to by index. */
  #files: readonly string[] = [];
  /** HTML of the page, before its nonce is inserted. */
  #page: string | undefined;
  #asking: CancellationTokenSource | undefined;
  #isStale = false;
  /** Position to reveal once the report is loaded. */
  #wanted: { readonly uri: string; readonly line: number } | undefined;
  /** The last line that the report was scrolled to from the cursor. */
  #followed: string | undefined;

  constructor({ extensionUri, globalStorageUri }: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#icon = Uri.joinPath(extensionUri, "client", "images", "icon.png");
    this.#storage = globalStorageUri;
    this.#subscriptions = [
      this.#soon,
      window.registerWebviewPanelSerializer(panels.report, { deserializeWebviewPanel: async (panel) => this.#adopt(panel) }),
      // Only selections by the user count. Following one made by a link would move the report away from the place being read.
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse)
          this.#follow(textEditor.document.uri, textEditor.selection.active.line);
      }),
    ];
  }

  /** Opens the panel or brings it to the front. The text editor stays active. */
  show(): void {
    if (this.#panel !== undefined) this.#panel.reveal(undefined, true);
    else
      this.#adopt(
        window.createWebviewPanel(
          panels.report,
          l10n.t("Compliance Report"),
          { viewColumn: pageColumn(), preserveFocus: true },
          { enableFindWidget: true },
        ),
      );
  }

  /** Scrolls the report to the item at the cursor. */
  reveal(): void {
    const editor = window.activeTextEditor;
    const isSeen = this.#panel?.visible === true;
    this.show();
    if (editor === undefined) return;
    const [uri, { line }] = [editor.document.uri.toString(), editor.selection.active];
    // A page that was hidden is loaded anew, and says when it is ready.
    if (!isSeen || !this.#post(uri, line, true)) this.#wanted = { uri, line };
  }

  /** Writes the report into a file. */
  async export(): Promise<void> {
    await exportPage(this.#written());
  }

  /** Prints the report. */
  print(): Promise<void> {
    return printPage(this.#written(), this.#storage);
  }

  /** The report of the command, which needs no editor. */
  #written(): Page {
    return {
      fileName: "lodestone-report.html",
      toExport: l10n.t("Export the Compliance Report"),
      toPrint: l10n.t("Save the Compliance Report, to Print It in a Browser"),
      html: async () => (await this.#server.request("lodestone/report", {})).html,
    };
  }

  /** Schedules an update after a change. */
  changed(): void {
    if (this.#panel?.visible === true) this.#soon.call();
    else this.#isStale = true;
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.iconPath = this.#icon;
    panel.webview.options = { enableScripts: true, enableCommandUris: false, enableForms: true, localResourceRoots: [] };
    this.#page = undefined;
    panel.webview.html = messagePage(l10n.t("The files of the workspace are being judged…"));
    panel.webview.onDidReceiveMessage((message: ToEditor) => void this.#hear(panel, message));
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#isStale) void this.#make();
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#asking?.cancel();
      this.#panel = undefined;
      this.#files = [];
    });
    void this.#make();
  }

  /** Requests and shows the report; cancels a pending request. */
  async #make(): Promise<void> {
    const panel = this.#panel;
    if (panel === undefined) return;
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    this.#isStale = false;
    const began = Date.now();
    const nonce = crypto.randomUUID();
    const { html, files } = await this.#server.request("lodestone/report", { nonce }, asking.token).catch(
      (error: unknown): ReportResult => ({
        html: messagePage(reasonOf(error)),
        files: [],
      }),
    );
    if (this.#asking !== asking || this.#panel !== panel) return;
    this.#asking = undefined;
    this.#soon.restAfter(Date.now() - began);
    const page = JSON.stringify([html.replaceAll(nonce, ""), files]);
    if (page === this.#page) return; // so that a reader is not disturbed by what changes nothing
    this.#page = page;
    this.#files = files;
    panel.webview.html = html;
  }

  async #hear(panel: WebviewPanel, message: ToEditor): Promise<void> {
    if (panel !== this.#panel) return;
    switch (message.kind) {
      case "ready":
        return this.#revealWanted();
      case "open":
        return openPlace(this.#files[message.file], message.line - 1, message.column - 1);
      case "rule":
        return void commands.executeCommand("lodestone.openRulePage", message.id);
      case "copy":
        await env.clipboard.writeText(message.text);
        window.setStatusBarMessage(l10n.t("The report was copied as Markdown."), 5000);
        return;
      case "export":
        return void commands.executeCommand("lodestone.exportReport");
      case "print":
        return void commands.executeCommand("lodestone.printReport");
    }
  }

  /** Sends the position to reveal to a page that is ready. */
  #revealWanted(): void {
    if (this.#wanted !== undefined) this.#post(this.#wanted.uri, this.#wanted.line, true);
    this.#wanted = undefined;
  }

  #follow(uri: Uri, line: number): void {
    const place = `${uri.toString()}:${line}`;
    if (this.#panel?.visible !== true || place === this.#followed) return;
    if (workspace.getConfiguration("lodestone", uri).get<boolean>("report.followCursor") !== true) return;
    this.#followed = place;
    this.#post(uri.toString(), line, false);
  }

  /** Asks the page to scroll to a line; false where the report lacks the file. */
  #post(uri: string, line: number, asked: boolean): boolean {
    const file = this.#files.findIndex((each) => Uri.parse(each).toString() === uri);
    if (file < 0) return false;
    void this.#panel?.webview.postMessage({ kind: "reveal", file, line: line + 1, asked } satisfies ToPage);
    return true;
  }

  dispose(): void {
    this.#asking?.cancel();
    this.#panel?.dispose();
    for (const each of this.#subscriptions) each.dispose();
  }
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A page with a single message, styled like the editor. */
function messagePage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => references[character] ?? "");
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${escaped}</p></body></html>`;
}
