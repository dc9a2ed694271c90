import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent, WatchKind } from "vscode-languageserver";
import { configName, foreignEndings, isReadable } from "../core/fileNames.ts";
import { endings } from "../core/formats/registry.ts";
import { ignoreName } from "../project/gitIgnore.ts";
import type { Service } from "./service.ts";
import type { Session } from "./session.ts";
import { nameOf } from "./uris.ts";

/**
 * The watched file extensions, without the dot. Files with other extensions that mappings claim are watched by pattern
 * (`followClaims.ts`).
 */
export const watchedEndings: readonly string[] = [...endings, ...foreignEndings];

/** Editors compare patterns with their case. */
function inEitherCase(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, word.toUpperCase()]);
}

/** Editors report the creation, deletion, renaming or moving of a folder as a single path, without the files in it. */
const folders = { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete };

/** A cache of files on disk. */
export interface KeepsFiles {
  /** Handles the change, creation or deletion of a file. */
  changed(uri: string): void;
  /** Handles the creation or deletion of a folder with its content. */
  changedBelow(folder: string): void;
}

/** Keeps the caches of folders, configurations, packs and closed files up to date. */
export function followFiles(service: Service, keepers: readonly KeepsFiles[]): void {
  const { connection, client, session, documents, onInitialized, configChanged, judgedOtherwise, fileChanged, failed } = service;
  onInitialized(() => {
    if (client.watching)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/*.{${inEitherCase(watchedEndings).join()}}` }, { globPattern: `**/${ignoreName}` }, folders],
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
    session.discovery.filesChanged();
    session.settingsChanged();
  });
  /** Closed files appear in the workspace diagnostics only if Lodestone checks them; most are irrelevant. */
  const refreshFor = (uris: readonly string[]): void => {
    someOurs(session, uris).then((ours) => (ours ? judgedOtherwise() : undefined), failed);
  };
  connection.onDidChangeWatchedFiles(({ changes: told }) => {
    session.discovery.entriesChanged();
    const moved = told.filter((change) => isFolder(service, change));
    for (const { uri } of moved) for (const keeper of keepers) keeper.changedBelow(uri);
    if (moved.length > 0) {
      session.discovery.filesChanged();
      session.graph.filesChanged();
      configChanged();
    }
    if (told.some(({ uri }) => nameOf(uri) === ignoreName)) {
      session.discovery.filesChanged();
      session.graph.filesChanged();
      judgedOtherwise();
    }
    const isRead = (uri: string): boolean => isReadable(nameOf(uri)) || session.claims.isWatched(uri) || session.graph.knows(uri);
    const changes = told.filter(({ uri }) => isRead(uri));
    // A deleted path may be a folder that holds only packs or schemas.
    const mayBeNamed = ({ uri, type }: FileEvent): boolean =>
      type === FileChangeType.Deleted || isRead(uri) || nameOf(uri).endsWith(".json");
    const named = told.filter((change) => mayBeNamed(change) && session.configs.namedChanged(change.uri));
    for (const { uri } of changes) {
      for (const keeper of keepers) keeper.changed(uri);
      if (documents.get(uri) === undefined) fileChanged(uri);
    }
    if (changes.some(({ uri, type }) => type !== FileChangeType.Changed || session.discovery.isLink(uri))) {
      session.discovery.filesChanged();
      session.graph.filesChanged();
    }
    if (named.length > 0 || changes.some(({ uri }) => nameOf(uri) === configName)) configChanged();
    else if (client.pulls) refreshFor(changes.map(({ uri }) => uri).filter((uri) => documents.get(uri) === undefined));
  });
  // A client without file watching does not report changes on disk, so folders, settings and packs are read again at each event.
  if (client.watching) return;
  documents.onDidOpen(() => {
    session.discovery.entriesChanged();
    session.settingsChanged();
  });
  documents.onDidSave(() => {
    session.discovery.entriesChanged();
    configChanged();
  });
}

/** True when a created or deleted path is a folder. A deleted one counts only if files in it were known or listed. */
function isFolder({ host, session }: Service, { uri, type }: FileEvent): boolean {
  if (type === FileChangeType.Deleted) return session.graph.knowsBelow(uri) || session.listing.holdsBelow(uri);
  return type === FileChangeType.Created && (host.isBlocked?.(uri) ?? !nameOf(uri).includes("."));
}

async function someOurs(session: Session, uris: readonly string[]): Promise<boolean> {
  for (const uri of uris) if ((await session.fileState(uri)).state !== "not-ours") return true;
  return false;
}
