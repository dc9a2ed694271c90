import { CancellationTokenSource, type Disposable, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import { WhenQuiet } from "../compliance/whenQuiet.ts";
import type { LanguageServer } from "../languageServer.ts";

/** The type of the panel in package.json, by which VS Code brings one back. */
const viewType = "lodestone.report";

/** Milliseconds without a change after which the report is made anew. */
const quiet = 800;

/** The report rests so many times longer than it took to make, so that the server of a huge workspace is not always at it. */
const restPerWork = 4;

/** The report of the command as a panel beside the editor: made anew when something changes, as long as it is seen. */
export class ReportPanel implements Disposable {
  readonly #server: LanguageServer;
  readonly #icon: Uri;
  readonly #subscriptions: Disposable[];
  readonly #soon = new WhenQuiet(quiet, () => void this.#make());
  #panel: WebviewPanel | undefined;
  #asking: CancellationTokenSource | undefined;
  #isStale = false;

  constructor({ extensionUri }: ExtensionContext, server: LanguageServer) {
    this.#server = server;
    this.#icon = Uri.joinPath(extensionUri, "client", "images", "icon.png");
    this.#subscriptions = [
      this.#soon,
      window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: async (panel) => this.#adopt(panel) }),
    ];
  }

  /** Opens the panel beside the editor, or brings it to the front. The editor stays the active one, so that what is opened next does not cover the report. */
  show(): void {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    if (this.#panel !== undefined) this.#panel.reveal(undefined, true);
    else this.#adopt(window.createWebviewPanel(viewType, l10n.t("Compliance Report"), beside, { enableFindWidget: true }));
  }

  /** Something has changed that the report may tell of. */
  changed(): void {
    if (this.#panel?.visible === true) this.#soon.call();
    else this.#isStale = true;
  }

  /** VS Code keeps how far the page was scrolled when it is replaced. */
  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.iconPath = this.#icon;
    panel.webview.options = {
      enableScripts: false,
      enableCommandUris: ["lodestone.openPlace", "lodestone.openRulePage"],
      localResourceRoots: [],
    };
    panel.webview.html = messagePage(l10n.t("The files of the workspace are being judged…"));
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#isStale) void this.#make();
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#asking?.cancel();
      this.#panel = undefined;
    });
    void this.#make();
  }

  /** Asks for the report and shows it; a request that is still under way is given up. */
  async #make(): Promise<void> {
    const panel = this.#panel;
    if (panel === undefined) return;
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    this.#isStale = false;
    const began = Date.now();
    const html = await this.#server.request("lodestone/report", { nonce: crypto.randomUUID() }, asking.token).then(
      (report) => report.html,
      (error: unknown) => messagePage(error instanceof Error ? error.message : String(error)),
    );
    if (this.#asking !== asking || this.#panel !== panel) return;
    this.#asking = undefined;
    this.#soon.restAtLeast((Date.now() - began) * restPerWork);
    panel.webview.html = html;
  }

  dispose(): void {
    this.#asking?.cancel();
    this.#panel?.dispose();
    for (const each of this.#subscriptions) each.dispose();
  }
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A page that says one thing, in the look of the editor. */
function messagePage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => references[character] ?? "");
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${escaped}</p></body></html>`;
}
