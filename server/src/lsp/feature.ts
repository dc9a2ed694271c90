import type { Connection, ProtocolRequestType, ServerCapabilities } from "vscode-languageserver";
import type { Texts } from "../core/l10n/texts.ts";
import type { Client } from "./client.ts";
import type { WorkspaceFacts } from "./facts/workspaceFacts.ts";
import type { SettingsDocument } from "./features/fixes.ts";
import type { Guard } from "./guard.ts";
import type { Shown } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";

/** A request of the protocol, with its server capabilities. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, setting: FeatureSetting): void;
}

/** The services available to features. */
export interface FeatureSetting {
  readonly client: Client;
  readonly guard: Guard;
  /** Undefined for a document that is closed or not checked. */
  snapshotOf(uri: string): Promise<Snapshot | undefined>;
  /** As `snapshotOf`, for closed files too. */
  anySnapshotOf(uri: string): Promise<Snapshot | undefined>;
  /** True when the user's settings enable a kind of display. */
  shows(uri: string, what: Shown): Promise<boolean>;
  /** The URI of a broken lodestone.yaml in edit, while its last valid version applies to the document. */
  brokenAbove(uri: string): Promise<string | undefined>;
  /** The texts for messages about a Lodestone file that is not checked; undefined for any other file. */
  notJudged(uri: string): Promise<Texts | undefined>;
  readonly facts: WorkspaceFacts;
  /** True while a snapshot is the current version of its document. */
  isCurrent(snapshot: Snapshot): boolean;
  /** Undefined for a document that is closed or not a settings file. */
  settingsOf(uri: string): Promise<SettingsDocument | undefined>;
}

/**
 * A feature that answers from one version of a document. For a document that is closed or not checked, the answer is null.
 *
 * @param answer a pure function of the snapshot and the request
 * @param shown the display setting that can disable the feature; the answer is then null too
 * @param onSettings the answer for settings files; null without it
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
