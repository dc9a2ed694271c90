import { closeSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync, writeSync } from "node:fs";
import { FileError, type FileSystem, type FolderEntry, type PathKind } from "../cli/host.ts";
import { codeOf, reasonOf } from "./errors.ts";

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
  create: (path) =>
    inWords(() => {
      const file = openSync(path, "w");
      return {
        write: (text) => inWords(() => writeAll(file, Buffer.from(text))),
        close: () => closeSync(file),
      };
    }),
};

/** One call may write less than it was given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
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
