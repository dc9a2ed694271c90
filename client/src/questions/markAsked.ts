import { l10n, window } from "vscode";
import type { QuestionsOf } from "../../../server/src/lsp/protocol.ts";
import { type LanguageServer, tellNotWritten } from "../languageServer.ts";
import { showBriefly } from "../notices.ts";

/** The most parts to name in a message. */
const mostNamed = 3;

/** Writes into parts files that suppliers were asked these questions today, in a single edit that one undo reverts. */
export async function markAsked(server: LanguageServer, of: QuestionsOf): Promise<void> {
  const { edit, parts, leftOut } = await server.request("lodestone/markAsked", { of });
  if (leftOut.length > 0) {
    const named = leftOut.slice(0, mostNamed).join(", ");
    const more = leftOut.length - mostNamed;
    const names = more > 0 ? l10n.t("{0} and {1} more", named, more) : named;
    void window.showWarningMessage(l10n.t("No parts file can hold an entry for {0}.", names));
  }
  if (parts === 0 || tellNotWritten(await server.apply(edit))) return;
  showBriefly(parts === 1 ? l10n.t("1 part marked as asked") : l10n.t("{0} parts marked as asked", parts));
}
