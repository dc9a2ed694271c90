import {
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { pageColumn } from "./columns.ts";
import { readOnly } from "./panel.ts";

/** The editor of package.json that shows the pages of rules. */
const viewType = "lodestone.rulePage";

/** Pages as our own build writes them. */
interface BuiltPages {
  /** A page around `{main}`, with a `{title}` and the `{nonce}` of its style. */
  readonly frame: string;
  /** What each page says, as markup, by the id of its rule. */
  readonly pages: Readonly<Record<string, string>>;
}

/**
 * The pages of the rules, which come with the extension: an editor of their own, since the language server sends whoever follows the code
 * of a finding to an address, and not to a command.
 */
export class RulePages implements CustomReadonlyEditorProvider, Disposable {
  readonly #file: Uri;
  readonly #icon: Uri;
  readonly #registration: Disposable;

  constructor({ extensionUri }: ExtensionContext) {
    this.#file = Uri.joinPath(extensionUri, "dist", "rule-panels.json");
    this.#icon = Uri.joinPath(extensionUri, "client", "images", "icon.png");
    this.#registration = window.registerCustomEditorProvider(viewType, this, { webviewOptions: { enableFindWidget: true } });
  }

  /** Shows the page of a rule in the column of pages. */
  async show(rule: unknown): Promise<void> {
    const id = String(rule);
    if (Object.hasOwn((await this.#read()).pages, id))
      await commands.executeCommand("vscode.openWith", addressOf(id), viewType, pageColumn());
    else void window.showInformationMessage(l10n.t("There is no page for {0}.", id));
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): Promise<void> {
    const { frame, pages } = await this.#read();
    const id = ruleOf(uri);
    panel.iconPath = this.#icon;
    panel.webview.options = readOnly;
    const main = Object.hasOwn(pages, id) ? pages[id] : undefined;
    if (main === undefined) throw new Error(l10n.t("There is no page for {0}.", id));
    panel.webview.html = frame
      .replace("{title}", id)
      .replaceAll("{nonce}", crypto.randomUUID())
      .replace("{main}", () => main);
  }

  async #read(): Promise<BuiltPages> {
    return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(this.#file)));
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** Where the page of a rule stands, as the server writes it too. Its last part is what the tab says. */
function addressOf(id: string): Uri {
  return Uri.from({ scheme: "lodestone", path: `/rules/${id.replaceAll("/", " ")}` });
}

function ruleOf({ path }: Uri): string {
  return path.slice("/rules/".length).replaceAll(" ", "/");
}
