import { CancellationTokenSource, l10n, type Memento, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Requests, StatusParams } from "../../server/src/lsp/protocol.ts";
import { effectsInWords, lookAhead } from "./compliance/effects.ts";
import type { LanguageServer } from "./languageServer.ts";
import { lawOf } from "./statuses.ts";
import { stateInWords } from "./words.ts";

type Days = Requests["lodestone/boundaries"]["result"];
type Change = Days["past"][number]["changes"][number];

/** A line of the picker with its date; `null` stands for the date of each file. */
interface Choice extends QuickPickItem {
  readonly asOf?: string | null;
}

/** The most changes of law in the line of a day, which editors cut. */
const mostChanges = 2;

/** Workspace-state key of the chosen date, which survives a reload of the window. */
const key = "asOf";

/** The date chosen in this workspace; null for none. */
export function chosenAsOf(state: Memento): string | null {
  return state.get<string>(key) ?? null;
}

/**
 * Changes the date that all files are judged by, until it is changed again. No file is written.
 *
 * @param state keeps the date over a reload
 * @param active status of the active file, whose packs give the days to choose from
 * @param given a date, or `null` for the date of each file, as a key binding may pass it. Any other value, such as the URI that a code lens
 * passes, opens the picker
 */
export async function changeAsOf(server: LanguageServer, state: Memento, active: StatusParams | undefined, given: unknown): Promise<void> {
  const asOf = given === null || (typeof given === "string" && isDate(given)) ? given : await pick(server, active);
  if (asOf === undefined) return;
  await server.request("lodestone/setAsOf", { asOf });
  await state.update(key, asOf ?? undefined);
}

/** Asks for a date; `undefined` where the user cancels. */
async function pick(server: LanguageServer, active: StatusParams | undefined): Promise<string | null | undefined> {
  let offered = choices(await server.request("lodestone/boundaries", lawOf(active)));
  const picker = window.createQuickPick<Choice>();
  picker.title = l10n.t("Judge as of");
  picker.placeholder = l10n.t("Type a day as YYYY-MM-DD, or choose one. Nothing is written to any file.");
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const typed = (): string | undefined => (isDate(picker.value.trim()) ? picker.value.trim() : undefined);
  const fill = (): void => {
    const asOf = typed();
    const isNew = asOf !== undefined && !offered.some((choice) => choice.asOf === asOf);
    picker.items = isNew ? [{ label: asOf, description: l10n.t("the day that you typed"), asOf }, ...offered] : offered;
  };
  picker.onDidChangeValue(fill);
  fill();
  const hidden = new CancellationTokenSource();
  const dates = offered.flatMap(({ asOf, detail }) => (typeof asOf === "string" && detail !== undefined ? asOf : []));
  const effectsOf = async (date: string) => (await server.request("lodestone/effectsOf", { date }, hidden.token)).files;
  const asOf = await new Promise<string | null | undefined>((resolve) => {
    // A fast typist accepts before the typed day is in the list.
    picker.onDidAccept(() => {
      const [choice = { asOf: undefined }] = picker.selectedItems;
      const accepted = typed() ?? choice.asOf;
      if (accepted !== undefined) resolve(accepted);
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
    lookAhead(dates, hidden.token, effectsOf, (date, files) => {
      offered = offered.map((one) => (one.asOf === date ? { ...one, description: effectsInWords(files) } : one));
      const [at] = picker.activeItems;
      fill();
      picker.activeItems = picker.items.filter((one) => at !== undefined && one.asOf === at.asOf && one.label === at.label);
    }).catch(() => {}); // the days are offered without their effects
  });
  hidden.cancel();
  hidden.dispose();
  picker.dispose();
  return asOf;
}

/** Choices: the date of the file and today, then coming days of change, then past ones, the latest first. */
function choices({ today, boundaries, past }: Days): Choice[] {
  const own = l10n.t("lodestone.yaml, else the settings, else the export date of a shipment, else today in Beijing");
  const choice = ({ date, changes }: Days["past"][number]): Choice => ({
    label: date,
    detail: [
      ...changes.slice(0, mostChanges).map(inWords),
      ...(changes.length > mostChanges ? [l10n.t("{0} more", changes.length - mostChanges)] : []),
    ].join("; "),
    asOf: date,
  });
  return [
    { label: l10n.t("The file's own date"), detail: own, asOf: null },
    { label: l10n.t("Today in Beijing"), description: today, asOf: today },
    { label: l10n.t("Changes to come"), kind: QuickPickItemKind.Separator },
    ...boundaries.map(choice),
    { label: l10n.t("Changes in the past"), kind: QuickPickItemKind.Separator },
    ...past.map(choice).reverse(),
  ];
}

function inWords({ shortTitle, from, to }: Change): string {
  return `${shortTitle}: ${stateInWords(from)} → ${stateInWords(to)}`;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text); // 30 February would become a day of March
}
