import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  PositionEncodingKind,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { configName } from "../core/config/fileRules.ts";
import { type Checker, createChecker, type PackBundle } from "../index.ts";
import { type Client, clientOf } from "./client.ts";
import { askForSettings, foldersOf, sentSettings } from "./clientSettings.ts";
import { features } from "./features.ts";
import { guardFor, traceOf } from "./guard.ts";
import type { Host } from "./host.ts";
import { OpenDocument } from "./openDocument.ts";
import { statusMethod } from "./protocol.ts";
import { pullDocument, pullWorkspace } from "./pull.ts";
import { Publisher } from "./push.ts";
import { refresher } from "./refresh.ts";
import { type Report, Reports } from "./reports.ts";
import { answerRequests } from "./requests.ts";
import { Session } from "./session.ts";
import { nameOf } from "./uris.ts";
import { WorkspaceFiles } from "./workspaceFiles.ts";

/** Milliseconds between two looks at the calendar. */
const minute = 60_000;

/** YAML files, by which open folders are kept up to date; a file with another ending that lodestone.yaml claims is read when it is opened. */
const watchedFiles = "**/*.{yaml,yml}";

/**
 * Serves one client until it disconnects. All behaviour is here; an entry only makes the connection and the host.
 *
 * @param makeChecker how packs become a checker; another one only in tests
 */
export function startServer(connection: Connection, host: Host, makeChecker: (bundle: PackBundle) => Checker = createChecker): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text),
    update(document, changes, version) {
      document.update(changes, version);
      return document;
    },
  });
  connection.onInitialize(async (params) => {
    const client = clientOf(params);
    const session = new Session(host, makeChecker(await host.loadPacks()), documents);
    serve({ connection, host, client, session, documents }, params);
    return introduction(host, client);
  });
  documents.listen(connection);
  connection.listen();
}

/** What the server says it can do. */
function introduction({ version }: Host, client: Client): InitializeResult {
  return {
    serverInfo: { name: "lodestone", version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(client.pulls
        ? { diagnosticProvider: { identifier: "lodestone", interFileDependencies: false, workspaceDiagnostics: true } }
        : {}),
      ...Object.assign({}, ...features.map(({ capabilities }) => capabilities)),
    },
  };
}

/** One client and what it works on. */
interface Service {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly session: Session;
  readonly documents: TextDocuments<OpenDocument>;
}

function serve(service: Service, params: InitializeParams): void {
  const { connection, host, client, session, documents } = service;
  const guard = guardFor(connection);
  const failed = (error: unknown): void => connection.console.error(traceOf(error));
  const reports = new Reports(session, client);
  const files = new WorkspaceFiles({ host, session, reports }, client.watching, (problem) => connection.console.warn(problem));
  const reportOf = statusSender(service, reports);
  const publisher = new Publisher({ connection, documents, host, reportOf, failed });
  const askToPull = refresher(connection, failed);
  const judgedOtherwise = (): void => (client.pulls ? askToPull() : publisher.touchAll());
  const configChanged = (): void => {
    session.configs.clear();
    judgedOtherwise();
  };

  session.folders = foldersOf(params);
  followSettings(service, judgedOtherwise, failed);
  followFiles(service, files, configChanged, judgedOtherwise);
  followDay(host, connection, judgedOtherwise);

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (nameOf(uri) === configName) configChanged();
    if (!client.pulls) publisher.touch(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (nameOf(uri) === configName) configChanged();
    if (!client.pulls) publisher.closed(uri);
  });

  const pulling = { documents, files, host, reportOf };
  connection.languages.diagnostics.on(
    guard("textDocument/diagnostic", (asked, token) => pullDocument(asked.textDocument.uri, asked.previousResultId, token, pulling)),
  );
  connection.languages.diagnostics.onWorkspace((asked, token, _workDone, progress) =>
    guard("workspace/diagnostic", () => pullWorkspace(asked, token, progress, pulling))(asked, token),
  );
  answerRequests(connection, session, guard, judgedOtherwise);
  for (const feature of features) feature.register(connection, { client, guard, snapshotOf: (uri) => session.snapshotOf(uri) });
}

/** Makes reports, and tells the client that wants it how the document stands, where that is new. */
function statusSender({ connection, client, documents }: Service, reports: Reports): (document: OpenDocument) => Promise<Report> {
  const sent = new Map<string, string>();
  documents.onDidClose(({ document: { uri } }) => void sent.delete(uri));
  return async (document) => {
    const report = await reports.of(document);
    const status = JSON.stringify(report.status);
    if (client.status && documents.get(document.uri) === document && sent.get(document.uri) !== status) {
      sent.set(document.uri, status);
      void connection.sendNotification(statusMethod, report.status);
    }
    return report;
  };
}

/** Keeps the session's settings those of the client. */
function followSettings({ connection, client, session }: Service, judgedOtherwise: () => void, failed: (error: unknown) => void): void {
  const said = new Set<string>();
  const report = (fault: string): void => {
    if (said.has(fault)) return;
    said.add(fault);
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: fault }).catch(failed);
  };
  const take = (sections: Promise<ReadonlyMap<string, unknown>>): void =>
    session.takeSettings(
      sections.catch((error: unknown) => {
        failed(error);
        return new Map<string, unknown>();
      }),
      report,
    );
  take(Promise.resolve(sentSettings(client.initialSettings)));
  connection.onInitialized(() => {
    if (client.configuration) take(askForSettings(connection, session));
    if (client.configuration && client.configurationRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: "lodestone" }).catch(failed);
    if (client.watching)
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watchedFiles }] }).catch(failed);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        if (client.configuration) take(askForSettings(connection, session));
        judgedOtherwise();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    take(client.configuration ? askForSettings(connection, session) : Promise.resolve(sentSettings(settings)));
    judgedOtherwise();
  });
}

/** Keeps configurations and closed files as they are on disk. */
function followFiles(
  { connection, client, session, documents }: Service,
  files: WorkspaceFiles,
  configChanged: () => void,
  judgedOtherwise: () => void,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      files.changed(uri);
      if (type !== FileChangeType.Changed) files.listChanged();
    }
    if (changes.some(({ uri }) => nameOf(uri) === configName)) configChanged();
    else if (changes.some(({ uri }) => documents.get(uri) === undefined)) judgedOtherwise();
  });
  // A client that does not watch says nothing of a lodestone.yaml that changes, so it is looked at whenever something happens.
  if (client.watching) return;
  documents.onDidOpen(() => session.configs.clear());
  documents.onDidSave(configChanged);
}

/** Judges anew when a day has passed: what is judged by today is judged by another law. */
function followDay(host: Host, connection: Connection, judgedOtherwise: () => void): void {
  let day = host.today();
  const clock = host.every(minute, () => {
    const today = host.today();
    if (today === day) return;
    day = today;
    judgedOtherwise();
  });
  connection.onExit(() => clock.dispose());
}
