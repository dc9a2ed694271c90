import { basename, dirname, join } from "node:path";
import { type Message, message } from "../core/l10n/message.ts";
import { SaidError } from "../core/l10n/saidError.ts";

/**
 * The kind of entry that a path leads to after following links. `outside`: outside the repository. Nothing is read there, so even its
 * existence is unknown.
 */
export type PathKind = "file" | "folder" | "other" | "outside";

/** An entry of a folder. Links are not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The kind of a folder entry, without following links. */
export type EntryKind = "file" | "folder" | "other" | "link";

/**
 * The files of the machine, with access limited to a repository. No link is followed out of the repository that contains it, and `.git` is
 * not read. Paths are absolute, in the form of the operating system. A method that fails, or is not allowed, throws a `FileError` with the
 * reason in words.
 */
export interface FileSystem {
  /** Undefined for no entry, and for a broken link. */
  kindOf(path: string): PathKind | undefined;
  /** True when a path has an entry, even a broken link. */
  stands(path: string): boolean;
  /**
   * An identity shared by all names of one file, links followed; undefined where no entry exists or access is not allowed. Never throws.
   */
  idOf(path: string): string | undefined;
  /** The size in bytes, links followed; 0 when it is unknown. Never throws. */
  sizeOf(path: string): number;
  /** The entries of a folder, in any order. */
  list(folder: string): readonly FolderEntry[];
  /** The path with every link followed. */
  realPath(path: string): string;
  /**
   * An identity shared by all folders of one repository: the location of the git work tree that really contains the folder; undefined
   * outside of any. Where access is not allowed, the link that leads there counts as the folder. Never throws.
   */
  repositoryOf(folder: string): string | undefined;
  /** The ignore patterns in `info/exclude` of the repository with this top folder; undefined for none. Never throws. */
  gitExcludes(folder: string): string | undefined;
  /** The git index (the list of tracked files) of the work tree with this top folder; undefined for none. Never throws. */
  gitIndex(folder: string, name?: string): Uint8Array | undefined;
  /** The content of a regular file, or at most `most` bytes of it from an offset on (default 0). Other kinds of entry are refused. */
  read(path: string, most?: number, from?: number): Uint8Array;
  /** Makes a folder, and the missing ones above it. */
  makeFolder(path: string): void;
  /** Creates or truncates a file. */
  create(path: string): WritableFile;
  /** Appends to a file, or creates it. */
  append(path: string): WritableFile;
  /** As `put`, with text that comes piece by piece: the previous content stays until the file is closed. */
  draft(path: string): WritableFile;
  /**
   * Writes a file atomically: on failure, the previous content stays. Links are followed and kept. Mode and owner are kept as far as
   * permissions allow.
   */
  put(path: string, text: Iterable<string>): void;
  /** Replaces the content of a file atomically. Throws when the file is not writable, or when its content differs from `before`. */
  replace(path: string, before: Uint8Array, after: Uint8Array): void;
  /** The same files as a file in the folder may name them: every path outside the repository of that folder is `outside`. */
  namedIn(folder: string): FileSystem;
}

/** An open file for writing. */
export interface WritableFile {
  write(text: string): void;
  close(): void;
}

/** The reason why a file or a folder could not be used, in sentences for the user: "Permission is denied." */
export class FileError extends SaidError {
  override readonly name = "FileError";
}

/** The result of a file access; when it throws a `FileError`, the result of `failed`. */
export function attempt<T, R>(look: () => T, failed: (error: FileError) => R): T | R {
  try {
    return look();
  } catch (error) {
    if (error instanceof FileError) return failed(error);
    throw error;
  }
}

/** Writes a text to a file. @throws FileError */
export function writeNew(files: Pick<FileSystem, "create">, path: string, text: string): undefined {
  const file = files.create(path);
  file.write(text);
  file.close();
}

/** A path with its links followed, as far as it exists. */
export function realOf(files: FileSystem, path: string): string {
  const folder = dirname(path);
  return attempt(
    () => files.realPath(path),
    () => (folder === path ? path : join(realOf(files, folder), basename(path))),
  );
}

/** The message for a file that is `outside`. */
export const outsideReason = message("file-outside");

/** The message for a path to check that is `outside`. */
export const leadsOutside: readonly Message[] = [message("file-leads-outside"), message("file-leads-outside-advice")];
