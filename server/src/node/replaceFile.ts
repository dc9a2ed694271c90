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
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { message } from "../core/l10n/message.ts";
import { FileError, type WritableFile } from "../files/fileSystem.ts";
import { writeAll } from "./writeAll.ts";

/**
 * Replaces the content of a file atomically: writes a draft next to it, syncs it to disk, and renames it. A link is followed and kept.
 * Other hard links keep the old content.
 *
 * @param before expected old content
 * @throws FileError where the file is read-only or its content differs from `before`
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): void {
  write(path, [after], (target) => {
    if (!readFileSync(target).equals(before)) throw new FileError(message("file-changed-meanwhile"));
  });
}

/**
 * Writes a new or existing file atomically, as `replaceFile` does.
 *
 * @throws FileError for a read-only file, and for anything but a regular file
 */
export function putFile(path: string, text: Iterable<string>): void {
  write(path, encoded(text));
}

/**
 * Opens a file to be replaced in the same way, with text that comes piece by piece. The previous content stays until the file is closed,
 * and for good if a piece cannot be written.
 *
 * @throws FileError where it is read-only or no regular file
 */
export function draftFile(path: string): WritableFile {
  const draft = draftOf(path);
  return {
    write: (text) => draft.attempt(() => draft.write(Buffer.from(text))),
    close: () => draft.attempt(() => draft.keep()),
  };
}

/** @param check throws where the file must not be replaced; called when the draft is written */
function write(path: string, pieces: Iterable<Uint8Array>, check?: (target: string) => void): void {
  const draft = draftOf(path);
  draft.attempt(() => {
    for (const bytes of pieces) draft.write(bytes);
    check?.(draft.target);
    draft.keep();
  });
}

const draftName = /^\.lodestone-[0-9a-f]{12}\.tmp$/;

/** A draft next to a file. */
interface Draft {
  /** The file, links followed. */
  readonly target: string;
  write(bytes: Uint8Array): void;
  /** Gives the draft the attributes of the file and renames it to the file. */
  keep(): void;
  /** Does one of these; if it fails, the draft is removed. */
  attempt(step: () => void): void;
}

function draftOf(path: string): Draft {
  const stats = statSync(path, { throwIfNoEntry: false });
  const target = stats === undefined ? path : realpathSync(path);
  if (stats !== undefined) {
    // A rename needs write access to the folder alone, and root passes every access check, so the mode of the file is checked too.
    if ((stats.mode & 0o222) === 0) throw new FileError(message("file-read-only"));
    if (!stats.isFile()) throw new FileError(message(stats.isDirectory() ? "file-is-folder" : "file-not-regular"));
    accessSync(target, constants.W_OK);
  }
  const folder = dirname(target);
  removeOldDrafts(folder);
  const draft = join(folder, `.lodestone-${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(draft, "wx", stats === undefined ? 0o666 : 0o600);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    target,
    write: (bytes) => writeAll(file, bytes),
    keep() {
      if (stats !== undefined) {
        keepOwner(file, stats.uid, stats.gid);
        fchmodSync(file, stats.mode & 0o7777);
      }
      fsyncSync(file);
      close();
      renameSync(draft, target);
      settle(folder);
    },
    attempt(step) {
      try {
        step();
      } catch (error) {
        close();
        rmSync(draft, { force: true });
        throw error;
      }
    },
  };
}

/** Removes drafts that killed runs left in a folder: those older than an hour. */
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

/** @param like attributes to copy; undefined for a new file */
/** Sets the owner and group of a file as far as the system allows; only root may change the owner. */
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

/** Syncs a folder, so that a rename survives a crash, on systems that support it. */
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
