import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { message } from "../core/l10n/message.ts";
import { FileError } from "../files/fileSystem.ts";
import { writeAll } from "./writeAll.ts";

/**
 * Puts bytes in the place of those that a file holds: written beside it, forced to the disk, and renamed onto it. A link
 * is followed and stays one. Another hard link to the same file keeps the bytes of before.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): void {
  const target = realpathSync(path);
  const folder = dirname(target);
  const stats = statSync(target);
  // A rename asks only whether the folder may be written, and whoever is root may do everything.
  if ((stats.mode & 0o222) === 0) throw new FileError(message("file-read-only"));
  accessSync(target, constants.W_OK);
  inDraft(target, (draft) => {
    fill(openSync(draft, "wx", 0o600), [after], stats);
    if (!readFileSync(target).equals(before)) throw new FileError(message("file-changed-meanwhile"));
  });
  settle(folder);
}

/** Writes a file anew, whatever it held, in the same way. */
export function putFile(path: string, text: Iterable<string>): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  const target = stats === undefined ? path : realpathSync(path);
  if (stats !== undefined) {
    if ((stats.mode & 0o222) === 0) throw new FileError(message("file-read-only"));
    if (!stats.isFile()) throw new FileError(message(stats.isDirectory() ? "file-is-folder" : "file-not-regular"));
    accessSync(target, constants.W_OK);
  }
  inDraft(target, (draft) => fill(openSync(draft, "wx", stats === undefined ? 0o666 : 0o600), encoded(text), stats));
  settle(dirname(target));
}

const draftName = /^\.lodestone-[0-9a-f]{12}\.tmp$/;

/** Has a file written beside another one, and puts it in its place; where that fails, nothing of it is left. */
function inDraft(target: string, write: (draft: string) => void): void {
  const folder = dirname(target);
  removeOldDrafts(folder);
  const draft = join(folder, `.lodestone-${randomBytes(6).toString("hex")}.tmp`);
  try {
    write(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Removes what runs that were killed have left in a folder: no run that goes on needs an hour for a draft. */
function removeOldDrafts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !draftName.test(entry.name)) continue;
    const draft = join(folder, entry.name);
    const { mtimeMs } = statSync(draft, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && mtimeMs < Date.now() - 3_600_000) rmSync(draft, { force: true });
  }
}

function* encoded(text: Iterable<string>): Iterable<Uint8Array> {
  for (const piece of text) yield Buffer.from(piece);
}

/** @param like what the file shall be like; undefined for a new one */
function fill(file: number, pieces: Iterable<Uint8Array>, like: Stats | undefined): void {
  try {
    for (const bytes of pieces) writeAll(file, bytes);
    if (like !== undefined) {
      keepOwner(file, like.uid, like.gid);
      fchmodSync(file, like.mode & 0o7777);
    }
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
