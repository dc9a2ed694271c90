import { type Disposable, type ExtensionContext, Uri, type WebviewOptions, type WebviewPanel, window } from "vscode";
import { type PanelType, pageColumn, panels } from "./columns.ts";

/** What a page may do that runs no script: its links lead to places in files and to pages of rules, and the web opens in the browser. */
export const readOnly: WebviewOptions = {
  enableScripts: false,
  enableCommandUris: ["lodestone.openPlace", "lodestone.openRulePage"],
  localResourceRoots: [],
};

/** A page that the server writes, as a panel in the column of pages; a newer one takes its place. */
export class Panel implements Disposable {
  readonly #type: PanelType;
  readonly #title: string;
  readonly #icon: Uri;
  #panel: WebviewPanel | undefined;

  /** @param title stands on its tab */
  constructor({ extensionUri }: ExtensionContext, type: PanelType, title: string) {
    this.#type = type;
    this.#title = title;
    this.#icon = Uri.joinPath(extensionUri, "client", "images", "icon.png");
  }

  /** Shows a page, and gives it the focus. */
  show(html: string): void {
    const panel = this.#panel ?? this.#open();
    panel.webview.html = html;
    panel.reveal(undefined, false);
  }

  #open(): WebviewPanel {
    const panel = window.createWebviewPanel(panels[this.#type], this.#title, pageColumn(), { ...readOnly, enableFindWidget: true });
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
