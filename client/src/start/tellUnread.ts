import { commands, type Disposable, type ExtensionContext, l10n, window } from "vscode";
import { type Known, type Overview, resultOf } from "../compliance/overview.ts";

/** Workspace-state key: the message was shown. */
const key = "unreadTold";

/** Tells the user, once per workspace, about unread files that look like bills of materials and would have questions. */
export function tellUnread({ workspaceState }: ExtensionContext, overview: Overview): Disposable {
  return overview.onDidChange((known: Known) => {
    const { files = [], summary = "" } = resultOf(known)?.unread ?? {};
    const asked = files.reduce((sum, { recognised }) => sum + (recognised?.asked ?? 0), 0);
    if (asked === 0 || workspaceState.get(key) === true) return;
    void workspaceState.update(key, true);
    const check = l10n.t("Check…");
    const said = `Lodestone: ${summary} ${l10n.t("Items to ask about: {0}.", asked)}`;
    void window.showInformationMessage(said, check).then((chosen) => {
      if (chosen === check) void commands.executeCommand("lodestone.checkOwnBom");
    });
  });
}
