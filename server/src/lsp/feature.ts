import type { CancellationToken, Connection, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { WorkspaceFacts } from "./facts/workspaceFacts.ts";
import type { SettingsDocument } from "./features/fixes.ts";
import { type Guard, throwIfCancelled } from "./guard.ts";
import type { Service } from "./service.ts";
import type { Snapshot } from "./snapshot.ts";
import type { WorkspaceSnapshots } from "./view/workspaceSnapshots.ts";

/** A request of the protocol, with its server capabilities. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, setting: FeatureSetting): void;
}

/** The services available to features. */
export interface FeatureSetting extends Pick<Service, "client" | "session"> {
  readonly guard: Guard;
  readonly facts: WorkspaceFacts;
  /** The files of the workspace, open or closed. */
  readonly snapshots: WorkspaceSnapshots;
}

/** A feature that answers from the services. */
export function onRequest<P, R, PR, E, RO>(
  capabilities: ServerCapabilities,
  { method }: ProtocolRequestType<P, R, PR, E, RO>,
  answer: (params: P, setting: FeatureSetting, token: CancellationToken) => Promise<R>,
): Feature {
  return {
    capabilities,
    register(connection, setting) {
      const handle = setting.guard(method, (params: P, token) => answer(params, setting, token));
      connection.onRequest(method, (params: P, token): Promise<unknown> => handle(params, token));
    },
  };
}

/** Params that name a document. */
interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** The answer of a feature for a document that is closed or not checked; null without one. */
type Unjudged<P, R> = (setting: FeatureSetting, params: P) => Promise<R | null>;

/**
 * A feature that answers from one version of a document.
 *
 * @param answer a pure function of the snapshot and the request
 */
export function onDocument<P extends OfDocument, R, PR, E, RO>(
  capabilities: ServerCapabilities,
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  answer: (snapshot: Snapshot, params: P, client: Client) => R | null,
  unjudged?: Unjudged<P, R>,
): Feature {
  return onDocumentAmong(capabilities, type, async () => undefined, answer, unjudged);
}

/**
 * A feature that answers from one version of a document and from other files. When the document changes while the files are read, both are
 * read again, so that the answer reflects one moment.
 *
 * @param look reads the data that the answer needs from other files
 * @param answer a pure function of the snapshot, the request and that data
 */
export function onDocumentAmong<P extends OfDocument, R, PR, E, RO, X>(
  capabilities: ServerCapabilities,
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  look: (setting: FeatureSetting, snapshot: Snapshot, params: P, token: CancellationToken) => Promise<X>,
  answer: (snapshot: Snapshot, params: P, client: Client, found: X) => R | null,
  unjudged?: Unjudged<P, R>,
): Feature {
  return onRequest(capabilities, type, async (params, setting, token) => {
    for (;;) {
      throwIfCancelled(token);
      const snapshot = await setting.session.snapshotOf(params.textDocument.uri);
      if (snapshot === undefined) return (await unjudged?.(setting, params)) ?? null;
      const found = await look(setting, snapshot, params, token);
      const isCurrent = setting.session.documents.get(snapshot.uri)?.version === snapshot.version;
      if (isCurrent) return answer(snapshot, params, setting.client, found);
    }
  });
}

/** The answer for settings documents. */
export function ofSettings<P extends OfDocument, R>(
  answer: (settings: SettingsDocument, params: P, client: Client) => Promise<R | null> | R | null,
): Unjudged<P, R> {
  return async ({ session, client }, params) => {
    const settings = await session.settingsOf(params.textDocument.uri);
    return settings === undefined ? null : answer(settings, params, client);
  };
}
