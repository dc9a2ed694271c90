import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { FileError } from "../files/fileSystem.ts";
import { writeAll } from "./writeAll.ts";

/**
 * Puts bytes in the place of those that a file holds: written beside it, forced to the disk, and renamed onto it. A link
 * is followed and stays one. Another hard link to the same file keeps the bytes of before.
 */
export function replaceFile(path: string, before: Buffer, after: Buffer): void {
  const target = realpathSync(path);
  const folder = dirname(target);
  const stats = statSync(target);
  // A rename asks only whether the folder may be written, and whoever is root may do everything.
  if ((stats.mode & 0o222) === 0) throw new FileError("it is read-only");
  accessSync(target, constants.W_OK);
  const draft = join(folder, `.lodestone-${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(draft, "wx", 0o600);
  try {
    fill(file, after, stats);
    if (!readFileSync(target).equals(before)) throw new FileError("it has changed since it was read");
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  settle(folder);
}

function fill(file: number, bytes: Buffer, { uid, gid, mode }: Stats): void {
  try {
    writeAll(file, bytes);
    keepOwner(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only root may give a file away; others at least keep a group that they are in. */
function keepOwner(file: number, uid: number, gid: number): void {
  for (const owner of [uid, process.getuid?.() ?? uid]) {
    try {
      fchownSync(file, owner, gid);
      return;
    } catch {
      // The file belongs to who wrote it then.
    }
  }
}

/** Makes the new name last through a crash, where the system can do that for a folder. */
function settle(folder: string): void {
  try {
    const open = openSync(folder, "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch {
    // Windows opens no folder; the file itself is complete either way.
  }
}
