import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "../extension.ts";

/** Entry point in a browser: the server runs as a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.browser.js").toString(true);
  startExtension(context, (id, name, options) => {
    return new LanguageClient(id, name, async () => new Worker(script, { name: "lodestone" }), options);
  });
}
