import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import type { Session } from "./session.ts";

/** The session of one client, with its services and event handlers. */
export interface Service {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly session: Session;
  readonly documents: OpenDocuments;
  /** Registers a function to run once the client accepts requests. */
  onInitialized(listener: () => void): void;
  /** Checks every open document again. */
  judgedOtherwise(): void;
  /** Handles the creation, deletion or change of a lodestone.yaml. */
  configChanged(): void;
  /** Handles the change, creation or deletion of a file: its dependents are checked again. */
  fileChanged(uri: string): void;
  /** Logs an error outside any request. */
  failed(error: unknown): void;
}
