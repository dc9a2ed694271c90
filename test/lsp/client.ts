import { PassThrough } from "node:stream";
import { onTestFinished } from "vitest";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type UnregistrationParams,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import type { createChecker } from "../../server/src/index.ts";
import type { Host } from "../../server/src/lsp/host.ts";
import type { Requests, StatusParams } from "../../server/src/lsp/protocol.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { jsonEncoder } from "../../server/src/node/jsonEncoder.ts";
import { keptChecker } from "../support/keptChecker.ts";

/** What a client that pulls can do. */
export const pulling: ClientCapabilities = {
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: { isPreferredSupport: true },
  },
};

/** What a client that is pushed to can do: next to nothing. */
export const pushed: ClientCapabilities = {};

/** How a test client begins. */
export interface Beginning {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly options?: unknown;
  /** The language of the display; left out, none is said. */
  readonly locale?: string;
  /** Answers to `workspace/configuration`, by scope; the empty text for none. Asked for anew each time. */
  readonly settings?: (scope: string) => unknown;
  readonly makeChecker?: typeof createChecker;
}

/** An editor, as far as the server sees one. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly statuses: StatusParams[];
  readonly logs: string[];
  readonly messages: string[];
  readonly registrations: string[];
  /** What the client is asked for now, by method; of several times the last. */
  readonly asked: ReadonlyMap<string, unknown>;
  /** Everything that it is asked for now, by id. */
  readonly registered: ReadonlyMap<string, Registration>;
  readonly refreshes: () => number;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  watched(uri: string, type: 1 | 2 | 3): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The diagnostics of a full report. */
  findings(uri: string): Promise<readonly Diagnostic[]>;
  pullWorkspace(previous?: Readonly<Record<string, string>>): Promise<WorkspaceDiagnosticReport>;
  /** The next diagnostics that are pushed for a file and were not asked for yet. */
  push(uri: string): Promise<PublishDiagnosticsParams>;
  request<M extends keyof Requests>(method: M, params: Requests[M]["params"]): Promise<Requests[M]["result"]>;
}

/** Starts a server in this process and connects a client to it; both end with the test. */
export async function connect(host: Host, beginning: Beginning = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    (options) =>
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient, { contentTypeEncoder: jsonEncoder }), options),
    host,
    beginning.makeChecker ?? keptChecker,
  );
  return clientOver(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)), beginning);
}

/** A client over any connection, past its initialisation. */
export async function clientOver(connection: ProtocolConnection, beginning: Beginning): Promise<TestClient> {
  onTestFinished(() => connection.dispose());
  const published: PublishDiagnosticsParams[] = [];
  const statuses: StatusParams[] = [];
  const logs: string[] = [];
  const messages: string[] = [];
  const registrations: string[] = [];
  let refreshes = 0;
  let taken = 0;
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => void published.push(params));
  connection.onNotification("lodestone/status", (params: StatusParams) => void statuses.push(params));
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void logs.push(message));
  connection.onNotification("window/showMessage", ({ message }: { message: string }) => void messages.push(message));
  const asked = new Map<string, unknown>();
  const registered = new Map<string, Registration>();
  connection.onRequest("client/registerCapability", (params: RegistrationParams) => {
    registrations.push(...params.registrations.map(({ method }) => method));
    for (const { method, registerOptions } of params.registrations) asked.set(method, registerOptions);
    for (const one of params.registrations) registered.set(one.id, one);
  });
  connection.onRequest("client/unregisterCapability", ({ unregisterations }: UnregistrationParams) => {
    for (const { method } of unregisterations) asked.delete(method);
    for (const { id } of unregisterations) registered.delete(id);
  });
  connection.onRequest("workspace/diagnostic/refresh", () => {
    refreshes++;
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { scopeUri?: string }[] }) =>
    items.map(({ scopeUri = "" }) => beginning.settings?.(scopeUri) ?? null),
  );
  connection.listen();
  const { capabilities = pulling, folders = [], options, locale } = beginning;
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities:
      beginning.settings === undefined ? capabilities : { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: options,
    ...(locale === undefined ? {} : { locale }),
  });
  await connection.sendNotification("initialized", {});
  const pull = (uri: string, previousResultId?: string) =>
    connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  return {
    connection,
    initialized,
    published,
    statuses,
    logs,
    messages,
    registrations,
    asked,
    registered,
    refreshes: () => refreshes,
    open: (uri, text, version = 1) =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version, text } }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    close: (uri) => connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    watched: (uri, type) => connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] }),
    pull,
    async findings(uri) {
      const report = await pull(uri);
      if (report.kind !== "full") throw new Error("a first pull is answered in full");
      return report.items;
    },
    pullWorkspace: (previous = {}) =>
      connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: Object.entries(previous).map(([uri, value]) => ({ uri, value })),
      }),
    push: (uri) =>
      until(() => {
        while (taken < published.length) {
          const next = published[taken++];
          if (next?.uri === uri) return next;
        }
        return undefined;
      }, `diagnostics of ${uri}`),
    request: (method, params) => connection.sendRequest(method, params),
  };
}

/** How long a test waits for something, in milliseconds: far less than its own limit, which some builds need. */
const patience = 30_000;

/**
 * Waits until a look gives something that is true, and gives that.
 *
 * @param what what is waited for; left out, the look as it is written
 * @throws an error that names it, when the patience of 30 s is at an end
 */
export async function until<T>(look: () => T, what = String(look)): Promise<Exclude<T, false | undefined>> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = look();
    if (seen) return seen as Exclude<T, false | undefined>; // neither is true
    if (performance.now() > end) throw new Error(`Not seen within ${patience / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
