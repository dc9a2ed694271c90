import { type Diagnostic, type Disposable, type TextDocument, type Uri, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { drawnFirst } from "./drawnFirst.ts";
import { relatedOnce } from "./relatedOnce.ts";

/** Client middleware that orders the diagnostics of a file so that VS Code draws the important ones, and tells related places once. */
export class DiagnosticOrder implements Disposable {
  readonly #editedLines = new Map<string, number>();
  readonly #subscriptions: readonly Disposable[] = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [last] = contentChanges.slice(-1);
      if (last !== undefined) this.#editedLines.set(document.uri.toString(), last.range.start.line);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => this.#editedLines.delete(uri.toString())),
  ];

  /** Covers pushed and pulled diagnostics. */
  readonly middleware: Pick<Middleware, "handleDiagnostics" | "provideDiagnostics"> = {
    handleDiagnostics: (uri, diagnostics, next) => next(uri, this.#ordered(uri, diagnostics)),
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      return report !== undefined && report !== null && "items" in report
        ? { ...report, items: this.#ordered(uriOf(document), report.items) }
        : report;
    },
  };

  #ordered(uri: Uri, diagnostics: readonly Diagnostic[]): Diagnostic[] {
    return [...drawnFirst(relatedOnce(diagnostics), this.#editedLines.get(uri.toString()))];
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}

function uriOf(document: TextDocument | Uri): Uri {
  return "uri" in document ? document.uri : document;
}
