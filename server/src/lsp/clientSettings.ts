import type { Connection, InitializeParams } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** URIs of the workspace folders that a client opens with. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === undefined || rootUri === null ? [] : [rootUri];
}

/** Asks the client for its settings, of every workspace folder and of what lies outside of them. */
export async function askForSettings(connection: Connection, { folders }: Session): Promise<ReadonlyMap<string, unknown>> {
  const section = "lodestone";
  const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
  const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
  return new Map(["", ...folders].map((folder, index) => [folder, answers[index]]));
}

/** The settings that a client sent by itself: under their section, or bare. */
export function sentSettings(settings: unknown): ReadonlyMap<string, unknown> {
  const nested = typeof settings === "object" && settings !== null && "lodestone" in settings ? settings.lodestone : settings;
  return new Map([["", nested]]);
}
