import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { type Feature, ofSettings, onDocument, onDocumentAmong, onRequest } from "./feature.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./features/callHierarchy.ts";
import { codeActions, resolveCodeAction } from "./features/codeAction.ts";
import { codeLenses, notCheckedLens } from "./features/codeLens.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { documentLinks } from "./features/documentLink.ts";
import { documentSymbols } from "./features/documentSymbol.ts";
import { fileRenameEdits } from "./features/fileRename.ts";
import { fixActions, fixAllKind, resolveFixAll, settingsFixes } from "./features/fixes.ts";
import { foldingRanges } from "./features/foldingRange.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlayHint.ts";
import { references } from "./features/references.ts";
import { filesForRename, prepareRename, renameOrRefuse } from "./features/rename.ts";
import { schemaCompletion, schemaHover } from "./features/schemaWords.ts";
import { selectionRanges } from "./features/selectionRange.ts";
import { settingsCompletion } from "./features/settingsCompletion.ts";
import { settingsHover } from "./features/settingsHover.ts";
import { asideKind, waiveKind } from "./features/support/actions/draft.ts";
import { candidatesAcross } from "./features/support/candidatesAcross.ts";
import { partNumberAt } from "./features/support/partsAcross.ts";
import { usesOfPart } from "./features/support/partUses.ts";
import { workspaceSymbols } from "./features/workspaceSymbol.ts";
import type { FileState } from "./fileState.ts";

const actionKinds = [CodeActionKind.QuickFix, asideKind, waiveKind, fixAllKind];

/** The characters that start a key or value, or the next segment of a path. */
const completionTriggers = [" ", ":", "-", '"', "'", "#", "/", "{", "[", ","];

/** All editor features of the server except diagnostics. */
export const features: readonly Feature[] = [
  onDocument(
    { codeActionProvider: { codeActionKinds: actionKinds, resolveProvider: true } },
    CodeActionRequest.type,
    (snapshot, params, client) => [...fixActions(snapshot, params, client), ...codeActions(snapshot, params.range, params.context, client)],
    ofSettings(settingsFixes),
  ),
  // `codeAction/resolve` names no document; the returned action does.
  onRequest({}, CodeActionResolveRequest.type, async (action, { client, session }) => {
    const uri: unknown = action.data?.uri;
    const snapshot = typeof uri === "string" ? await session.snapshotOf(uri) : undefined;
    return snapshot === undefined ? action : (resolveFixAll(snapshot, action, client) ?? resolveCodeAction(snapshot, action, client));
  }),
  onDocument({ documentSymbolProvider: true }, DocumentSymbolRequest.type, documentSymbols),
  // Foreign files are left out: their tree holds only items, and editors fold them better themselves.
  onDocument({ foldingRangeProvider: true }, FoldingRangeRequest.type, (snapshot, _, client) =>
    snapshot.format.documents === undefined ? foldingRanges(snapshot, client.mostFolds) : null,
  ),
  onDocument({ documentLinkProvider: {} }, DocumentLinkRequest.type, documentLinks),
  onDocument({ definitionProvider: true }, DefinitionRequest.type, (snapshot, { position }) => definition(snapshot, position)),
  onDocument({}, PrepareRenameRequest.type, (snapshot, { position }) => prepareRename(snapshot, position) ?? null),
  onDocumentAmong(
    { inlayHintProvider: true },
    InlayHintRequest.type,
    ({ session }, { uri }) => session.shows(uri, "inlayHints"),
    (snapshot, { range }, { commands }, isShown) => (isShown ? inlayHints(snapshot, range, commands) : null),
  ),
  onDocument({ selectionRangeProvider: true }, SelectionRangeRequest.type, (snapshot, { positions }) =>
    selectionRanges(snapshot, positions),
  ),
  onDocumentAmong(
    { completionProvider: { triggerCharacters: completionTriggers } },
    CompletionRequest.type,
    ({ facts }, snapshot, { position }, token) => candidatesAcross(facts, snapshot, position, token),
    (snapshot, { position }, client, across) => completion(snapshot, position, client, across),
    ofSettings(async (settings, { position }, client) =>
      settings.of === "schema"
        ? schemaCompletion(settings, position, client)
        : settingsCompletion(settings, position, client, await settings.filesBelow()),
    ),
  ),
  onDocumentAmong(
    { hoverProvider: true },
    HoverRequest.type,
    async ({ facts, snapshots }, snapshot, { position }, token) => {
      const part = snapshot.kind === "parts" ? partNumberAt(snapshot, snapshot.lines.offsetAt(position)) : undefined;
      return part === undefined ? undefined : usesOfPart(await facts.below(snapshot.uri, token), part, (uri) => snapshots.checked(uri));
    },
    (snapshot, { position }, client, uses) => hover(snapshot, position, client, uses) ?? null,
    ofSettings((settings, { position }) => (settings.of === "schema" ? schemaHover : settingsHover)(settings, position) ?? null),
  ),
  onDocumentAmong(
    { codeLensProvider: {} },
    CodeLensRequest.type,
    async ({ session }, { uri }) => ({ isShown: await session.shows(uri, "codeLens"), fileState: await session.fileState(uri) }),
    (snapshot, _, { commands }, { isShown, fileState }) => (isShown ? codeLenses(snapshot, commands, brokenAbove(fileState)) : null),
    async ({ session }, { textDocument: { uri } }) =>
      (await session.fileState(uri)).state === "not-judged" && (await session.shows(uri, "codeLens"))
        ? [notCheckedLens(session.checker.texts)]
        : null,
  ),
  onDocumentAmong(
    { referencesProvider: true },
    ReferencesRequest.type,
    ({ facts }, { uri }, _, token) => facts.below(uri, token),
    (snapshot, { position, context }, _, indexed) => references(snapshot, position, context.includeDeclaration, indexed),
  ),
  onDocumentAmong(
    { renameProvider: { prepareProvider: true } },
    RenameRequest.type,
    ({ facts }, snapshot, { position }, token) => filesForRename(facts, snapshot, position, token),
    (snapshot, { position, newName }, { versionedEdits }, files) =>
      renameOrRefuse(snapshot, position, newName, { ...files, versionedEdits }),
  ),
  onRequest({ workspaceSymbolProvider: true }, WorkspaceSymbolRequest.type, async ({ query }, { facts }, token) =>
    workspaceSymbols(await facts.all(token), query),
  ),
  onRequest({ callHierarchyProvider: true }, CallHierarchyPrepareRequest.type, async ({ textDocument, position }, { facts }, token) =>
    prepareCallHierarchy(await facts.below(textDocument.uri, token), textDocument.uri, position),
  ),
  onRequest({}, CallHierarchyIncomingCallsRequest.type, async ({ item }, { facts }, token) =>
    incomingCalls(await facts.below(item.uri, token), item),
  ),
  onRequest({}, CallHierarchyOutgoingCallsRequest.type, async ({ item }, { facts }, token) =>
    outgoingCalls(await facts.below(item.uri, token), item),
  ),
  onRequest({}, WillRenameFilesRequest.type, async (params, { client, facts }, token) =>
    fileRenameEdits(await facts.all(token), params, client.versionedEdits),
  ),
];

/** The URI of a broken lodestone.yaml in edit, while its last valid version applies to a document. */
function brokenAbove(fileState: FileState): string | undefined {
  return fileState.state === "judged" && fileState.configInEdit ? fileState.config : undefined;
}
