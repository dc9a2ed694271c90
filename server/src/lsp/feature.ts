import type { Connection, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver";
import type { Texts } from "../core/l10n/texts.ts";
import type { Client } from "./client.ts";
import type { WorkspaceFacts } from "./facts/workspaceFacts.ts";
import type { SettingsDocument } from "./features/fixes.ts";
import type { Guard } from "./guard.ts";
import type { Shown } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";

/** One request of the protocol and what the server says about it when it starts. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, setting: FeatureSetting): void;
}

/** What features work with. */
export interface FeatureSetting {
  readonly client: Client;
  readonly guard: Guard;
  /** Undefined where a document is not open or not judged. */
  snapshotOf(uri: string): Promise<Snapshot | undefined>;
  /** The same of any file of ours, open or not. */
  anySnapshotOf(uri: string): Promise<Snapshot | undefined>;
  /** Whether the user's settings want something to be shown. */
  shows(uri: string, what: Shown): Promise<boolean>;
  /** URI of the lodestone.yaml that is broken while it is edited, where its last whole version holds for a document. */
  brokenAbove(uri: string): Promise<string | undefined>;
  /** What to speak in of a file of ours that is not judged; undefined of any other. */
  notJudged(uri: string): Promise<Texts | undefined>;
  readonly facts: WorkspaceFacts;
  /** Whether a snapshot still is the version of its document. */
  isCurrent(snapshot: Snapshot): boolean;
  /** Undefined where a document is not open, or is none of settings. */
  settingsOf(uri: string): Promise<SettingsDocument | undefined>;
}

/**
 * A feature that answers from one version of a document. Where the document is not open or not ours, the answer is null.
 *
 * @param answer pure: it sees the snapshot and what was asked, and nothing else
 * @param shown what a setting may switch off; then the answer is null too
 * @param onSettings what is answered of settings; left out, null
 */
export function onDocument<P extends { readonly textDocument: { readonly uri: string } }, R, PR, E, RO>(
  capabilities: ServerCapabilities,
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  answer: (snapshot: Snapshot, params: P, client: Client) => R | null,
  shown?: Shown,
  onSettings?: (settings: SettingsDocument, params: P, client: Client) => R | null,
): Feature {
  return {
    capabilities,
    register(connection, { client, guard, shows, snapshotOf, settingsOf }) {
      const handle = guard(type.method, async (params: P): Promise<R | null> => {
        const { uri } = params.textDocument;
        if (shown !== undefined && !(await shows(uri, shown))) return null;
        const snapshot = await snapshotOf(uri);
        if (snapshot !== undefined) return answer(snapshot, params, client);
        const settings = onSettings === undefined ? undefined : await settingsOf(uri);
        return settings === undefined ? null : (onSettings?.(settings, params, client) ?? null);
      });
      connection.onRequest(type.method, (params: P, token): Promise<unknown> => handle(params, token));
    },
  };
}
