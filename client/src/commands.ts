import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, window } from "vscode";
import { changeAsOf } from "./asOf.ts";
import type { ComplianceView } from "./compliance/view.ts";
import { fillBlanks } from "./fillBlanks.ts";
import { showHelp } from "./help.ts";
import type { LanguageServer } from "./languageServer.ts";
import { showMenu } from "./menu.ts";
import { declareEndUse, nextUndeclared } from "./nextUndeclared.ts";
import type { Pages } from "./pages.ts";
import type { Drafts } from "./papers/drafts.ts";
import { isPlace, openPlace } from "./places.ts";
import { copyLetters } from "./questions/letters.ts";
import type { RulePages } from "./rulePages.ts";
import { createConfig, newDocument, openSample } from "./start/newFile.ts";
import { checkOwnBom } from "./start/ownBom.ts";
import type { Statuses } from "./statuses.ts";
import { reasonOf } from "./words.ts";

/** Objects that commands use. */
export interface CommandSetting {
  readonly context: ExtensionContext;
  readonly server: LanguageServer;
  readonly statuses: Statuses;
  readonly rulePages: RulePages;
  readonly pages: Pages;
  readonly drafts: Drafts;
  readonly view: Pick<ComplianceView, "commands">;
  readonly output: LogOutputChannel;
}

/**
 * Registers the commands of package.json, and those that code actions and reports of the server name. Errors are shown and logged to the
 * output channel.
 */
export function registerCommands({ context, server, statuses, rulePages, pages, drafts, view, output }: CommandSetting): Disposable[] {
  const handlers: Readonly<Record<string, (...given: readonly unknown[]) => Promise<void> | void>> = {
    "lodestone.changeAsOf": (asOf) => changeAsOf(server, context.workspaceState, statuses.shown, asOf),
    "lodestone.showMenu": () => showMenu(statuses.shown),
    "lodestone.nextUndeclared": (given) => nextUndeclared(server, typeof given === "string" ? given : statuses.shown?.uri),
    "lodestone.explainItem": () => pages.explainActive(),
    "lodestone.explainAt": (uri, line, character) => pages.explainPlace(uri, line, character),
    "lodestone.declareEndUse": () => declareEndUse(),
    "lodestone.showActs": (act) => pages.showActs(statuses.shown, act),
    "lodestone.openPlace": (uri, line, character) => openPlace(uri, line, character),
    "lodestone.fixAt": async (uri, line, character) => {
      await openPlace(uri, line, character);
      await commands.executeCommand("editor.action.quickFix");
    },
    "lodestone.fillBlanks": (uri, start, text, snippet, lists) => fillBlanks(uri, start, text, snippet, lists),
    "lodestone.copyQuestion": (uri, line, character) => {
      const position = { line, character };
      if (typeof uri === "string" && isPlace(position))
        return copyLetters(server, context.workspaceState, { at: { textDocument: { uri }, position } });
    },
    "lodestone.draftPaper": () => drafts.choose(statuses.shown?.uri),
    "lodestone.draftAt": (paper, uri, line, character) => {
      const position = { line, character };
      if (typeof paper === "string" && typeof uri === "string" && isPlace(position))
        return drafts.draft({ paper, textDocument: { uri }, position });
    },
    "lodestone.exportDraft": () => drafts.export(),
    "lodestone.printDraft": () => drafts.print(),
    "lodestone.openRulePage": (rule) => rulePages.show(rule),
    "lodestone.newBom": () => newDocument(server, "bom"),
    "lodestone.newShipment": () => newDocument(server, "shipment"),
    "lodestone.createConfig": () => createConfig(context),
    "lodestone.checkOwnBom": () => checkOwnBom(server, output),
    "lodestone.openSample": (name) => openSample(name),
    "lodestone.restartServer": () => server.restart(),
    "lodestone.showOutput": () => output.show(),
    "lodestone.showHelp": () => showHelp(context),
    ...view.commands,
  };
  return Object.entries(handlers).map(([name, handler]) =>
    commands.registerCommand(name, async (...given: readonly unknown[]) => {
      try {
        await handler(...given);
      } catch (error) {
        output.error(error instanceof Error ? error : String(error));
        void window.showErrorMessage(`Lodestone: ${reasonOf(error)}`);
      }
    }),
  );
}
