import { type Message, message } from "../core/l10n/message.ts";
import { SaidError } from "../core/l10n/saidError.ts";
/**
 * What a path leads to, links followed. `outside`: out of the repository, where nothing is looked at, so that not even its
 * being there is known.
 */
export type PathKind = "file" | "folder" | "other" | "outside";

/** A name in a folder. A link is not followed here. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** What a name in a folder is by itself. */
export type EntryKind = "file" | "folder" | "other" | "link";

/**
 * The files of the machine, as far as they may be looked at: no link is followed out of the repository that it lies in, and
 * what lies in `.git` is not read. Paths are absolute, in the machine's own form. Where something cannot be done, or may not
 * be, a method throws a `FileError` with the reason in words.
 */
export interface FileSystem {
  /** Undefined where nothing stands, or only a link that leads nowhere. */
  kindOf(path: string): PathKind | undefined;
  /** Whether anything stands at a path, be it only a link that leads nowhere. */
  stands(path: string): boolean;
  /** The same text for all names of one file, links followed; undefined where nothing stands, or nothing is to be looked at. Never throws. */
  idOf(path: string): string | undefined;
  /** How many bytes a file has, links followed; 0 where that cannot be told. Never throws. */
  sizeOf(path: string): number;
  /** The names in a folder, in any order. */
  list(folder: string): readonly FolderEntry[];
  /** The path with every link in it followed. */
  realPath(path: string): string;
  /**
   * The same text for all folders of one repository: where the work tree of git is in which a folder really lies; undefined where it lies in
   * none. Where nothing is to be looked at, the link that leads there counts. Never throws.
   */
  repositoryOf(folder: string): string | undefined;
  /** The patterns that git keeps beside the repository whose top a folder is, in `info/exclude`; undefined where there are none. Never throws. */
  gitExcludes(folder: string): string | undefined;
  /** The index of the work tree whose top a folder is, which says what git tracks; undefined where there is none. Never throws. */
  gitIndex(folder: string): Uint8Array | undefined;
  /** What a regular file holds, or no more than its first bytes; nothing else is opened. */
  read(path: string, most?: number): Uint8Array;
  /** Begins a file anew. */
  create(path: string): WritableFile;
  /** Goes on at the end of a file, or begins it where there is none. */
  append(path: string): WritableFile;
  /**
   * Writes a file anew, all of it or nothing: where that fails, what stood there stays. Links are followed and stay links; mode and
   * owner stay as far as that is allowed.
   */
  put(path: string, text: Iterable<string>): void;
  /**
   * Puts bytes in the place of those that a file holds, likewise all of them or nothing.
   * Throws where the file is not to be written, or does not hold the bytes that are to be replaced.
   */
  replace(path: string, before: Uint8Array, after: Uint8Array): void;
  /**
   * The same files as what is written in a folder may name them: all that lies outside of the repository of that folder is
   * `outside`, by whatever path.
   */
  namedIn(folder: string): FileSystem;
}

/** A file that is being written. */
export interface WritableFile {
  write(text: string): void;
  close(): void;
}

/** Why a file or a folder could not be used, in sentences for the user: "Permission is denied." */
export class FileError extends SaidError {
  override readonly name = "FileError";
}

/** What comes of a look at files; where it fails, what is made of the reason. */
export function attempt<T, R>(look: () => T, failed: (error: FileError) => R): T | R {
  try {
    return look();
  } catch (error) {
    if (error instanceof FileError) return failed(error);
    throw error;
  }
}

/** Why what is `outside` is not read. */
export const outsideReason = message("file-outside");

/** The same, of what was to be checked. */
export const leadsOutside: readonly Message[] = [message("file-leads-outside"), message("file-leads-outside-advice")];
