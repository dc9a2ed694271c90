import { commands, env, l10n, type QuickPickItem, Selection, Uri, window } from "vscode";
import type { EndUseChoice, ItemName } from "../../../server/src/lsp/protocol.ts";
import type { Explanation } from "../explanation.ts";
import type { LanguageServer } from "../languageServer.ts";
import type { PlacedItem } from "./grouping.ts";

/** The kind of the code actions that waive a finding; written out here, because a client takes only types from the server. */
const waiveKind = "lodestone.waive";

/** How long a message stays in the status bar, in milliseconds. */
const messageTime = 5000;

/** Asks what some items are for, and writes it on those that lack an end use: one edit, which one undo takes back. */
export async function declareItems(server: LanguageServer, placed: readonly PlacedItem[]): Promise<void> {
  const items = placed.map(nameOf);
  const { choices } = await server.request("lodestone/endUseChoices", { items });
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t("None of the selected items lacks an end use that can be written here."));
    return;
  }
  const picked = await window.showQuickPick(choices.map(pickOf), {
    title: l10n.t("Declare an End Use"),
    placeHolder: l10n.t("Items that have an end use already, finished or not, are left as they are."),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const result = await server.request("lodestone/declareEndUse", { items, choice: picked.choice.id });
  if (result === null || !(await server.apply(result.edit))) {
    void window.showWarningMessage(l10n.t("The files have changed meanwhile, so nothing was written. Try again."));
    return;
  }
  const written = result.items === 1 ? l10n.t("1 item declared") : l10n.t("{0} items declared", result.items);
  window.setStatusBarMessage(written, messageTime);
}

/** Shows what led to the findings on the first of some items. */
export async function explainPlaced(explanation: Explanation, [placed]: readonly PlacedItem[]): Promise<void> {
  if (placed !== undefined) await explanation.showAt(placed.file.uri, placed.item.range.start);
}

/** Opens the first of some items, and offers the waivers of the finding there; with only one, it is written, its blanks to be filled in. */
export async function waiveFinding([placed]: readonly PlacedItem[]): Promise<void> {
  if (placed?.item.waivable === undefined) return;
  const { line, character } = placed.item.waivable.start;
  const editor = await window.showTextDocument(Uri.parse(placed.file.uri));
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
  await commands.executeCommand("editor.action.codeAction", { kind: waiveKind, apply: "ifSingle" });
}

/** Copies the part numbers of some items, each on a line. */
export async function copyPartNumbers(placed: readonly PlacedItem[]): Promise<void> {
  const numbers = placed.flatMap(({ item: { partNumber } }) => partNumber ?? []);
  if (numbers.length > 0) await env.clipboard.writeText(numbers.join("\n"));
}

function nameOf({ file: { uri }, document: { index }, item: { path, partNumber } }: PlacedItem): ItemName {
  return { uri, document: index, path, ...(partNumber === undefined ? {} : { partNumber }) };
}

function pickOf(choice: EndUseChoice): QuickPickItem & { readonly choice: EndUseChoice } {
  const { category, statement } = choice;
  return {
    choice,
    label: labelOf(choice),
    ...(category === undefined ? {} : { description: category }),
    ...(statement === undefined ? {} : { detail: statement }),
  };
}

function labelOf({ name, of, items }: EndUseChoice): string {
  if (name !== undefined) return items === 1 ? l10n.t("Use {0} on 1 item", name) : l10n.t("Use {0} on {1} items", name, items);
  if (of !== undefined)
    return items === 1 ? l10n.t("Use the end use of {0} on 1 item", of) : l10n.t("Use the end use of {0} on {1} items", of, items);
  return items === 1 ? l10n.t("Write a form with blanks on 1 item") : l10n.t("Write a form with blanks on {0} items", items);
}
