import { commands, type Disposable, type LogOutputChannel, window } from "vscode";
import { showActs } from "./acts.ts";
import { changeAsOf } from "./asOf.ts";
import { declareEndUse } from "./declareEndUse.ts";
import { explainItem } from "./explain.ts";
import type { LanguageServer } from "./languageServer.ts";
import type { Pages } from "./pages.ts";
import type { Statuses } from "./statuses.ts";

/** Registers the commands of package.json. What goes wrong in one is shown and written to the output. */
export function registerCommands(server: LanguageServer, statuses: Statuses, pages: Pages, output: LogOutputChannel): Disposable[] {
  const handlers: Readonly<Record<string, (argument?: unknown) => Promise<void> | void>> = {
    "lodestone.changeAsOf": (asOf) => changeAsOf(server, asOf),
    "lodestone.explainItem": () => explainItem(server, pages),
    "lodestone.declareEndUse": () => declareEndUse(),
    "lodestone.showActs": () => showActs(server, pages, statuses.active?.documents[0]?.asOf),
    "lodestone.restartServer": () => server.restart(),
    "lodestone.showOutput": () => output.show(),
  };
  return Object.entries(handlers).map(([name, handler]) =>
    commands.registerCommand(name, async (argument?: unknown) => {
      try {
        await handler(argument);
      } catch (error) {
        output.error(error instanceof Error ? error : String(error));
        void window.showErrorMessage(`Lodestone: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}
