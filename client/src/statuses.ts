import { commands, type Disposable, EventEmitter, Uri, window, workspace } from "vscode";
import type { LawParams, StatusParams } from "../../server/src/lsp/protocol.ts";
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

  /** Fires when the status of the active editor may have changed, with that status. */
  readonly onDidChangeActive = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#subscriptions = [
      server.onDidChangeStatus((status) => {
        this.#byUri.set(Uri.parse(status.uri).toString(), status);
        this.#tell();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
      window.onDidChangeActiveTextEditor(() => this.#tell()),
      this.#changed,
    ];
  }

  /** Of the document in the active editor; `undefined` where it is none of ours. */
  get active(): StatusParams | undefined {
    const uri = window.activeTextEditor?.document.uri.toString();
    return uri === undefined ? undefined : this.#byUri.get(uri);
  }

  #tell(): void {
    const status = this.active;
    void commands.executeCommand("setContext", judgedKey, status?.state === "judged");
    this.#changed.fire(status);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
