import type { EntryKind, FolderEntry, WritableFile } from "./fileSystem.ts";

/**
 * The files of a machine one step at a time, whatever they are: `RepositoryFiles` makes of them what may be looked at. Paths are
 * absolute; where something cannot be done, a method throws a `FileError` with the reason in words.
 */
export interface Disk {
  /** What stands at a path itself; undefined where nothing does. */
  entryAt(path: string): EntryKind | undefined;
  /** What a link says. */
  readLink(path: string): string;
  /** What a path leads to by the machine's own way to follow links; undefined where that is nothing. Never throws. */
  leadsTo(path: string): Exclude<EntryKind, "link"> | undefined;
  /** Where it leads in this way; the path itself where that is nowhere. Never throws. */
  realPath(path: string): string;
  /** The same text for all names of one file; undefined where that cannot be told. Never throws. */
  idOf(path: string): string | undefined;
  /** 0 where that cannot be told. Never throws. */
  sizeOf(path: string): number;
  list(folder: string): readonly FolderEntry[];
  /** What a regular file holds, or no more than its first bytes. Opens no link and waits for nobody: what has become a pipe meanwhile is refused. */
  read(path: string, most?: number): Uint8Array;
  create(path: string): WritableFile;
  append(path: string): WritableFile;
  put(path: string, text: Iterable<string>): void;
  replace(path: string, before: Uint8Array, after: Uint8Array): void;
}
