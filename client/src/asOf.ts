import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Requests, StatusParams } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import { lawOf } from "./statuses.ts";
import { stateInWords } from "./words.ts";

type Boundary = Requests["lodestone/boundaries"]["result"]["boundaries"][number];

/** A line of the picker and what it stands for: a date, `null` for the file's own, or a date to be typed. */
interface Choice extends QuickPickItem {
  readonly asOf?: string | null | "ask";
}

/**
 * Changes the date by which everything is judged, for as long as the server runs; nothing is written to any file.
 *
 * @param active the status of the active file, by whose packs the days are offered
 * @param given a date, or `null` for the file's own, as a key binding may give it. The user is asked for anything else, such as the
 *   address of the file that comes with a code lens
 */
export async function changeAsOf(server: LanguageServer, active: StatusParams | undefined, given: unknown): Promise<void> {
  const asOf = given === null || (typeof given === "string" && isDate(given)) ? given : await pick(server, active);
  if (asOf !== undefined) await server.request("lodestone/setAsOf", { asOf });
}

/** `undefined` when the user thinks better of it. */
async function pick(server: LanguageServer, active: StatusParams | undefined): Promise<string | null | undefined> {
  const { today, boundaries } = await server.request("lodestone/boundaries", lawOf(active));
  const choice = await window.showQuickPick(choices(today, boundaries), {
    title: l10n.t("Judge as of"),
    placeHolder: l10n.t("Law changes with the date. Nothing is written to any file."),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.asOf === "ask" ? askForDate(today) : choice?.asOf;
}

function choices(today: string, boundaries: readonly Boundary[]): Choice[] {
  const own = l10n.t("lodestone.yaml, else the settings, else the export date of a shipment, else today in Beijing");
  return [
    { label: l10n.t("The file's own date"), detail: own, asOf: null },
    { label: l10n.t("Today in Beijing"), description: today, asOf: today },
    { label: l10n.t("Another date…"), asOf: "ask" },
    { label: l10n.t("Changes of the law"), kind: QuickPickItemKind.Separator },
    ...boundaries.map(({ date, changes }) => ({ label: date, detail: changes.map(inWords).join("; "), asOf: date })),
  ];
}

function inWords({ shortTitle, clause, from, to }: Boundary["changes"][number]): string {
  return `${clause === undefined ? shortTitle : `${shortTitle} (${clause})`}: ${stateInWords(from)} → ${stateInWords(to)}`;
}

async function askForDate(today: string): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Judge as of"),
    placeHolder: "YYYY-MM-DD",
    value: today,
    validateInput: (text) => (isDate(text) ? undefined : l10n.t("Write a day of the calendar as YYYY-MM-DD.")),
  });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text); // 30 February would become a day of March
}
