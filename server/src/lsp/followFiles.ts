import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent, WatchKind } from "vscode-languageserver";
import { configName, foreignEndings, isReadable } from "../core/fileNames.ts";
import { endings } from "../core/formats/registry.ts";
import { ignoreName } from "../project/gitIgnore.ts";
import type { Service } from "./service.ts";
import type { Session } from "./session.ts";
import { nameOf } from "./uris.ts";

/** What the names of files end in that are watched, without the dot; what mappings claim with other endings is watched by their patterns (`followClaims.ts`). */
export const watchedEndings: readonly string[] = [...endings, ...foreignEndings];

/** Of a folder that comes or goes, is renamed or moved, editors tell as of one path; nothing is said of the files in it. */
const folders = { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete };

/** Keeps what is known of files as they are on disk. */
export interface KeepsFiles {
  /** A file has changed on disk, come or gone. */
  changed(uri: string): void;
  /** A folder has come or gone, with all that is in it. */
  changedBelow(folder: string): void;
}

/** Keeps folders, configurations, packs and closed files as they are on disk. */
export function followFiles(service: Service, keepers: readonly KeepsFiles[]): void {
  const { connection, client, session, documents, onInitialized, configChanged, judgedOtherwise, fileChanged, failed } = service;
  onInitialized(() => {
    if (client.watching)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/*.{${watchedEndings.join()}}` }, { globPattern: `**/${ignoreName}` }, folders],
        })
        .catch(failed);
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
  });
  session.onFoldersChanged(() => {
    session.listing.changed();
    session.configs.clear();
    session.graph.forgetAll();
  });
  /** Closed files show in the list of the whole workspace, if they are ours; most are not. */
  const refreshFor = (uris: readonly string[]): void => {
    someOurs(session, uris).then((ours) => (ours ? judgedOtherwise() : undefined), failed);
  };
  connection.onDidChangeWatchedFiles(({ changes: told }) => {
    const moved = told.filter((change) => isFolder(service, change));
    for (const { uri } of moved) for (const keeper of keepers) keeper.changedBelow(uri);
    if (moved.length > 0) {
      session.listing.changed();
      session.graph.filesChanged();
      configChanged();
    }
    if (told.some(({ uri }) => nameOf(uri) === ignoreName)) {
      session.listing.changed();
      session.graph.filesChanged();
      judgedOtherwise();
    }
    const isRead = (uri: string): boolean => isReadable(nameOf(uri)) || session.claims.isWatched(uri) || session.graph.knows(uri);
    const all = told.filter(({ uri }) => isRead(uri) || nameOf(uri).endsWith(".json"));
    const named = all.filter(({ uri }) => session.configs.namedChanged(uri));
    const changes = all.filter(({ uri }) => isRead(uri));
    for (const { uri } of changes) {
      for (const keeper of keepers) keeper.changed(uri);
      if (documents.get(uri) === undefined) fileChanged(uri);
    }
    const comeOrGone = changes.filter(({ type }) => type !== FileChangeType.Changed);
    if (comeOrGone.length > 0) {
      session.listing.changed();
      session.graph.filesChanged();
    }
    const listed = comeOrGone.filter(({ uri }) => session.configs.listedChanged(uri));
    if (named.length > 0 || changes.some(({ uri }) => nameOf(uri) === configName)) configChanged();
    else if (listed.length > 0) judgedOtherwise();
    else if (client.pulls) refreshFor(changes.map(({ uri }) => uri).filter((uri) => documents.get(uri) === undefined));
  });
  // A client that does not watch says nothing of a lodestone.yaml or a pack that changes, so it is looked at whenever something happens.
  if (client.watching) return;
  documents.onDidOpen(() => {
    session.configs.clear();
    session.graph.forgetAll();
  });
  documents.onDidSave(configChanged);
}

/** Whether a path that came or went is a folder, as far as that matters: of one that went, something in it was known or listed. */
function isFolder({ host, session }: Service, { uri, type }: FileEvent): boolean {
  if (type === FileChangeType.Deleted) return session.graph.knowsBelow(uri) || session.listing.holdsBelow(uri);
  return type === FileChangeType.Created && (host.isBlocked?.(uri) ?? !nameOf(uri).includes("."));
}

async function someOurs(session: Session, uris: readonly string[]): Promise<boolean> {
  for (const uri of uris) if ((await session.govern(uri)).state !== "not-ours") return true;
  return false;
}
