import { type Connection, DidChangeConfigurationNotification, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Service } from "./service.ts";
import type { Session } from "./session.ts";

const section = "lodestone";

/** Keeps the session's settings those of the client; one that cannot be used is said, once. */
export function followSettings({ connection, client, session, onInitialized, judgedOtherwise, failed }: Service): void {
  const said = new Set<string>();
  const report = (fault: string): void => {
    if (said.has(fault)) return;
    said.add(fault);
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: fault }).catch(failed);
  };
  const take = (settings: Promise<ReadonlyMap<string, unknown>>): void =>
    session.takeSettings(
      settings.catch((error: unknown) => {
        failed(error);
        return new Map<string, unknown>();
      }),
      report,
    );
  take(Promise.resolve(sent(client.initialSettings)));
  onInitialized(() => {
    if (!client.configuration) return;
    take(asked(connection, session));
    if (client.configurationRegistration) connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(failed);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    take(client.configuration ? asked(connection, session) : Promise.resolve(sent(settings)));
    judgedOtherwise();
  });
  session.onFoldersChanged(() => {
    if (client.configuration) take(asked(connection, session));
    judgedOtherwise();
  });
}

/** The settings of every workspace folder and, under the empty text, of what lies outside of them. */
async function asked(connection: Connection, { folders }: Session): Promise<ReadonlyMap<string, unknown>> {
  const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
  const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
  return new Map(["", ...folders].map((folder, index) => [folder, answers[index]]));
}

/** The settings that a client sent by itself: under their section, or bare. */
function sent(settings: unknown): ReadonlyMap<string, unknown> {
  const bare = typeof settings === "object" && settings !== null && section in settings ? settings[section] : settings;
  return new Map([["", bare]]);
}
