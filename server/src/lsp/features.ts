import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  SelectionRangeRequest,
} from "vscode-languageserver";
import { type Feature, onDocument } from "./feature.ts";
import { codeActions, resolveCodeAction } from "./features/codeAction.ts";
import { definition } from "./features/definition.ts";
import { documentLinks } from "./features/documentLink.ts";
import { documentSymbols } from "./features/documentSymbol.ts";
import { fixActions, fixAllKind, resolveFixAll, settingsFixes } from "./features/fixes.ts";
import { foldingRanges } from "./features/foldingRange.ts";
import { inlayHints } from "./features/inlayHint.ts";
import { prepareRename } from "./features/rename.ts";
import { selectionRanges } from "./features/selectionRange.ts";
import { asideKind, waiveKind } from "./features/support/actions/draft.ts";
import { featuresAcross } from "./featuresAcross.ts";

/** All editor features of the server except diagnostics. */
export const features: readonly Feature[] = [
  codeActionsOnDocuments(),
  resolvingCodeActions(),
  onDocument({ documentSymbolProvider: true }, DocumentSymbolRequest.type, documentSymbols),
  // Foreign files are left out: their tree holds only items, and editors fold them better themselves.
  onDocument({ foldingRangeProvider: true }, FoldingRangeRequest.type, (snapshot, _, client) =>
    snapshot.format.documents === undefined ? foldingRanges(snapshot, client.mostFolds) : null,
  ),
  onDocument({ documentLinkProvider: {} }, DocumentLinkRequest.type, documentLinks),
  onDocument({ definitionProvider: true }, DefinitionRequest.type, (snapshot, { position }) => definition(snapshot, position)),
  onDocument({}, PrepareRenameRequest.type, (snapshot, { position }) => prepareRename(snapshot, position) ?? null),
  onDocument({ inlayHintProvider: true }, InlayHintRequest.type, (snapshot, { range }) => inlayHints(snapshot, range), "inlayHints"),
  onDocument({ selectionRangeProvider: true }, SelectionRangeRequest.type, (snapshot, { positions }) =>
    selectionRanges(snapshot, positions),
  ),
  ...featuresAcross,
];

/** Code actions in checked documents, and fixes in settings. */
function codeActionsOnDocuments(): Feature {
  return {
    capabilities: {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, asideKind, waiveKind, fixAllKind], resolveProvider: true },
    },
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

/** `codeAction/resolve` names no document; the returned action does. */
function resolvingCodeActions(): Feature {
  return {
    capabilities: {},
    register(connection, { client, guard, snapshotOf }) {
      const { method } = CodeActionResolveRequest.type;
      const handle = guard(method, async (action: CodeAction): Promise<CodeAction> => {
        const uri: unknown = action.data?.uri;
        const snapshot = typeof uri === "string" ? await snapshotOf(uri) : undefined;
        return snapshot === undefined ? action : (resolveFixAll(snapshot, action, client) ?? resolveCodeAction(snapshot, action, client));
      });
      connection.onRequest(method, (action: CodeAction, token): Promise<unknown> => handle(action, token));
    },
  };
}
