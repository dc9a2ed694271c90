import { type Disposable, type ExtensionContext, workspace } from "vscode";
import type { Explanation } from "../explanation.ts";
import type { LanguageServer } from "../languageServer.ts";
import { ReportPanel } from "../report/panel.ts";
import { ComingView } from "./comingView.ts";
import { ItemsView } from "./itemsView.ts";
import type { Overview } from "./overview.ts";

/** The compliance view in the side bar with its report, and what its buttons do, by command. */
export interface ComplianceView extends Disposable {
  readonly commands: Readonly<Record<string, (...given: readonly unknown[]) => Promise<void> | void>>;
}

/** Shows what the items of the workspace are for, what changes when, and the report on it; all follow the files as they are typed and saved. */
export function showComplianceView(
  context: ExtensionContext,
  server: LanguageServer,
  overview: Overview,
  explanation: Explanation,
): ComplianceView {
  const items = new ItemsView(server, overview, explanation);
  const coming = new ComingView(server, overview);
  const report = new ReportPanel(context, server);
  const watcher = workspace.createFileSystemWatcher("**/*.{yaml,yml}");
  const again = (): void => {
    overview.changed();
    report.changed();
  };
  const subscriptions: Disposable[] = [
    items,
    coming,
    report,
    watcher,
    server.onDidChangeStatus(again),
    watcher.onDidChange(again),
    watcher.onDidCreate(again),
    watcher.onDidDelete(again),
    workspace.onDidChangeWorkspaceFolders(again),
    workspace.onDidCloseTextDocument(again),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("lodestone")) again();
    }),
  ];
  return {
    commands: {
      ...items.commands,
      "lodestone.showReport": () => report.show(),
      "lodestone.revealInReport": () => report.reveal(),
      "lodestone.exportReport": () => report.export(),
      "lodestone.printReport": () => report.print(),
      "lodestone.refreshView": () => {
        overview.read(true);
        report.changed();
      },
    },
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}
