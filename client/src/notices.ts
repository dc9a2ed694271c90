import { type CancellationToken, type Progress, ProgressLocation, window } from "vscode";
import type { Requests } from "../../server/src/lsp/protocol.ts";
import { readingInWords } from "./compliance/overview.ts";
import type { LanguageServer, ReadingMethod } from "./languageServer.ts";

/** Time that a message stays in the status bar, in milliseconds. */
const messageTime = 5000;

/** Shows a message in the status bar for a while. */
export function showBriefly(message: string): void {
  window.setStatusBarMessage(message, messageTime);
}

/** Sends a request under a notice that tells how many files were read. Undefined where the user cancels. */
export async function requestUnderNotice<Method extends ReadingMethod>(
  server: LanguageServer,
  title: string,
  method: Method,
  params: Requests[Method]["params"],
): Promise<Requests[Method]["result"] | undefined> {
  return underNotice(title, (token, progress) =>
    server.requestReading(method, params, (reading) => progress.report({ message: readingInWords(reading) }), token),
  );
}

/** Shows a notice until an answer comes. Undefined where the user cancels. */
export async function underNotice<T>(
  title: string,
  ask: (token: CancellationToken, progress: Progress<{ message: string }>) => Promise<T>,
): Promise<T | undefined> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    try {
      return await ask(token, progress);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}
