import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "../extension.ts";

/** Where VS Code has Node: the server runs as a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.node.js");
  return startExtension(context, (id, name, options) => {
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  });
}
