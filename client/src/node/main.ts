import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "../extension.ts";

/** Where VS Code has Node: the server runs as a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.node.js");
  startExtension(context, (id, name, options) => {
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  });
}
