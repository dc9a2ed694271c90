import { commands, type Disposable, EventEmitter, Uri, window, workspace } from "vscode";
import type { LawParams, StatusParams } from "../../server/src/lsp/protocol.ts";
import { isPage } from "./columns.ts";
import type { LanguageServer } from "./languageServer.ts";

/** Context key for `when` clauses in package.json: the active editor shows a judged file. */
const judgedKey = "lodestone.judged";

/** Parameters that request the law of the active file. */
export function lawOf(active: StatusParams | undefined): LawParams {
  return active === undefined ? {} : { textDocument: { uri: active.uri } };
}

/** The last status of each open document. */
export class Statuses implements Disposable {
  readonly #byUri = new Map<string, StatusParams>();
  readonly #changed = new EventEmitter<StatusParams | undefined>();
  readonly #subscriptions: Disposable[];
  /** URI of the last document in the active editor. */
  #last: string | undefined;

  /** Fires with `shown` when it may have changed. */
  readonly onDidChangeShown = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#subscriptions = [
      server.onDidChangeStatus((status) => {
        this.#byUri.set(Uri.parse(status.uri).toString(), status);
        this.#tell();
      }),
      // The last statuses of a server that has ended may be outdated.
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
   * Status of the document in the active editor; while our report or page has the focus, of the last one before. `undefined` for a document
   * that is not ours.
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
