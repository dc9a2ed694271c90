import { commands, type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, ViewColumn, window, workspace } from "vscode";

const scheme = "lodestone";

/** The editor of VS Code that shows Markdown as it is meant to be read. */
const preview = "vscode.markdown.preview.editor";

/** Pages that the extension writes and shows: Markdown, read-only, in no file. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this);
  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.#texts.get(uri.path);
  }

  /** Shows a page beside the active editor; one of the same title is replaced. */
  async show(title: string, markdown: string): Promise<void> {
    const uri = Uri.from({ scheme, path: `/${title}.md` });
    this.#texts.set(uri.path, markdown);
    this.#changed.fire(uri);
    try {
      await commands.executeCommand("vscode.openWith", uri, preview, ViewColumn.Beside);
    } catch {
      await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside }); // the Markdown extension of VS Code is switched off
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
