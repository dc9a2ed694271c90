import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { message } from "../core/l10n/message.ts";
import type { Disk } from "../files/disk.ts";
import { type EntryKind, FileError, type FolderEntry, type WritableFile } from "../files/fileSystem.ts";
import { RepositoryFiles } from "../files/repositoryFiles.ts";
import { codeOf, reasonOf } from "./errors.ts";
import { draftFile, putFile, replaceFile } from "./replaceFile.ts";
import { writeAll } from "./writeAll.ts";

/** File access on this machine, for work in the `opened` folders. */
export function nodeFiles(...opened: readonly string[]): RepositoryFiles {
  return new RepositoryFiles(nodeDisk, opened);
}

/**
 * Flags that never block on a pipe or terminal, and that fail for a link which has replaced the file meanwhile. Windows has none of the
 * three.
 */
const readPlainly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Direct access to the disk of this machine. */
export const nodeDisk: Disk = {
  entryAt(path) {
    try {
      const stats = lstatSync(path);
      return stats.isSymbolicLink() ? "link" : kindOf(stats);
    } catch (error) {
      const code = codeOf(error);
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw inWordsOf(error);
    }
  },
  readLink: (path) => inWords(() => readlinkSync(path)),
  leadsTo(path) {
    try {
      return kindOf(statSync(path));
    } catch {
      return undefined;
    }
  },
  realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return path;
    }
  },
  idOf(path) {
    try {
      const { dev, ino } = statSync(path, { bigint: true });
      return ino === 0n ? realpathSync(path) : `${dev}:${ino}`; // some file systems of Windows number nothing
    } catch {
      return undefined;
    }
  },
  sizeOf(path) {
    try {
      return statSync(path).size;
    } catch {
      return 0;
    }
  },
  list: (folder) =>
    inWords(() =>
      readdirSync(folder, { withFileTypes: true }).map(
        (entry): FolderEntry => ({ name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) }),
      ),
    ),
  read: (path, most, from = 0) =>
    inWords(() => {
      const file = openSync(path, readPlainly);
      try {
        const stats: Stats = fstatSync(file);
        if (!stats.isFile()) throw new FileError(message("file-not-regular"));
        return most === undefined ? readFileSync(file) : partOf(file, from, Math.min(most, Math.max(0, stats.size - from)));
      } finally {
        closeSync(file);
      }
    }),
  makeFolder: (path) => inWords(() => void mkdirSync(path, { recursive: true })),
  create: (path) => writable(path, "w"),
  append: (path) => writable(path, "a"),
  draft(path) {
    const draft = inWords(() => draftFile(path));
    return { write: (text) => inWords(() => draft.write(text)), close: () => inWords(() => draft.close()) };
  },
  put: (path, text) => inWords(() => putFile(path, text)),
  replace: (path, before, after) => inWords(() => replaceFile(path, before, after)),
};

function partOf(file: number, from: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  return bytes.subarray(0, readSync(file, bytes, 0, most, from));
}

function writable(path: string, flags: "w" | "a"): WritableFile {
  return inWords(() => {
    const file = openSync(path, flags);
    return {
      write: (text) => inWords(() => writeAll(file, Buffer.from(text))),
      close: () => closeSync(file),
    };
  });
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Exclude<EntryKind, "link"> {
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

/** Runs a file operation; system errors become a `FileError` in words. */
export function inWords<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw inWordsOf(error);
  }
}

/** Converts a system error to a `FileError`; other errors stay as they are. */
function inWordsOf(error: unknown): unknown {
  return codeOf(error) === undefined ? error : new FileError(reasonOf(error));
}
