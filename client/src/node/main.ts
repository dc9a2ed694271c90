import type { ExtensionContext } from "vscode";
import { ErrorAction, type ErrorHandler, LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "../extension.ts";
import { registerAgentTools } from "./agents/tools.ts";

/** Entry point on the desktop: the server runs as a Node process. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.node.js");
  startExtension(context, (id, name, options) => {
    const client = new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
    client.clientOptions.errorHandler = restarting(client.createDefaultErrorHandler());
    return client;
  });
  registerAgentTools(context);
}

/**
 * Keeps the client after a connection error, such as a message to a process that has just died; the library would stop it for good. The end
 * of the process follows and restarts it.
 */
function restarting(standard: ErrorHandler): ErrorHandler {
  return { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => standard.closed() };
}
