import type { ExtensionContext } from "vscode";
import { ErrorAction, type ErrorHandler, LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "../extension.ts";

/** Where VS Code has Node: the server runs as a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.node.js");
  startExtension(context, (id, name, options) => {
    const client = new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
    client.clientOptions.errorHandler = restarting(client.createDefaultErrorHandler());
    return client;
  });
}

/**
 * What cannot be sent to a process that has just died is an error of the connection, which the library answers by stopping for good.
 * The end of the process follows, and starts it again.
 */
function restarting(standard: ErrorHandler): ErrorHandler {
  return { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => standard.closed() };
}
