/** What a path leads to, links followed. */
export type PathKind = "file" | "folder" | "other";

/** A name in a folder. A link is not followed here. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: PathKind | "link";
}

/**
 * The files of the machine. Paths are absolute, in the machine's own form. Where something cannot be done,
 * a method throws a `FileError` with the reason in words.
 */
export interface FileSystem {
  /** Undefined where nothing stands, or only a link that leads nowhere. */
  kindOf(path: string): PathKind | undefined;
  /** Whether anything stands at a path, be it only a link that leads nowhere. */
  stands(path: string): boolean;
  /** The same text for all names of one file, links followed; undefined where nothing stands. Never throws. */
  idOf(path: string): string | undefined;
  /** How many bytes a file has, links followed; 0 where that cannot be told. Never throws. */
  sizeOf(path: string): number;
  /** The names in a folder, in any order. */
  list(folder: string): readonly FolderEntry[];
  /** The path with every link in it followed. */
  realPath(path: string): string;
  read(path: string): Uint8Array;
  /** Begins a file anew. */
  create(path: string): WritableFile;
  /** Goes on at the end of a file, or begins it where there is none. */
  append(path: string): WritableFile;
  /**
   * Puts a text in the place of the one that a file holds, all of it or nothing: whoever reads the file meanwhile, or
   * after a crash, finds one of the two. Links are followed and stay links; mode and owner stay as far as that is allowed.
   * Throws where the file is not to be written, or does not hold the text that is to be replaced.
   */
  replace(path: string, before: string, after: string): void;
}

/** A file that is being written. */
export interface WritableFile {
  write(text: string): void;
  close(): void;
}

/** Why a file or a folder could not be used, in words for the user: "permission denied". */
export class FileError extends Error {
  override readonly name = "FileError";
}
