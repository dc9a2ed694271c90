import { type CancellationToken, type Disposable, EventEmitter, workspace } from "vscode";
import { type BaseLanguageClient, State, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageclient";
import type { Requests, StatusParams } from "../../server/src/lsp/protocol.ts";
import { serveFiles } from "./workspaceFiles.ts";

const statusMethod = "lodestone/status"; // written out here, because a client takes only types from the server

/** The language server as the extension sees it; it runs from the first document that concerns it. */
export class LanguageServer implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #statusChanged = new EventEmitter<StatusParams>();
  readonly #subscriptions: Disposable[];

  /** Fires when the server has judged a document. */
  readonly onDidChangeStatus = this.#statusChanged.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      client.onNotification(statusMethod, (status: StatusParams) => this.#statusChanged.fire(status)),
      ...serveFiles(client),
      this.#statusChanged,
    ];
  }

  /** Starts the server unless it runs. */
  start(): Promise<void> {
    return this.#client.start();
  }

  /** Ends the server if it runs, and starts it anew. */
  async restart(): Promise<void> {
    if (this.#client.state === State.Running) await this.#client.stop();
    await this.#client.start();
  }

  /** Asks the server, which is started if need be. Rejected with what the server says against it. */
  async request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]["params"],
    token?: CancellationToken,
  ): Promise<Requests[Method]["result"]> {
    await this.start();
    // Handed on only where there is one: the client takes anything else behind the params for one more of them.
    return token === undefined
      ? this.#client.sendRequest<Requests[Method]["result"]>(method, params)
      : this.#client.sendRequest<Requests[Method]["result"]>(method, params, token);
  }

  /** Makes an edit that the server gave; false where a file is no longer the version that it was given for. */
  async apply(given: WorkspaceEdit): Promise<boolean> {
    const edit = await this.#client.protocol2CodeConverter.asWorkspaceEdit(given);
    const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
    const isOld = (given.documentChanges ?? []).filter(TextDocumentEdit.is).some(({ textDocument: { uri, version } }) => {
      const open = versions.get(this.#client.protocol2CodeConverter.asUri(uri).toString());
      return version !== null && open !== version;
    });
    return !isOld && workspace.applyEdit(edit);
  }

  dispose(): Promise<void> {
    for (const each of this.#subscriptions) each.dispose();
    return this.#client.dispose();
  }
}
