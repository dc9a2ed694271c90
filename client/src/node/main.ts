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
 * Goes on after an error of the connection, such as a message to a process that has just died, for which the library stops the client for
 * good. The end of the process follows, and starts it again.
 */
function restarting(standard: ErrorHandler): ErrorHandler {
  return { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => standard.closed() };
}
