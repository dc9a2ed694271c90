import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { QuestionsOfPart } from "../../../server/src/lsp/protocol.ts";
import { nameOfPart } from "../compliance/questionRows.ts";
import type { LanguageServer } from "../languageServer.ts";
import { requestUnderNotice } from "../notices.ts";

/** Asks the user for parts with open questions, by supplier; undefined for none. */
export async function pickQuestions(server: LanguageServer): Promise<readonly QuestionsOfPart[] | undefined> {
  const result = await requestUnderNotice(server, l10n.t("Looking for open questions…"), "lodestone/questions", {});
  if (result === undefined) return undefined;
  const picks = result.suppliers.flatMap(({ name, parts }): (QuickPickItem & { readonly id?: string })[] => [
    { label: name, kind: QuickPickItemKind.Separator },
    ...parts.map((part) => ({
      label: nameOfPart(part),
      description: part.questions.map(({ what, state }) => (state === undefined ? what : `${what}, ${state}`)).join(" · "),
      id: part.id,
    })),
  ]);
  if (picks.length === 0) {
    void window.showInformationMessage(result.summary);
    return undefined;
  }
  const chosen = await window.showQuickPick(picks, { title: l10n.t("Parts to Ask About"), canPickMany: true, matchOnDescription: true });
  const ids = (chosen ?? []).flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
  return ids.length === 0 ? undefined : ids;
}
