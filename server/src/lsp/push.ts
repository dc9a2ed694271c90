import type { Connection } from "vscode-languageserver";
import type { OpenDocument } from "./openDocument.ts";
import type { Report } from "./reports.ts";
import type { Service } from "./service.ts";

/** The services for pushed diagnostics. */
export interface Publishing extends Pick<Service, "connection" | "documents" | "failed"> {
  /** Resolves when no change is pending. */
  quiet(): Promise<void>;
  reportOf(document: OpenDocument): Promise<Report>;
}

/**
 * Sends diagnostics to clients that do not pull them, if they have changed. There is no delay: as soon as no change is pending, the
 * touched documents are checked, once for all changes that arrived together.
 */
export class Publisher {
  readonly #with: Publishing;
  readonly #due = new Set<string>();
  /** By URI, the last diagnostics sent. */
  readonly #sent = new Map<string, string>();
  #running = false;

  constructor(publishing: Publishing) {
    this.#with = publishing;
  }

  /** Handles a document that was opened or changed, or needs a new check. */
  touch(uri: string): void {
    this.#due.add(uri);
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  /** Checks all documents again. */
  touchAll(): void {
    for (const { uri } of this.#with.documents.all()) this.touch(uri);
  }

  /** Handles a closed document: its findings are removed. */
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
