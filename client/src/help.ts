import { commands, type ExtensionContext, Uri } from "vscode";
import { languageAmong } from "./words.ts";

/** The languages of the help page. */
const languages = ["en", "de", "ja", "zh-cn"];

/** Shows the help page for keyboard and screen reader, in the language of the editor. */
export async function showHelp({ extensionUri }: ExtensionContext): Promise<void> {
  await commands.executeCommand(
    "markdown.showPreview",
    Uri.joinPath(extensionUri, "client", "help", languageAmong(languages), "lodestone-help.md"),
  );
}
