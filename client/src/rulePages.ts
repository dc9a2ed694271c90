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
import { languageAmong } from "./words.ts";

/** View type of the custom editor in package.json for rule pages. */
const viewType = "lodestone.rulePage";

/** Rule pages as written by the build, each text by language where it is translated. */
interface BuiltPages {
  /** HTML frames with placeholders `{main}`, `{title}` and the style `{nonce}`, by language. */
  readonly frames: Readonly<Record<string, string>>;
  /** HTML pieces of each page, by id of its rule. */
  readonly pages: Readonly<Record<string, readonly (string | Readonly<Record<string, string>>)[]>>;
}

/**
 * Rule pages, which ship with the extension. They are a custom editor, because the code of a diagnostic can only link to a URI and not to a
 * command.
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

  /** Opens the page of a rule in the column of pages. */
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
    const { frames, pages } = await this.#read();
    const id = ruleOf(uri);
    panel.iconPath = this.#icon;
    panel.webview.options = readOnly;
    const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
    if (page === undefined) throw new Error(l10n.t("There is no page for {0}.", id));
    const locale = languageAmong(Object.keys(frames));
    const main = page.map((piece) => (typeof piece === "string" ? piece : (piece[locale] ?? ""))).join("");
    panel.webview.html = (frames[locale] ?? "")
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

/** URI of a rule page, as the server writes it. Its last part is the title of the tab. */
function addressOf(id: string): Uri {
  return Uri.from({ scheme: "lodestone", path: `/rules/${id.replaceAll("/", " ")}` });
}

function ruleOf({ path }: Uri): string {
  return path.slice("/rules/".length).replaceAll(" ", "/");
}
