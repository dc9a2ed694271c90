import { type CancellationToken, Disposable, EventEmitter, l10n, type TextDocument, type Uri, window, workspace } from "vscode";
import { type BaseLanguageClient, ProgressType, State, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageclient";
import type { Reading, Requests, StatusParams } from "../../server/src/lsp/protocol.ts";
import { serveFiles } from "./workspaceFiles.ts";

const statusMethod = "lodestone/status"; // written out here, because a client takes only types from the server

/** A request that may read many files, and tells how many it has read. */
export type ReadingMethod = "lodestone/letters" | "lodestone/overview" | "lodestone/questions" | "lodestone/takeAnswers";

/** Result of an edit. `changed`: a file has changed since. `refused`: a file cannot be edited. */
export type Applied = { readonly state: "made" } | { readonly state: "changed" | "refused"; readonly file: Uri };

/** The language server for the extension. It is started on first use. */
export class LanguageServer implements Disposable {
  readonly #create: () => BaseLanguageClient;
  readonly #statusChanged = new EventEmitter<StatusParams>();
  readonly #runningChanged = new EventEmitter<boolean>();
  #client: BaseLanguageClient;
  #listening: Disposable;

  /** Fires when the server has judged a document. */
  readonly onDidChangeStatus = this.#statusChanged.event;
  /** Fires with true when the server runs, and with false when it has ended or failed to start. */
  readonly onDidChangeRunning = this.#runningChanged.event;

  /** @param create creates a client without starting it */
  constructor(create: () => BaseLanguageClient) {
    this.#create = create;
    this.#client = create();
    this.#listening = this.#listen();
  }

  #listen(): Disposable {
    const client = this.#client;
    return Disposable.from(
      client.onNotification(statusMethod, (status: StatusParams) => this.#statusChanged.fire(status)),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) this.#runningChanged.fire(newState === State.Running);
      }),
      ...serveFiles(client),
    );
  }

  /** Starts the server unless it runs. */
  async start(): Promise<void> {
    if (this.#client.state === State.StartFailed) this.#replaceClient();
    await this.#client.start();
  }

  /** Restarts the server, or starts it. */
  async restart(): Promise<void> {
    if (this.#client.state === State.Running) await this.#client.stop();
    await this.start();
  }

  /** Replaces a client that failed to start, since it cannot be started again. */
  #replaceClient(): void {
    const failed = this.#client;
    this.#listening.dispose();
    this.#client = this.#create();
    this.#listening = this.#listen();
    failed.dispose().catch(() => {}); // it says that it never ran
  }

  /** Sends a request, and starts the server if needed. Rejects with the error of the server. */
  async request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]["params"],
    token?: CancellationToken,
  ): Promise<Requests[Method]["result"]> {
    await this.start();
    // An undefined token is not passed on: the client would take it for a further param.
    return token === undefined
      ? this.#client.sendRequest<Requests[Method]["result"]>(method, params)
      : this.#client.sendRequest<Requests[Method]["result"]>(method, params, token);
  }

  /** Sends a request, as `request`, and reports the number of files read for it. */
  async requestReading<Method extends ReadingMethod>(
    method: Method,
    params: Requests[Method]["params"],
    tell: (reading: Reading) => void,
    token?: CancellationToken,
  ): Promise<Requests[Method]["result"]> {
    await this.start();
    const progress = crypto.randomUUID();
    const telling = this.#client.onProgress(new ProgressType<Reading>(), progress, tell);
    try {
      return await this.request(method, { ...params, progress }, token);
    } finally {
      telling.dispose();
    }
  }

  /** Applies an edit of the server. */
  async apply(given: WorkspaceEdit): Promise<Applied> {
    const edit = await this.#client.protocol2CodeConverter.asWorkspaceEdit(given);
    const files = edit.entries().map(([uri]) => uri);
    const wanted = new Map(
      (given.documentChanges ?? [])
        .filter(TextDocumentEdit.is)
        .map(({ textDocument: { uri, version } }) => [this.#client.protocol2CodeConverter.asUri(uri).toString(), version]),
    );
    const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
    const old = files.find(
      (uri) => (wanted.get(uri.toString()) ?? null) !== null && wanted.get(uri.toString()) !== versions.get(uri.toString()),
    );
    if (old !== undefined) return { state: "changed", file: old };
    const before = new Map(await Promise.all(files.map(async (uri) => [uri, await versionOf(uri)] as const)));
    const saved = new Set<string>();
    const listening = workspace.onDidSaveTextDocument(({ uri }) => saved.add(uri.toString()));
    await workspace.applyEdit(edit);
    // VS Code reports success for an edit of a file that takes none, such as a read-only one. The file then has nothing to save.
    await until(() => documentsOf(files).every(({ uri, isDirty }) => isDirty || saved.has(uri.toString())));
    listening.dispose();
    const after = new Map(documentsOf(files).map((document) => [document.uri.toString(), document]));
    const refused = files.find((uri) => {
      const document = after.get(uri.toString());
      const isKept = document?.isDirty === true || saved.has(uri.toString());
      return document === undefined || document.version === before.get(uri) || !isKept;
    });
    return refused === undefined ? { state: "made" } : { state: "refused", file: refused };
  }

  dispose(): Promise<void> {
    this.#listening.dispose();
    this.#statusChanged.dispose();
    this.#runningChanged.dispose();
    return this.#client.dispose();
  }
}

/** Tells the user why an edit was not applied; false where it was. */
export function tellNotWritten(applied: Applied): boolean {
  if (applied.state === "made") return false;
  const file = workspace.asRelativePath(applied.file);
  void window.showErrorMessage(
    applied.state === "changed"
      ? l10n.t("{0} has changed meanwhile, so nothing was written. Try again.", file)
      : l10n.t("Nothing was written into {0}: it takes no edit. It may be read-only.", file),
  );
  return true;
}

/** Opens the document of a file and returns its version; undefined for a missing file. */
function versionOf(uri: Uri): Thenable<number | undefined> {
  return workspace.openTextDocument(uri).then(
    ({ version }) => version,
    () => undefined,
  );
}

/** The open documents of some files. */
function documentsOf(files: readonly Uri[]): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ uri }) => files.some((one) => one.toString() === uri.toString()));
}

/** Longest wait for VS Code to mark an edited document as unsaved, in milliseconds. */
const patience = 500;

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + patience; !holds() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
}
