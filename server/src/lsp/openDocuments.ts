import { type Connection, type Event, type TextDocumentChangeEvent, TextDocuments } from "vscode-languageserver";
import { OpenDocument } from "./openDocument.ts";
import { plain } from "./uris.ts";

/** What happens to open documents. */
type Happening = Event<TextDocumentChangeEvent<OpenDocument>>;

/**
 * The documents that a client has open, found whichever way their URI is written: editors escape `+`, `@` and the colon of a
 * drive, and hosts that list files do not. Each keeps the URI as the client wrote it.
 */
export class OpenDocuments {
  readonly #documents = new TextDocuments<OpenDocument>({
    create: (uri, _languageId, version, text) => new OpenDocument(uri, version, text),
    update(document, changes, version) {
      document.update(changes, version);
      return document;
    },
  });
  readonly #byPlain = new Map<string, OpenDocument>();

  constructor() {
    // These listeners are the first, so that all others find the map as it is to be.
    this.#documents.onDidOpen(({ document }) => void this.#byPlain.set(plain(document.uri), document));
    this.#documents.onDidClose(({ document: { uri } }) => {
      const left = this.#documents.all().find((one) => plain(one.uri) === plain(uri)); // one file, open under two spellings
      if (left === undefined) this.#byPlain.delete(plain(uri));
      else this.#byPlain.set(plain(uri), left);
    });
  }

  /** Follows what the client opens, changes and closes. */
  listen(connection: Connection): void {
    this.#documents.listen(connection);
  }

  /** The document of a URI; of one file that is open under two spellings, that of the very spelling. */
  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri) ?? this.#byPlain.get(plain(uri));
  }

  all(): readonly OpenDocument[] {
    return this.#documents.all();
  }

  /** The URI as the client writes it, where the document is open; else as it is. */
  asWritten(uri: string): string {
    return this.get(uri)?.uri ?? uri;
  }

  get onDidOpen(): Happening {
    return this.#documents.onDidOpen;
  }

  /** Of opening, too. */
  get onDidChangeContent(): Happening {
    return this.#documents.onDidChangeContent;
  }

  get onDidSave(): Happening {
    return this.#documents.onDidSave;
  }

  get onDidClose(): Happening {
    return this.#documents.onDidClose;
  }
}
