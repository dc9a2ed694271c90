import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import type { Session } from "./session.ts";

/** One client, what it works on, and what to do when something changes. */
export interface Service {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly session: Session;
  readonly documents: OpenDocuments;
  /** Has something run once the client is ready to be asked. */
  onInitialized(listener: () => void): void;
  /** Every open document is to be judged anew. */
  judgedOtherwise(): void;
  /** A lodestone.yaml has come, gone or changed. */
  configChanged(): void;
  /** A file has changed, come or gone: what leans on it is to be judged anew. */
  fileChanged(uri: string): void;
  /** Logs what went wrong where nobody waits for an answer. */
  failed(error: unknown): void;
}
