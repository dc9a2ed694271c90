import { l10n, type QuickPickItem, window } from "vscode";
import type { DeclareResult, EndUseChoice, EndUseKey, EndUseSaid, ItemName } from "../../../server/src/lsp/protocol.ts";
import { fillBlanks } from "../fillBlanks.ts";
import { type LanguageServer, tellNotWritten } from "../languageServer.ts";
import { showBriefly } from "../notices.ts";
import type { PlacedItem } from "./grouping.ts";

/**
 * Asks for an end use and writes it to the items that lack one, in a single edit that one undo reverts. For several items it asks for all
 * values first; for one, empty values become blanks, and the first is opened.
 */
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
  const said = picked.choice.items === 1 ? {} : await askAll(picked.choice);
  if (said === undefined) return;
  const result = await server.request("lodestone/declareEndUse", { items, choice: picked.choice.id, said });
  if (result === null) {
    void window.showErrorMessage(l10n.t("The files have changed meanwhile, so nothing was written. Try again."));
    return;
  }
  if (tellNotWritten(await server.apply(result.edit))) return;
  showBriefly(whatCame(result));
  if (result.fill !== undefined) await fillBlanks(...result.fill);
}

function whatCame({ items, forms }: DeclareResult): string {
  if (forms > 0) return forms === 1 ? l10n.t("1 form to fill in") : l10n.t("{0} forms to fill in", forms);
  return items === 1 ? l10n.t("1 item declared") : l10n.t("{0} items declared", items);
}

/** Asks for each value of a form in turn; an empty answer stays a blank. Undefined where the user cancels. */
async function askAll({ asks = [], categories = [] }: EndUseChoice): Promise<EndUseSaid | undefined> {
  const said: Partial<Record<EndUseKey, string>> = {};
  for (const [index, key] of asks.entries()) {
    const title = l10n.t("Declare an End Use ({0} of {1})", index + 1, asks.length);
    const answer = key === "category" ? await askCategory(categories, title) : await window.showInputBox({ title, prompt: promptOf(key) });
    if (answer === undefined) return undefined;
    said[key] = answer;
  }
  return said;
}

async function askCategory(categories: NonNullable<EndUseChoice["categories"]>, title: string): Promise<string | undefined> {
  const picks = categories.map(({ name, words }) => ({ label: name, detail: words }));
  return (await window.showQuickPick(picks, { title, placeHolder: l10n.t("What the items are for"), matchOnDetail: true }))?.label;
}

function promptOf(key: Exclude<EndUseKey, "category">): string {
  return key === "statement"
    ? l10n.t("What exactly the items are for, in a sentence, such as: rotor magnets of the spindle drive in lathe L20")
    : l10n.t("Name of the end user");
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
  return items === 1 ? l10n.t("Write a form with blanks on 1 item") : l10n.t("Declare a new end use on {0} items", items);
}
