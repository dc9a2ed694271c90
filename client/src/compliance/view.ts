import { type Disposable, type ExtensionContext, workspace } from "vscode";
import type { Explanation } from "../explanation.ts";
import type { LanguageServer } from "../languageServer.ts";
import { ReportPanel } from "../report/panel.ts";
import { ComingView } from "./comingView.ts";
import { ItemsView } from "./itemsView.ts";
import { WhenQuiet } from "./whenQuiet.ts";

/** Milliseconds without a change after which the trees are made anew: all files are looked over for them. */
const quiet = 800;

/** The compliance view in the side bar with its report, and what its buttons do, by command. */
export interface ComplianceView extends Disposable {
  readonly commands: Readonly<Record<string, (...given: readonly unknown[]) => Promise<void> | void>>;
}

/** Shows what the items of the workspace are for, what changes when, and the report on it; all follow the files as they are typed and saved. */
export function showComplianceView(context: ExtensionContext, server: LanguageServer, explanation: Explanation): ComplianceView {
  const items = new ItemsView(server, explanation);
  const coming = new ComingView(server);
  const report = new ReportPanel(context, server);
  const refreshTrees = (): void => {
    items.refresh();
    coming.refresh();
  };
  const soon = new WhenQuiet(quiet, refreshTrees);
  const watcher = workspace.createFileSystemWatcher("**/*.{yaml,yml}");
  const again = (): void => {
    soon.call();
    report.changed();
  };
  const subscriptions: Disposable[] = [
    items,
    coming,
    report,
    soon,
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
        items.refresh(true);
        coming.refresh();
        report.changed();
      },
    },
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}
