import { l10n } from "vscode";
import type { ActsResult, StatusParams } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import type { Pages } from "./pages.ts";
import { lawOf } from "./statuses.ts";
import { stateInWords } from "./words.ts";

/**
 * Shows every act and its state on a day.
 *
 * @param active what is known of the active file: its date, else the one chosen in this window, else today; and whose packs
 */
export async function showActs(server: LanguageServer, pages: Pages, active: StatusParams | undefined): Promise<void> {
  const asOf = active?.documents[0]?.asOf;
  const result = await server.request("lodestone/acts", { ...lawOf(active), ...(asOf === undefined ? {} : { asOf }) });
  await pages.show(l10n.t("Acts"), actsPage(result));
}

function actsPage({ asOf, acts }: ActsResult): string {
  const head = [l10n.t("Act"), l10n.t("State"), l10n.t("From"), l10n.t("Until"), l10n.t("Title")];
  const rows = acts.map(({ shortTitle, clause, state, since, until, title }) => {
    const act = clause === undefined ? shortTitle : `${shortTitle}, ${clause}`;
    return [act, stateInWords(state), since ?? "", until ?? "", title];
  });
  const table = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`);
  return [`# ${l10n.t("Acts as of {0}", asOf)}`, l10n.t("Last days are included. This is not legal advice."), table.join("\n")].join(
    "\n\n",
  );
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
