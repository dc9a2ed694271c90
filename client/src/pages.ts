import { commands, type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";
import { pageColumn } from "./columns.ts";

const scheme = "lodestone";

/** The editor of VS Code that shows Markdown as it is meant to be read. */
const preview = "vscode.markdown.preview.editor";

/** Gives the page of a rule by the id of the rule; undefined where there is none. */
export type RulePages = (rule: string) => Promise<string | undefined>;

/** Where the page of a rule stands, to which the language server sends whoever follows the code of a finding. */
const ofRule = /^\/rules\/(.+)\.md$/;

/** Pages that the extension writes and shows, and those of rules: Markdown, read-only, in no file. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this);
  readonly #rulePages: RulePages;
  readonly onDidChange = this.#changed.event;

  constructor(rulePages: RulePages) {
    this.#rulePages = rulePages;
  }

  provideTextDocumentContent({ path }: Uri): string | undefined | Promise<string | undefined> {
    const rule = ofRule.exec(path)?.[1];
    return rule === undefined ? this.#texts.get(path) : this.#rulePages(rule);
  }

  /** Shows a page in the column of pages; one of the same title is replaced. */
  async show(title: string, markdown: string): Promise<void> {
    const uri = Uri.from({ scheme, path: `/${title}.md` });
    this.#texts.set(uri.path, markdown);
    this.#changed.fire(uri);
    const viewColumn = pageColumn();
    try {
      await commands.executeCommand("vscode.openWith", uri, preview, viewColumn);
    } catch {
      await window.showTextDocument(uri, { viewColumn }); // the Markdown extension of VS Code is switched off
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
