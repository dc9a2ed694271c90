import {
  CodeLensRefreshRequest,
  type Connection,
  type ConnectionOptions,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { configName } from "../core/fileNames.ts";
import { endings } from "../core/formats/registry.ts";
import { inEnglish, Texts } from "../core/l10n/texts.ts";
import { createChecker } from "../index.ts";
import type { MakeChecker } from "../project/companySets.ts";
import { type Client, clientOf } from "./client.ts";
import { WorkspaceFacts } from "./facts/workspaceFacts.ts";
import { features } from "./features.ts";
import { followClaims } from "./followClaims.ts";
import { followDecoding } from "./followDecoding.ts";
import { followFiles } from "./followFiles.ts";
import { followSettings } from "./followSettings.ts";
import { guardFor, traceOf } from "./guard.ts";
import type { Host } from "./host.ts";
import { Lifecycle } from "./lifecycle.ts";
import type { OpenDocument } from "./openDocument.ts";
import { OpenDocuments } from "./openDocuments.ts";
import { statusMethod } from "./protocol.ts";
import { diagnosticOptions, pullDocument, pullWorkspace } from "./pull.ts";
import { Publisher } from "./push.ts";
import { refresher } from "./refresh.ts";
import { type Report, Reports } from "./reports.ts";
import { answerRequests } from "./requests.ts";
import type { Service } from "./service.ts";
import { Session } from "./session.ts";
import { nameOf, plain } from "./uris.ts";
import { WorkspaceSnapshots } from "./view/workspaceSnapshots.ts";
import { warmUp } from "./warmUp.ts";
import { WorkspaceFiles } from "./workspaceFiles.ts";

/** The interval between two checks of the date, in milliseconds. */
const minute = 60_000;

/**
 * Serves one client until it disconnects. An entry point creates only the connection and the host.
 *
 * @param connect creates the connection with the options that keep its messages in order
 * @param makeChecker makes a checker from packs; replaced only in tests
 */
export function startServer(
  connect: (options: ConnectionOptions) => Connection,
  host: Host,
  makeChecker: MakeChecker = createChecker,
): Connection {
  const lifecycle = new Lifecycle(host);
  const connection = connect(lifecycle.options);
  lifecycle.attach(connection);
  const documents = new OpenDocuments();
  connection.onInitialize(async (params) => {
    const client = clientOf(params);
    const data = Promise.all([
      host.loadPacks(),
      client.locale === "en" ? inEnglish : host.loadCatalogue(client.locale).then((all) => new Texts(all)),
    ]);
    const [packs, texts] = await data.catch((error: unknown) => {
      lifecycle.failed();
      throw error;
    });
    const problem = (message: string): void => connection.console.warn(message);
    const session = new Session({
      host,
      packs,
      makeChecker: (bundle, extension) => makeChecker(bundle, extension, texts),
      documents,
      client,
      folders: foldersOf(params),
      problem,
    });
    serve(client, session, documents, connection, host, () => lifecycle.quiet());
    lifecycle.initialized();
    return introduction(host, client);
  });
  documents.listen(connection);
  connection.listen();
  return connection;
}

/** The renames that concern the server: those of readable files, and of folders, which may contain some. */
const renamed: FileOperationRegistrationOptions["filters"] = [
  { pattern: { glob: `**/*.{${endings.join()}}`, matches: "file" } },
  { pattern: { glob: "**", matches: "folder" } },
];

/** The capabilities of the server. */
function introduction({ version }: Host, client: Client): InitializeResult {
  return {
    serverInfo: { name: "lodestone", version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(client.fileRenames ? { fileOperations: { willRename: { filters: renamed } } } : {}),
      },
      ...(client.pulls && client.selector === undefined ? { diagnosticProvider: diagnosticOptions } : {}),
      ...Object.assign({}, ...features.map(({ capabilities }) => capabilities)),
    },
  };
}

function serve(
  client: Client,
  session: Session,
  documents: OpenDocuments,
  connection: Connection,
  host: Host,
  quiet: () => Promise<void>,
): void {
  const guard = guardFor(connection);
  const failed = (error: unknown): void => connection.console.error(traceOf(error));
  const reports = new Reports(session, client);
  const { closed } = session;
  const files = new WorkspaceFiles(session, reports);
  const facts = new WorkspaceFacts(host, session);
  const reportOf = statusSender({ connection, client, documents, failed }, reports);
  const publisher = new Publisher({ connection, documents, quiet, reportOf, failed });
  const askToPull = refresher(() => connection.languages.diagnostics.refresh(), failed);
  const askForLenses = refresher(() => connection.sendRequest(CodeLensRefreshRequest.type), failed);
  const askForHints = refresher(() => connection.languages.inlayHint.refresh(), failed);
  const judgedOtherwise = (): void => {
    if (client.pulls) askToPull();
    else publisher.touchAll();
    if (client.refreshes.codeLens) askForLenses();
    if (client.refreshes.inlayHints) askForHints();
  };
  let claimsMayBeOthers = (): void => {};
  const configChanged = (): void => {
    session.settingsChanged();
    judgedOtherwise();
    claimsMayBeOthers();
  };
  /** Checks the dependents of a file again, open or closed. */
  const fileChanged = (uri: string): void => {
    const dependents = session.graph.changed(uri);
    files.touch(dependents);
    if (client.pulls && dependents.length > 0) askToPull();
    if (!client.pulls)
      for (const document of documents.all())
        if (dependents.some((one) => plain(one) === plain(document.uri))) publisher.touch(document.uri);
  };
  const whenInitialized: (() => void)[] = [];
  const onInitialized = (listener: () => void): void => void whenInitialized.push(listener);
  connection.onInitialized(() => {
    for (const listener of whenInitialized) listener(); // the connection itself keeps one listener only
  });
  const service: Service = {
    connection,
    host,
    client,
    session,
    documents,
    onInitialized,
    judgedOtherwise,
    configChanged,
    fileChanged,
    failed,
  };
  followSettings(service);
  followFiles(service, [closed, files, followDecoding(service)]);
  const asking = followClaims(service, () => {
    closed.forgetAll();
    session.discovery.filesChanged();
    judgedOtherwise();
  });
  claimsMayBeOthers = asking.afterPause;
  followDay(service);
  onInitialized(() => void warmUp(session, client, host).catch(failed));

  /** Typed text of settings and packs takes effect at once. */
  const textChanged = (uri: string): void => {
    if (nameOf(uri) === configName || session.configs.namedChanged(uri)) configChanged();
    fileChanged(uri);
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    textChanged(uri);
    if (!client.pulls) publisher.touch(uri);
  });
  documents.onDidSave(({ document: { uri } }) => closed.changed(uri));
  documents.onDidClose(({ document: { uri } }) => {
    closed.changed(uri); // it may have been saved
    textChanged(uri);
    if (!client.pulls) publisher.closed(uri);
  });

  const pulled = new Map<string, string>();
  const pulling = { documents, files, partsUses: session.partsUses, pulled, quiet, reportOf, askToPull };
  connection.languages.diagnostics.on(
    guard("textDocument/diagnostic", (asked, token) => pullDocument(asked.textDocument.uri, asked.previousResultId, token, pulling)),
  );
  connection.languages.diagnostics.onWorkspace((asked, token, _workDone, progress) =>
    guard("workspace/diagnostic", () => pullWorkspace(asked, token, progress, pulling))(asked, token),
  );
  const snapshots = new WorkspaceSnapshots(host, session);
  answerRequests(service, snapshots, guard);
  for (const feature of features) feature.register(connection, { client, guard, facts, session, snapshots });
}

/** Makes reports. Sends the status of a document, when it has changed, to a client that wants it. */
function statusSender(
  { connection, client, documents, failed }: Pick<Service, "connection" | "client" | "documents" | "failed">,
  reports: Reports,
): (document: OpenDocument) => Promise<Report> {
  const sent = new Map<string, string>();
  documents.onDidClose(({ document: { uri } }) => void sent.delete(uri));
  return async (document) => {
    const report = await reports.of(document);
    if (report.status.state === "judged" && document.isCut === false) connection.tracer.log(judgedWhole(document));
    const status = JSON.stringify(report.status);
    if (client.status && documents.get(document.uri) === document && sent.get(document.uri) !== status) {
      sent.set(document.uri, status);
      connection.sendNotification(statusMethod, report.status).catch(failed);
    }
    return report;
  };
}

/** The trace message about a version whose check took as long as the whole file. */
function judgedWhole({ uri, version }: OpenDocument): string {
  const why =
    "its references lead through other files back to it, or it cannot be cut safely at the items of a block list or the rows of a table";
  return `${uri}, version ${version}, was judged as a whole, not by what was edited: ${why}.`;
}

/** Checks again when the date changes, because the law of today may be another. */
function followDay({ connection, host, judgedOtherwise }: Service): void {
  let day = host.today();
  const clock = host.every(minute, () => {
    const today = host.today();
    if (today === day) return;
    day = today;
    judgedOtherwise();
  });
  connection.onExit(() => clock.dispose());
}

/** The URIs of the workspace folders at start. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === undefined || rootUri === null ? [] : [rootUri];
}
