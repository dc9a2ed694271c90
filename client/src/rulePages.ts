import { type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import type { Pages } from "./pages.ts";

/** Shows the page of a rule, which comes with the extension. */
export async function openRulePage({ extensionUri }: ExtensionContext, pages: Pages, rule: unknown): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", "rule-pages.json"));
  const texts: Readonly<Record<string, string>> = JSON.parse(new TextDecoder().decode(bytes)); // made by our own build
  const text = typeof rule === "string" ? texts[rule] : undefined;
  if (text === undefined) void window.showInformationMessage(l10n.t("There is no page for {0}.", String(rule)));
  else await pages.show(String(rule).replaceAll("/", " "), text);
}
