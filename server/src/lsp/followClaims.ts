import {
  BulkRegistration,
  type BulkUnregistration,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type Disposable,
  type DocumentFilter,
  type FileSystemWatcher,
  RegistrationType,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { configName } from "../core/fileNames.ts";
import { literally } from "./claimPatterns.ts";
import type { Client } from "./client.ts";
import { features } from "./features.ts";
import { watchedEndings } from "./followFiles.ts";
import { diagnosticOptions } from "./pull.ts";
import type { Service } from "./service.ts";
import { nameOf, plain } from "./uris.ts";
import type { RootPatterns } from "./watchedPatterns.ts";

/** The pause after the last edit of settings before their claims are registered, in milliseconds. */
const pause = 300;

/** The LSP features registered for all foreign files. Rename and folding are left out. */
const offered = [
  "codeAction",
  "hover",
  "documentSymbol",
  "definition",
  "references",
  "inlayHint",
  "codeLens",
  "selectionRange",
  "callHierarchy",
] as const;

/**
 * Registers for the files that mappings claim, and for their changes. An editor sends documents by language or name, and only
 * lodestone.yaml tells which tables and JSON files are relevant. Files that the client sends anyway are left out, because it would send
 * each change twice.
 */
export function followClaims(service: Service, changed: () => void): { again(): void; afterPause(): void } {
  const { client, connection, documents, session, host, onInitialized, failed } = service;
  let held: BulkUnregistration | undefined;
  let running = Promise.resolve();
  let waiting: Disposable | undefined;
  const register = async (isFirst: boolean): Promise<void> => {
    const { claims } = session;
    const isNew = await claims.look();
    const isDue = isNew || (isFirst && client.selector !== undefined);
    if (!isDue) return;
    held?.dispose();
    held = undefined;
    const asked = registrationOf(claims.all, client);
    if (asked !== undefined) held = await connection.client.register(asked);
    claims.watched();
    changed();
  };
  const again = (isFirst = false): void => {
    running = running.then(() => register(isFirst)).catch(failed);
  };
  const afterPause = (): void => {
    waiting?.dispose();
    waiting = host.every(pause, () => {
      waiting?.dispose();
      waiting = undefined;
      again();
    });
  };
  if (!client.dynamic.has("synchronization") && !client.watching) return { again() {}, afterPause() {} };
  onInitialized(() => again(true));
  session.onFoldersChanged(() => again());
  documents.onDidSave(({ document: { uri } }) => {
    if (nameOf(uri) === configName) again();
  });
  return { again: () => again(), afterPause };
}

/** By method, the registration options. */
type Asked = Map<string, object>;

function registrationOf(claims: readonly RootPatterns[], client: Client): BulkRegistration | undefined {
  const schemas = claims.flatMap(({ root, schemas: named }) => filtersOf(root, named));
  const documentSelector = [...claims.flatMap(({ root, patterns }) => filtersOf(root, patterns)), ...schemas];
  const asked: Asked = new Map();
  if (documentSelector.length > 0 && client.dynamic.has("synchronization")) addDocuments(asked, documentSelector, client);
  // Completion is registered for YAML anyway. Tables have none. Schemas have it for their `x-lodestone` values.
  const json = claims.flatMap(({ root, patterns }) =>
    filtersOf(
      root,
      patterns.filter((pattern) => /\.json$/i.test(pattern)),
    ),
  );
  if (json.length + schemas.length > 0 && client.dynamic.has("completion")) offer(asked, "completion", [...json, ...schemas]);
  // One registration for all diagnostics: with two, an editor would list the workspace diagnostics twice.
  if (client.selector !== undefined)
    asked.set("textDocument/diagnostic", { documentSelector: [...client.selector, ...documentSelector], ...diagnosticOptions });
  const watchers = client.watching ? claims.flatMap((claim) => watchersOf(claim, client)) : [];
  if (watchers.length > 0) asked.set(DidChangeWatchedFilesNotification.method, { watchers });
  if (asked.size === 0) return undefined;
  const bulk = BulkRegistration.create();
  for (const [method, options] of asked) bulk.add(new RegistrationType<object>(method), options);
  return bulk;
}

function addDocuments(asked: Asked, documentSelector: DocumentFilter[], { dynamic }: Client): void {
  asked.set(DidOpenTextDocumentNotification.method, { documentSelector });
  asked.set(DidChangeTextDocumentNotification.method, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
  asked.set(DidSaveTextDocumentNotification.method, { documentSelector, includeText: false });
  asked.set(DidCloseTextDocumentNotification.method, { documentSelector });
  for (const name of offered) if (dynamic.has(name)) offer(asked, name, documentSelector);
}

function offer(asked: Asked, name: string, documentSelector: DocumentFilter[]): void {
  const capabilities: Readonly<Record<string, unknown>> = Object.assign({}, ...features.map((feature) => feature.capabilities));
  const options = capabilities[`${name}Provider`];
  const method = `textDocument/${name === "callHierarchy" ? "prepareCallHierarchy" : name}`;
  asked.set(method, { documentSelector, ...(typeof options === "object" ? options : {}) });
}

function filtersOf(root: string, patterns: readonly string[]): DocumentFilter[] {
  const [, scheme = "file"] = /^([a-z][a-z0-9+.-]*):/i.exec(root) ?? [];
  return patterns.map((pattern) => ({ scheme, pattern: `${pathOf(root)}/${pattern}` }));
}

/** The watchers for files that are not watched anyway. */
function watchersOf({ root, patterns }: RootPatterns, { relativePatterns }: Client): FileSystemWatcher[] {
  return patterns
    .filter((pattern) => !watchedEndings.some((ending) => pattern.endsWith(`.${ending}`)))
    .map((pattern) => ({ globPattern: relativePatterns ? { baseUri: root, pattern } : `${pathOf(root)}/${pattern}` }));
}

/** The path of a folder for the start of a pattern, without the slash before a drive letter. */
function pathOf(root: string): string {
  const path = plain(root).replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/i, "");
  return literally(path.replace(/^\/(?=[a-z]:)/, "").replace(/\/$/, ""));
}
