import { type Disposable, workspace } from "vscode";
import type { LanguageServer } from "../languageServer.ts";
import { ComingView } from "./comingView.ts";
import { ItemsView } from "./itemsView.ts";
import { WhenQuiet } from "./whenQuiet.ts";

/** Milliseconds without a change after which the trees are made anew: all files are looked over for them. */
const quiet = 800;

/** The compliance view in the side bar, and what its buttons do, by command. */
export interface ComplianceView extends Disposable {
  readonly commands: Readonly<Record<string, () => void>>;
}

/** Shows what the items of the workspace are for, and what changes when; both follow the files as they are typed and saved. */
export function showComplianceView(server: LanguageServer): ComplianceView {
  const items = new ItemsView(server);
  const coming = new ComingView(server);
  const refresh = (): void => {
    items.refresh();
    coming.refresh();
  };
  const soon = new WhenQuiet(quiet, refresh);
  const watcher = workspace.createFileSystemWatcher("**/*.{yaml,yml}");
  const again = (): void => soon.call();
  const subscriptions: Disposable[] = [
    items,
    coming,
    soon,
    watcher,
    server.onDidChangeStatus(again),
    watcher.onDidChange(again),
    watcher.onDidCreate(again),
    watcher.onDidDelete(again),
    workspace.onDidChangeWorkspaceFolders(again),
  ];
  return {
    commands: { ...items.commands, "lodestone.refreshView": refresh },
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}
