import { type Disposable, type ExtensionContext, type Uri, workspace } from "vscode";
import { configName } from "../files.ts";
import type { LanguageServer } from "../languageServer.ts";
import type { Pages } from "../pages.ts";
import { Answers } from "../questions/answers.ts";
import { ReportPanel } from "../report/panel.ts";
import { ComingView } from "./comingView.ts";
import { ItemsView } from "./itemsView.ts";
import type { Overview } from "./overview.ts";
import { QuestionsView } from "./questionsView.ts";

/** File extensions of bills of materials, including those of unreadable formats. */
const endings = ["yaml", "yml", "json", "csv", "tsv", "txt", "xlsx", "xls", "ods", "md", "html"];

/** The compliance view in the side bar and its report, with command handlers. */
export interface ComplianceView extends Disposable {
  readonly commands: Readonly<Record<string, (...given: readonly unknown[]) => Promise<void> | void>>;
}

/** Creates the compliance view: items, open questions, coming changes and report, all updated as files are edited and saved. */
export function showComplianceView(context: ExtensionContext, server: LanguageServer, overview: Overview, pages: Pages): ComplianceView {
  const items = new ItemsView(server, overview, pages);
  const questions = new QuestionsView(context, server, overview);
  const answers = new Answers(server);
  const coming = new ComingView(server, overview);
  const report = new ReportPanel(context, server);
  const watcher = workspace.createFileSystemWatcher(`**/*.{${endings.join()}}`);
  // A created or deleted folder causes no events for the files in it.
  const folders = workspace.createFileSystemWatcher("**", false, true, false);
  const folderMoved = ({ path }: Uri): void => {
    if (!path.slice(path.lastIndexOf("/")).includes(".")) again(true);
  };
  const again = (files = false): void => {
    overview.changed(files);
    report.changed();
  };
  const subscriptions: Disposable[] = [
    items,
    questions,
    answers,
    coming,
    report,
    watcher,
    folders,
    folders.onDidCreate(folderMoved),
    folders.onDidDelete(folderMoved),
    server.onDidChangeStatus(({ state }) => again(state === "config")),
    watcher.onDidChange(({ path }) => again(path.endsWith(`/${configName}`))),
    watcher.onDidCreate(() => again(true)),
    watcher.onDidDelete(() => again(true)),
    workspace.onDidChangeWorkspaceFolders(() => again(true)),
    workspace.onDidCloseTextDocument(() => again()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("lodestone")) again();
    }),
  ];
  return {
    commands: {
      ...items.commands,
      ...questions.commands,
      "lodestone.takeAnswers": () => answers.takeIn(),
      "lodestone.writeAnswers": () => answers.write(),
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
