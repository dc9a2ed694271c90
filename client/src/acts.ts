import { l10n } from "vscode";
import type { ActsResult } from "../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "./languageServer.ts";
import type { Pages } from "./pages.ts";
import { stateInWords } from "./words.ts";

/**
 * Shows every act and its state on a day.
 *
 * @param asOf the date of the active file; without one the server takes the date chosen in this window, else today
 */
export async function showActs(server: LanguageServer, pages: Pages, asOf: string | undefined): Promise<void> {
  const result = await server.request("lodestone/acts", asOf === undefined ? {} : { asOf });
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
