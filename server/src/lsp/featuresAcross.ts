import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type CancellationToken,
  CodeLensRequest,
  CompletionRequest,
  HoverRequest,
  LSPErrorCodes,
  type Position,
  type ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  type ServerCapabilities,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import type { Texts } from "../core/l10n/texts.ts";
import type { LineIndex } from "../index.ts";
import type { Client } from "./client.ts";
import { documentsIn, type IndexedFile, type IndexedFiles, itemsNumbered } from "./facts/indexedFiles.ts";
import type { WorkspaceFacts } from "./facts/workspaceFacts.ts";
import type { Feature, FeatureSetting } from "./feature.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./features/callHierarchy.ts";
import { codeLenses, notCheckedLens } from "./features/codeLens.ts";
import { completion } from "./features/completion.ts";
import { fileRenameEdits } from "./features/fileRename.ts";
import type { SettingsDocument } from "./features/fixes.ts";
import { hover } from "./features/hover.ts";
import { references } from "./features/references.ts";
import { RenameNotPossible, rename } from "./features/rename.ts";
import { schemaCompletion, schemaHover } from "./features/schemaWords.ts";
import { settingsCompletion } from "./features/settingsCompletion.ts";
import { settingsHover } from "./features/settingsHover.ts";
import { fileRefAt } from "./features/support/fileRef.ts";
import { hasEntry, partNumberAt } from "./features/support/partsAcross.ts";
import { namedInParts, numberedParts } from "./features/support/partsCandidates.ts";
import { usesOfPart } from "./features/support/partUses.ts";
import { refTyped } from "./features/support/refCandidates.ts";
import { workspaceSymbols } from "./features/workspaceSymbol.ts";
import { throwIfCancelled } from "./guard.ts";
import type { Snapshot } from "./snapshot.ts";

/** The characters that start a key or value, or the next segment of a path. */
const completionTriggers = [" ", ":", "-", '"', "'", "#", "/", "{", "[", ","];

/** The editor features that need other files. */
export const featuresAcross: readonly Feature[] = [
  onDocumentAmong(
    { completionProvider: { triggerCharacters: completionTriggers } },
    CompletionRequest.type,
    async ({ facts }, snapshot, { position }, token) => {
      const of = namedInParts(snapshot, snapshot.lines.offsetAt(position));
      if (of === "files") return { of, paths: await facts.documentsBelow(snapshot.uri) };
      if (of === "parts") return { of, parts: numberedParts(await facts.below(snapshot.uri, token)) };
      const typed = refTyped(snapshot, position);
      if (typed === undefined) return undefined;
      const near = await facts.bomsNear(snapshot.uri);
      return { ...near, named: typed.file === undefined ? undefined : await facts.named(snapshot.uri, typed.file), typed };
    },
    (snapshot, { position }, client, near) => completion(snapshot, position, client, near),
    ofSettings(async (settings, { position }, client) =>
      settings.of === "schema"
        ? schemaCompletion(settings, position, client)
        : settingsCompletion(settings, position, client, await settings.filesBelow()),
    ),
  ),
  onDocumentAmong(
    { hoverProvider: true },
    HoverRequest.type,
    async ({ facts, anySnapshotOf }, snapshot, { position }, token) => {
      const part = snapshot.kind === "parts" ? partNumberAt(snapshot, snapshot.lines.offsetAt(position)) : undefined;
      return part === undefined ? undefined : usesOfPart(await facts.below(snapshot.uri, token), part, anySnapshotOf);
    },
    (snapshot, { position }, client, uses) => hover(snapshot, position, client.commands, uses) ?? null,
    ofSettings(async (settings, { position }) => (settings.of === "schema" ? schemaHover : settingsHover)(settings, position) ?? null),
  ),
  onDocumentAmong(
    { codeLensProvider: {} },
    CodeLensRequest.type,
    async ({ shows, brokenAbove }, { uri }) => ({ isShown: await shows(uri, "codeLens"), broken: await brokenAbove(uri) }),
    (snapshot, _, { commands }, { isShown, broken }) => (isShown ? codeLenses(snapshot, commands, broken) : null),
    async ({ shows, notJudged }, { textDocument: { uri } }) => {
      const texts = await notJudged(uri);
      return texts !== undefined && (await shows(uri, "codeLens")) ? [notCheckedLens(texts)] : null;
    },
  ),
  onDocumentAmong({ referencesProvider: true }, ReferencesRequest.type, indexOf, (snapshot, { position, context }, _, indexed) =>
    references(snapshot, position, context.includeDeclaration, indexed),
  ),
  onDocumentAmong(
    { renameProvider: { prepareProvider: true } },
    RenameRequest.type,
    async ({ facts }, snapshot, { position }, token) => {
      const ref = fileRefAt(snapshot, snapshot.lines.offsetAt(position));
      const file = ref === undefined ? undefined : await facts.named(snapshot.uri, ref.ref.file);
      const named = file === undefined ? undefined : await facts.linesOf(file.uri);
      const indexed = await facts.below(snapshot.uri, token);
      return { named, indexed, holding: await textsHolding(facts, snapshot, position, indexed) };
    },
    (snapshot, { position, newName }, { versionedEdits }, across) =>
      refusing(snapshot.checker.texts, () => rename(snapshot, position, newName, { ...across, versionedEdits })),
  ),
  onFiles({ workspaceSymbolProvider: true }, WorkspaceSymbolRequest.type, async ({ query }, facts, _, token) =>
    workspaceSymbols(await facts.all(token), query),
  ),
  onFiles({ callHierarchyProvider: true }, CallHierarchyPrepareRequest.type, async ({ textDocument: { uri }, position }, facts, _, token) =>
    prepareCallHierarchy(await facts.below(uri, token), uri, position),
  ),
  onFiles({}, CallHierarchyIncomingCallsRequest.type, async ({ item }, facts, _, token) =>
    incomingCalls(await facts.below(item.uri, token), item),
  ),
  onFiles({}, CallHierarchyOutgoingCallsRequest.type, async ({ item }, facts, _, token) =>
    outgoingCalls(await facts.below(item.uri, token), item),
  ),
  onFiles({}, WillRenameFilesRequest.type, async (params, facts, { versionedEdits }, token) =>
    fileRenameEdits(await facts.all(token), params, versionedEdits),
  ),
];

/** The texts of the other files with a part that has an entry in a parts file: a rename changes all of them. */
async function textsHolding(
  facts: WorkspaceFacts,
  snapshot: Snapshot,
  position: Position,
  indexed: IndexedFiles,
): Promise<ReadonlyMap<IndexedFile, LineIndex>> {
  const texts = new Map<IndexedFile, LineIndex>();
  const part = partNumberAt(snapshot, snapshot.lines.offsetAt(position));
  if (part === undefined || !hasEntry(snapshot, part)) return texts;
  for (const holder of documentsIn(indexed)) {
    const { file } = holder;
    if (file.uri === snapshot.uri || texts.has(file) || itemsNumbered(holder, part).length === 0) continue;
    const lines = await facts.linesOf(file.uri);
    if (lines !== undefined) texts.set(file, lines);
  }
  return texts;
}

function indexOf({ facts }: FeatureSetting, snapshot: Snapshot, _: unknown, token: CancellationToken): Promise<IndexedFiles> {
  return facts.below(snapshot.uri, token);
}

/**
 * A feature that answers from one version of a document and from other files. When the document changes while the files are read, both are
 * read again, so that the answer reflects one moment.
 *
 * @param look reads the data that the answer needs from other files
 * @param answer a pure function of the snapshot, the request and that data
 * @param unjudged the answer for a document that is not checked; null without it
 */
function onDocumentAmong<P extends { readonly textDocument: { readonly uri: string } }, R, PR, E, RO, X>(
  capabilities: ServerCapabilities,
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  look: (setting: FeatureSetting, snapshot: Snapshot, params: P, token: CancellationToken) => Promise<X>,
  answer: (snapshot: Snapshot, params: P, client: Client, found: X) => R | null,
  unjudged?: (setting: FeatureSetting, params: P) => Promise<R | null>,
): Feature {
  return {
    capabilities,
    register(connection, setting) {
      const handle = setting.guard(type.method, async (params: P, token): Promise<R | null> => {
        for (;;) {
          throwIfCancelled(token);
          const snapshot = await setting.snapshotOf(params.textDocument.uri);
          if (snapshot === undefined) return (await unjudged?.(setting, params)) ?? null;
          const found = await look(setting, snapshot, params, token);
          if (setting.isCurrent(snapshot)) return answer(snapshot, params, setting.client, found);
        }
      });
      connection.onRequest(type.method, (params: P, token): Promise<unknown> => handle(params, token));
    },
  };
}

/** An answer from the settings document alone. */
function ofSettings<P extends { readonly textDocument: { readonly uri: string } }, R>(
  answer: (settings: SettingsDocument, params: P, client: Client) => Promise<R | null>,
): (setting: FeatureSetting, params: P) => Promise<R | null> {
  return async ({ settingsOf, client }, params) => {
    const settings = await settingsOf(params.textDocument.uri);
    return settings === undefined ? null : answer(settings, params, client);
  };
}

/** A feature that answers from the files of the workspace. */
function onFiles<P, R, PR, E, RO>(
  capabilities: ServerCapabilities,
  type: ProtocolRequestType<P, R, PR, E, RO>,
  answer: (params: P, facts: WorkspaceFacts, client: Client, token: CancellationToken) => Promise<R>,
): Feature {
  return {
    capabilities,
    register(connection, { client, guard, facts }) {
      const handle = guard(type.method, (params: P, token): Promise<R> => answer(params, facts, client, token));
      connection.onRequest(type.method, (params: P, token): Promise<unknown> => handle(params, token));
    },
  };
}

/** Rejects an impossible rename with its reason, which the editor shows. */
function refusing<R>(texts: Texts, answer: () => R): R {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RenameNotPossible) throw new ResponseError(LSPErrorCodes.RequestFailed, texts.sentences(error.said));
    throw error;
  }
}
