import { commands, type Disposable, EventEmitter, Uri, window, workspace } from "vscode";
import type { LawParams, StatusParams } from "../../server/src/lsp/protocol.ts";
import { isPage } from "./columns.ts";
import type { LanguageServer } from "./languageServer.ts";

/** Context key for `when` clauses in package.json: the active editor shows a file that is judged. */
const judgedKey = "lodestone.judged";

/** Whose law to ask for: that of the active file. */
export function lawOf(active: StatusParams | undefined): LawParams {
  return active === undefined ? {} : { textDocument: { uri: active.uri } };
}

/** What the server last said of each open document. */
export class Statuses implements Disposable {
  readonly #byUri = new Map<string, StatusParams>();
  readonly #changed = new EventEmitter<StatusParams | undefined>();
  readonly #subscriptions: Disposable[];
  /** The document that was last in the active editor. */
  #last: string | undefined;

  /** Fires when `shown` may have changed, with that. */
  readonly onDidChangeShown = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#subscriptions = [
      server.onDidChangeStatus((status) => {
        this.#byUri.set(Uri.parse(status.uri).toString(), status);
        this.#tell();
      }),
      // A server that has ended says nothing any more, and what it said last is not known to hold.
      server.onDidChangeRunning(() => {
        this.#byUri.clear();
        this.#tell();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
      window.onDidChangeActiveTextEditor(() => this.#tell()),
      window.tabGroups.onDidChangeTabs(() => this.#tell()),
      this.#changed,
    ];
  }

  /**
   * Of the document in the active editor or, while the report or a page of ours has the focus, of the one that was there before;
   * `undefined` where that is none of ours.
   */
  get shown(): StatusParams | undefined {
    const uri =
      window.activeTextEditor?.document.uri.toString() ??
      (isPage(window.tabGroups.activeTabGroup.activeTab?.input) ? this.#last : undefined);
    return uri === undefined ? undefined : this.#byUri.get(uri);
  }

  #tell(): void {
    const { shown } = this;
    this.#last = window.activeTextEditor?.document.uri.toString() ?? this.#last;
    void commands.executeCommand("setContext", judgedKey, window.activeTextEditor !== undefined && shown?.state === "judged");
    this.#changed.fire(shown);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
