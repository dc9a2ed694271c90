import { commands, type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";

const scheme = "lodestone";

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
    const preview = (await commands.getCommands(true)).includes("markdown.showPreviewToSide");
    if (preview) await commands.executeCommand("markdown.showPreviewToSide", uri);
    else await window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
