import { type Connection, DidChangeConfigurationNotification, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Service } from "./service.ts";
import type { Session } from "./session.ts";

const section = "lodestone";

/** Keeps the settings of the session equal to those of the client. An invalid setting is reported once. */
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

/** The settings of every workspace folder; the empty key holds those for files outside. */
async function asked(connection: Connection, { folders }: Session): Promise<ReadonlyMap<string, unknown>> {
  const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
  const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
  return new Map(["", ...folders].map((folder, index) => [folder, answers[index]]));
}

/** The settings that a client pushed, with or without their section key. */
function sent(settings: unknown): ReadonlyMap<string, unknown> {
  const bare = typeof settings === "object" && settings !== null && section in settings ? settings[section] : settings;
  return new Map([["", bare]]);
}
