import { commands, l10n, type QuickPickItem, window } from "vscode";
import type { StatusParams } from "../../server/src/lsp/protocol.ts";

/** A line of the menu, with its command. */
interface Choice extends QuickPickItem {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/**
 * Shows the menu of actions for a file.
 *
 * @param status status of the file; undefined where none of ours is shown
 */
export async function showMenu(status: StatusParams | undefined): Promise<void> {
  const choice = await window.showQuickPick(choices(status), { title: "Lodestone" });
  if (choice !== undefined) await commands.executeCommand(choice.command, ...(choice.arguments ?? []));
}

function choices(status: StatusParams | undefined): Choice[] {
  const documents = status?.documents ?? [];
  const undeclared = undeclaredIn(status);
  const next = { label: `$(arrow-down) ${l10n.t("Go to the next item without an end use")}`, command: "lodestone.nextUndeclared" };
  const back = { label: `$(discard) ${l10n.t("Go back to the file's own date")}`, command: "lodestone.changeAsOf", arguments: [null] };
  const settings = {
    label: `$(gear) ${l10n.t("Open the settings with mistakes")}`,
    command: "workbench.action.openSettings",
    arguments: ["lodestone"],
  };
  return [
    ...(undeclared === 0 ? [] : [{ ...next, description: l10n.t("{0} undeclared", undeclared) }]),
    {
      label: `$(calendar) ${l10n.t("Change the date of judgement")}`,
      description: [...new Set(documents.map(({ asOf }) => asOf))].join(", "),
      command: "lodestone.changeAsOf",
    },
    ...(isDateChosen(status) ? [back] : []),
    ...(status?.settingFaults?.length ? [settings] : []),
    { label: `$(open-preview) ${l10n.t("Show the compliance report")}`, command: "lodestone.showReport" },
    { label: `$(law) ${l10n.t("Show acts and their states")}`, command: "lodestone.showActs" },
    { label: `$(output) ${l10n.t("Show the output")}`, command: "lodestone.showOutput" },
  ];
}

/** Number of items of a file without an end use. */
export function undeclaredIn(status: StatusParams | undefined): number {
  return status?.documents.reduce((sum, { undeclared }) => sum + undeclared, 0) ?? 0;
}

/** True where a file is judged by a date chosen in this window. */
export function isDateChosen(status: StatusParams | undefined): boolean {
  return status?.documents.some(({ asOfFrom }) => asOfFrom === "session") ?? false;
}
