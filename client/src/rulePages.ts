import { type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import type { Pages, RulePages } from "./pages.ts";

/** The pages of the rules, which come with the extension. */
export function rulePagesOf({ extensionUri }: ExtensionContext): RulePages {
  return async (rule) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", "rule-pages.json"));
    const texts: Readonly<Record<string, string>> = JSON.parse(new TextDecoder().decode(bytes)); // made by our own build
    return Object.hasOwn(texts, rule) ? texts[rule] : undefined;
  };
}

/** Shows the page of a rule. */
export async function openRulePage(rulePages: RulePages, pages: Pages, rule: unknown): Promise<void> {
  const text = typeof rule === "string" ? await rulePages(rule) : undefined;
  if (text === undefined) void window.showInformationMessage(l10n.t("There is no page for {0}.", String(rule)));
  else await pages.show(String(rule).replaceAll("/", " "), text);
}
