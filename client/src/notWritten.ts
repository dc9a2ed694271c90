import { l10n, window, workspace } from "vscode";
import type { Applied } from "./languageServer.ts";

/** Tells the user why an edit was not applied; false where it was. */
export function tellNotWritten(applied: Applied): boolean {
  if (applied.state === "made") return false;
  const file = workspace.asRelativePath(applied.file);
  void window.showErrorMessage(
    applied.state === "changed"
      ? l10n.t("{0} has changed meanwhile, so nothing was written. Try again.", file)
      : l10n.t("Nothing was written into {0}: it takes no edit. It may be read-only.", file),
  );
  return true;
}
