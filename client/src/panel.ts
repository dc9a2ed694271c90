import { type Disposable, type ExtensionContext, Uri, type WebviewOptions, type WebviewPanel, window } from "vscode";
import { type PanelType, pageColumn, panels } from "./columns.ts";

/** Options for pages without scripts: links to positions, rule pages and the web. */
export const readOnly: WebviewOptions = {
  enableScripts: false,
  enableCommandUris: ["lodestone.fixAt", "lodestone.openPlace", "lodestone.openRulePage"],
  localResourceRoots: [],
};

/** A webview panel with a page from the server; each new page replaces the last. */
export class Panel implements Disposable {
  readonly #type: PanelType;
  readonly #title: string;
  readonly #icon: Uri;
  #panel: WebviewPanel | undefined;

  /** @param title title of the tab */
  constructor({ extensionUri }: ExtensionContext, type: PanelType, title: string) {
    this.#type = type;
    this.#title = title;
    this.#icon = Uri.joinPath(extensionUri, "client", "images", "icon.png");
  }

  /** Shows a page and focuses it. */
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
