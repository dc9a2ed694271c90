import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  type Connection,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  type ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { Client } from "./client.ts";
import { codeActions, resolveCodeAction } from "./features/codeAction.ts";
import { codeLenses } from "./features/codeLens.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { documentLinks } from "./features/documentLink.ts";
import { documentSymbols } from "./features/documentSymbol.ts";
import { fixActions, fixAllKind, type SettingsDocument, settingsFixes } from "./features/fixes.ts";
import { foldingRanges } from "./features/foldingRange.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlayHint.ts";
import { references } from "./features/references.ts";
import { prepareRename, RenameNotPossible, rename } from "./features/rename.ts";
import { selectionRanges } from "./features/selectionRange.ts";
import type { Guard } from "./guard.ts";
import type { Snapshot } from "./snapshot.ts";

/** What begins a word or a value while a file is written. */
const completionTriggers = [" ", ":", "-", '"', "'", "#", "{", "[", ","];

/** What the server can do for an editor beside diagnostics, a line each. */
export const features: readonly Feature[] = [
  codeActionsOnDocuments(),
  resolvingCodeActions(),
  onDocument({ completionProvider: { triggerCharacters: completionTriggers } }, CompletionRequest.type, (snapshot, { position }, client) =>
    completion(snapshot, position, client),
  ),
  onDocument({ hoverProvider: true }, HoverRequest.type, (snapshot, { position }) => hover(snapshot, position) ?? null),
  onDocument({ documentSymbolProvider: true }, DocumentSymbolRequest.type, documentSymbols),
  onDocument({ foldingRangeProvider: true }, FoldingRangeRequest.type, (snapshot, _, client) => foldingRanges(snapshot, client.mostFolds)),
  onDocument({ documentLinkProvider: {} }, DocumentLinkRequest.type, documentLinks),
  onDocument({ definitionProvider: true }, DefinitionRequest.type, (snapshot, { position }) => definition(snapshot, position)),
  onDocument({ referencesProvider: true }, ReferencesRequest.type, (snapshot, { position, context }) =>
    references(snapshot, position, context.includeDeclaration),
  ),
  onDocument({ renameProvider: { prepareProvider: true } }, RenameRequest.type, (snapshot, { position, newName }) =>
    refusing(() => rename(snapshot, position, newName)),
  ),
  onDocument({}, PrepareRenameRequest.type, (snapshot, { position }) => prepareRename(snapshot, position) ?? null),
  onDocument({ inlayHintProvider: true }, InlayHintRequest.type, (snapshot, { range }) => inlayHints(snapshot, range)),
  onDocument({ codeLensProvider: {} }, CodeLensRequest.type, (snapshot, _, client) => codeLenses(snapshot, client.commands)),
  onDocument({ selectionRangeProvider: true }, SelectionRangeRequest.type, (snapshot, { positions }) =>
    selectionRanges(snapshot, positions),
  ),
];

/** One request of the protocol and what the server says about it when it starts. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, setting: FeatureSetting): void;
}

/** What features work with. */
export interface FeatureSetting {
  readonly client: Client;
  readonly guard: Guard;
  /** Undefined where a document is not open or not judged. */
  snapshotOf(uri: string): Promise<Snapshot | undefined>;
  /** Undefined where a document is not open, or is none of settings. */
  settingsOf(uri: string): Promise<SettingsDocument | undefined>;
}

/**
 * A feature that answers from one version of a document. Where the document is not open or not ours, the answer is null.
 *
 * @param answer pure: it sees the snapshot and what was asked, and nothing else
 */
function onDocument<P extends { readonly textDocument: { readonly uri: string } }, R, PR, E, RO>(
  capabilities: ServerCapabilities,
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  answer: (snapshot: Snapshot, params: P, client: Client) => R | null,
): Feature {
  return {
    capabilities,
    register(connection, { client, guard, snapshotOf }) {
      const handle = guard(type.method, async (params: P): Promise<R | null> => {
        const snapshot = await snapshotOf(params.textDocument.uri);
        return snapshot === undefined ? null : answer(snapshot, params, client);
      });
      connection.onRequest(type.method, (params: P, token): Promise<unknown> => handle(params, token));
    },
  };
}

/** Code actions on what is judged, and on settings: there the mistakes that have a fix. */
function codeActionsOnDocuments(): Feature {
  return {
    capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true } },
    register(connection, { client, guard, snapshotOf, settingsOf }) {
      const { method } = CodeActionRequest.type;
      const handle = guard(method, async (params: CodeActionParams): Promise<CodeAction[] | null> => {
        const { uri } = params.textDocument;
        const snapshot = await snapshotOf(uri);
        if (snapshot !== undefined)
          return [...fixActions(snapshot, params, client), ...codeActions(snapshot, params.range, params.context, client)];
        const settings = await settingsOf(uri);
        return settings === undefined ? null : settingsFixes(settings, params, client);
      });
      connection.onRequest(method, (params: CodeActionParams, token): Promise<unknown> => handle(params, token));
    },
  };
}

/** `codeAction/resolve` names no document; the action that comes back does. */
function resolvingCodeActions(): Feature {
  return {
    capabilities: {},
    register(connection, { client, guard, snapshotOf }) {
      const { method } = CodeActionResolveRequest.type;
      const handle = guard(method, async (action: CodeAction): Promise<CodeAction> => {
        const uri: unknown = action.data?.uri;
        const snapshot = typeof uri === "string" ? await snapshotOf(uri) : undefined;
        return snapshot === undefined ? action : resolveCodeAction(snapshot, action, client);
      });
      connection.onRequest(method, (action: CodeAction, token): Promise<unknown> => handle(action, token));
    },
  };
}

/** A rename that cannot be made is refused with its reason, which the editor shows. */
function refusing<R>(answer: () => R): R {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RenameNotPossible) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
