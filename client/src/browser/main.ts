import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "../extension.ts";

/** Entry point in a browser: the server runs as a web worker. */
export function activate(context: ExtensionContext): void {
  startExtension(context, (id, name, options) => new LanguageClient(id, name, () => startWorker(context), options));
}

/** Languages with a catalogue. English is in the server. */
const languages = ["de", "ja", "zh-cn"];

/** Starts the server. A worker has no files, so the packs and the catalogues stand before its script. */
async function startWorker({ extensionUri }: ExtensionContext): Promise<Worker> {
  const read = async (...path: string[]): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", ...path)));
  const textOf = async (language: string): Promise<[string, string]> => [language, await read("l10n", `${language}.json`)];
  const [script, packs, ...texts] = await Promise.all([read("server.browser.js"), read("packs.json"), ...languages.map(textOf)]);
  const data = `self.lodestonePacks = ${packs};\nself.lodestoneCatalogues = ${JSON.stringify(Object.fromEntries(texts))};\n`;
  const source = new Blob([data, `(function () {\n${script}\n})();\n`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(source), { name: "lodestone" });
}
