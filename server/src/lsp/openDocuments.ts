import { type Connection, type Event, type TextDocumentChangeEvent, TextDocuments } from "vscode-languageserver";
import { OpenDocument } from "./openDocument.ts";
import { plain } from "./uris.ts";

/** An event of open documents. */
type Happening = Event<TextDocumentChangeEvent<OpenDocument>>;

/**
 * The open documents of a client, found under any spelling of their URI: editors escape `+`, `@` and the colon of a drive, and hosts that
 * list files do not. Each document keeps the URI of the client.
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
    // These listeners come first, so that all others see the updated map.
    this.#documents.onDidOpen(({ document }) => void this.#byPlain.set(plain(document.uri), document));
    this.#documents.onDidClose(({ document: { uri } }) => {
      const left = this.#documents.all().find((one) => plain(one.uri) === plain(uri)); // one file, open under two spellings
      if (left === undefined) this.#byPlain.delete(plain(uri));
      else this.#byPlain.set(plain(uri), left);
    });
  }

  /** Registers for open, change and close events. */
  listen(connection: Connection): void {
    this.#documents.listen(connection);
  }

  /** The document of a URI. For a file open under two spellings, an exact match comes first. */
  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri) ?? this.#byPlain.get(plain(uri));
  }

  all(): readonly OpenDocument[] {
    return this.#documents.all();
  }

  /** The URI in the spelling of the client, for an open document; else unchanged. */
  asWritten(uri: string): string {
    return this.get(uri)?.uri ?? uri;
  }

  get onDidOpen(): Happening {
    return this.#documents.onDidOpen;
  }

  /** Fires on open, too. */
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
