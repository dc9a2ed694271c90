import type { Connection } from "vscode-languageserver";
import type { OpenDocument } from "./openDocument.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import type { Report } from "./reports.ts";

/** What the publisher works with. */
export interface Publishing {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  /** Resolves when no change waits. */
  quiet(): Promise<void>;
  reportOf(document: OpenDocument): Promise<Report>;
  /** Told of what went wrong; the other documents are still published. */
  failed(error: unknown): void;
}

/**
 * Sends diagnostics to clients that do not ask for them, those of each version that are new. There is no delay: as soon as no change waits, what was
 * touched is checked, once for all the changes that came together.
 */
export class Publisher {
  readonly #with: Publishing;
  readonly #due = new Set<string>();
  /** What was sent last of each document. */
  readonly #sent = new Map<string, string>();
  #running = false;

  constructor(publishing: Publishing) {
    this.#with = publishing;
  }

  /** A document was opened or changed, or is to be judged otherwise. */
  touch(uri: string): void {
    this.#due.add(uri);
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  /** All of them are to be judged otherwise. */
  touchAll(): void {
    for (const { uri } of this.#with.documents.all()) this.touch(uri);
  }

  /** A document was closed: its findings go. */
  closed(uri: string): void {
    this.#due.delete(uri);
    this.#sent.delete(uri);
    this.#send({ uri, diagnostics: [] });
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#with.quiet();
      const [uri] = this.#due;
      if (uri === undefined) break;
      this.#due.delete(uri);
      await this.#publish(uri);
    }
    this.#running = false;
  }

  async #publish(uri: string): Promise<void> {
    const { documents, reportOf, failed } = this.#with;
    const document = documents.get(uri);
    if (document === undefined) return;
    try {
      const { id, version, items } = await reportOf(document);
      if (documents.get(uri) !== document || document.version !== version || this.#sent.get(uri) === `${version} ${id}`) return;
      this.#sent.set(uri, `${version} ${id}`);
      this.#send({ uri, version, diagnostics: [...items] });
    } catch (error) {
      failed(error);
    }
  }

  #send(params: Parameters<Connection["sendDiagnostics"]>[0]): void {
    const { connection, failed } = this.#with;
    connection.sendDiagnostics(params).catch(failed);
  }
}
