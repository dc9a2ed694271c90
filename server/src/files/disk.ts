import type { EntryKind, FolderEntry, WritableFile } from "./fileSystem.ts";

/**
 * Low-level access to the file system of the machine, without any restriction. `RepositoryFiles` adds the restrictions. Paths are
 * absolute. A method that fails throws a `FileError` with the reason in words.
 */
export interface Disk {
  /** The kind of the entry itself, without following links; undefined for none. */
  entryAt(path: string): EntryKind | undefined;
  /** The target as the link states it. */
  readLink(path: string): string;
  /** The kind of the entry after the operating system follows links; undefined for none. Never throws. */
  leadsTo(path: string): Exclude<EntryKind, "link"> | undefined;
  /** The path after the operating system follows links; the path itself when that fails. Never throws. */
  realPath(path: string): string;
  /** An identity shared by all names of one file; undefined when it is unknown. Never throws. */
  idOf(path: string): string | undefined;
  /** In bytes; 0 when it is unknown. Never throws. */
  sizeOf(path: string): number;
  list(folder: string): readonly FolderEntry[];
  /**
   * The content of a regular file, or at most `most` bytes of it from an offset on (default 0). It opens no link and never blocks: an entry
   * that has become a pipe in the meantime is refused.
   */
  read(path: string, most?: number, from?: number): Uint8Array;
  makeFolder(path: string): void;
  create(path: string): WritableFile;
  append(path: string): WritableFile;
  draft(path: string): WritableFile;
  put(path: string, text: Iterable<string>): void;
  replace(path: string, before: Uint8Array, after: Uint8Array): void;
}
