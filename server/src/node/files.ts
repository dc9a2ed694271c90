import { closeSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { FileError, type FileSystem, type FolderEntry, type PathKind, type WritableFile } from "../files/fileSystem.ts";
import { codeOf, reasonOf } from "./errors.ts";
import { replaceFile } from "./replaceFile.ts";
import { writeAll } from "./writeAll.ts";

/** The files of this machine. */
export const nodeFiles: FileSystem = {
  kindOf(path) {
    try {
      return kindOf(statSync(path));
    } catch {
      return undefined;
    }
  },
  stands: (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
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
  realPath: (path) => inWords(() => realpathSync(path)),
  read: (path) => inWords(() => readFileSync(path)),
  create: (path) => writable(path, "w"),
  append: (path) => writable(path, "a"),
  replace: (path, before, after) => inWords(() => replaceFile(path, Buffer.from(before), Buffer.from(after))),
};

function writable(path: string, flags: "w" | "a"): WritableFile {
  return inWords(() => {
    const file = openSync(path, flags);
    return {
      write: (text) => inWords(() => writeAll(file, Buffer.from(text))),
      close: () => closeSync(file),
    };
  });
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): PathKind {
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

/** Runs something on the file system; what fails is said in words. */
export function inWords<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) !== undefined) throw new FileError(reasonOf(error));
    throw error;
  }
}
