import { TextDocuments } from "vscode-languageserver";
import { OpenDocument } from "./openDocument.ts";
import { plain } from "./uris.ts";

/**
 * The open documents of a client, found under any spelling of their URI: editors escape `+`, `@` and the colon of a drive, and hosts that
 * list files do not. Each document keeps the URI of the client.
 */
export class OpenDocuments extends TextDocuments<OpenDocument> {
  readonly #byPlain = new Map<string, OpenDocument>();

  constructor() {
    super({
      create: (uri, _languageId, version, text) => new OpenDocument(uri, version, text),
      update(document, changes, version) {
        document.update(changes, version);
        return document;
      },
    });
    // These listeners come first, so that all others see the updated map.
    this.onDidOpen(({ document }) => void this.#byPlain.set(plain(document.uri), document));
    this.onDidClose(({ document: { uri } }) => {
      const left = this.all().find((one) => plain(one.uri) === plain(uri)); // one file, open under two spellings
      if (left === undefined) this.#byPlain.delete(plain(uri));
      else this.#byPlain.set(plain(uri), left);
    });
  }

  /** The document of a URI. For a file open under two spellings, an exact match comes first. */
  override get(uri: string): OpenDocument | undefined {
    return super.get(uri) ?? this.#byPlain.get(plain(uri));
  }

  /** The URI in the spelling of the client, for an open document; else unchanged. */
  asWritten(uri: string): string {
    return this.get(uri)?.uri ?? uri;
  }
}
