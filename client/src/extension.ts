import { type ExtensionContext, type TextDocument, window, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/lsp/protocol.ts";
import { chosenAsOf } from "./asOf.ts";
import { registerCommands } from "./commands.ts";
import { Overview } from "./compliance/overview.ts";
import { showComplianceView } from "./compliance/view.ts";
import { DiagnosticOrder } from "./diagnosticOrder.ts";
import { concernsUs, documentSelector } from "./files.ts";
import { holdsOurs, ours } from "./holdsOurs.ts";
import { LanguageServer } from "./languageServer.ts";
import { Pages } from "./pages.ts";
import { Drafts } from "./papers/drafts.ts";
import { RulePages } from "./rulePages.ts";
import { provideSamples } from "./start/samples.ts";
import { tellUnread } from "./start/tellUnread.ts";
import { Statuses } from "./statuses.ts";
import { showStatusItem } from "./statusItem.ts";
import { indentAsTyped } from "./typing.ts";

/** Our commands that the server may use in its answers. */
const ourCommands = [
  "lodestone.changeAsOf",
  "lodestone.copyQuestion",
  "lodestone.draftAt",
  "lodestone.explainAt",
  "lodestone.fillBlanks",
  "lodestone.fixAt",
  "lodestone.nextUndeclared",
  "lodestone.openPlace",
  "lodestone.openRulePage",
  "lodestone.showActs",
];

/** Creates a client for the server of this platform, without starting it. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Activates the parts shared by desktop and browser. VS Code activates the extension in every window; until a file for us is open or found
 * in the workspace, it only looks at file names.
 */
export function startExtension(context: ExtensionContext, createClient: ClientFactory): void {
  const output = window.createOutputChannel("Lodestone", { log: true });
  // Asked for at each start of the server, so that a date that was chosen outlives both window and server.
  const initializationOptions = (): InitializationOptions => ({
    status: true,
    commands: [...ourCommands, "editor.action.triggerSuggest"],
    hoverShowsDiagnostics: true,
    asOf: chosenAsOf(context.workspaceState),
    documents: documentSelector,
  });
  const order = new DiagnosticOrder();
  const { middleware } = order;
  // A hover contains escaped user text. Even if some of it passes for a link, it can only open one of our pages.
  const markdown = { isTrusted: { enabledCommands: ["lodestone.explainAt", "lodestone.showActs"] } };
  const options = { documentSelector, outputChannel: output, initializationOptions, middleware, markdown };
  const server = new LanguageServer(() => createClient("lodestone", "Lodestone", options));
  const overview = new Overview(server);
  const statuses = new Statuses(server);
  const rulePages = new RulePages(context);
  const pages = new Pages(context, server);
  const drafts = new Drafts(context, server);
  const view = showComplianceView(context, server, overview, pages);
  const tell = (error: unknown): void => output.error(String(error));
  const startFor = async (document: TextDocument): Promise<void> => {
    if (await concernsUs(document)) await server.start();
  };
  const startOrTell = (document: TextDocument): void => void startFor(document).catch(tell);
  const startIfOurs = (): void =>
    void holdsOurs()
      .then((holds) => (holds ? server.start() : undefined))
      .catch(tell);
  const coming = workspace.createFileSystemWatcher(ours, false, true, true);
  context.subscriptions.push(
    output,
    order,
    server,
    overview,
    statuses,
    rulePages,
    pages,
    drafts,
    view,
    ...showStatusItem(statuses, overview),
    indentAsTyped(statuses),
    ...registerCommands({ context, server, statuses, rulePages, pages, drafts, view, output }),
    tellUnread(context, overview),
    provideSamples(context),
    coming,
    coming.onDidCreate(() => void server.start().catch(tell)),
    workspace.onDidChangeWorkspaceFolders(startIfOurs),
    workspace.onDidOpenTextDocument(startOrTell),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isUntitled) startOrTell(document);
    }),
  );
  workspace.textDocuments.forEach(startOrTell);
  startIfOurs();
}
