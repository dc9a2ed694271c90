import { type ExtensionContext, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { documentSelector } from "./files.ts";

/** Makes a client for the server of this platform; it is started by the caller. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts everything of the extension that desktop and browser share. The extension host disposes of it through `context`.
 *
 * @throws what kept the server from starting; VS Code shows it
 */
export async function startExtension(context: ExtensionContext, createClient: ClientFactory): Promise<void> {
  const output = window.createOutputChannel("Lodestone", { log: true });
  const client = createClient("lodestone", "Lodestone", { documentSelector, outputChannel: output });
  context.subscriptions.push(output, client);
  await client.start();
}
