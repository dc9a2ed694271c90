import { fstatSync, readFileSync, statSync, writeSync } from "node:fs";
import type { Output } from "../cli/host.ts";
import { message } from "../core/l10n/message.ts";
import { FileError } from "../files/fileSystem.ts";
import { codeOf, reasonOf } from "./errors.ts";

/**
 * A standard stream as an output. It drops everything once its reader has gone.
 * Files and pipes are written to directly, since opening a stream of Node takes several milliseconds.
 * @param descriptor 1 or 2
 * @param open opens the stream of that descriptor
 */
export function nodeOutput(descriptor: number, open: () => NodeJS.WriteStream): Output {
  const device = isDevice(descriptor);
  let closed = false;
  let direct = !device;
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    // A failed write rejects the promise of its caller; without a listener it would end the process.
    stream ??= open().on("error", () => undefined);
    return stream;
  };
  const writeToStream = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      opened().write(bytes, (error) => {
        if (isGone(error)) closed = true;
        if (error && !closed) reject(unwritable(error));
        else resolve();
      });
    });
  return {
    get isLost() {
      return closed;
    },
    get isTTY() {
      return device && opened().isTTY === true;
    },
    get columns() {
      return device ? opened().columns : undefined;
    },
    async write(text) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length && !closed; ) {
        if (!direct) return writeToStream(bytes.subarray(at));
        try {
          at += writeSync(descriptor, bytes, at);
        } catch (error) {
          if (codeOf(error) === "EAGAIN")
            direct = false; // a pipe that does not wait: the stream knows how to
          else if (isGone(error)) closed = true;
          else throw unwritable(error);
        }
      }
    },
  };
}

/** True for the error of a pipe without a reader. */
function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === "EPIPE" || code === "EOF";
}

function unwritable(error: unknown): FileError {
  return new FileError(message("file-output-unwritable"), reasonOf(error));
}

/** True where a descriptor may be a terminal; the null device is none. */
function isDevice(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && !isNull(descriptor);
  } catch {
    return false;
  }
}

/**
 * True where standard output seems to have been closed at the start. Node then opens the null device in its place, for reading and writing;
 * shells open it for writing alone. Programs that start others without output also open it for both, so where standard error is such a
 * device too, somebody wants only the exit status (decisions/0039).
 */
export function isOutputClosed(): boolean {
  return isNullForBoth(1) && !isNullForBoth(2);
}

function isNullForBoth(descriptor: number): boolean {
  try {
    if (!isNull(descriptor)) return false;
    const [, flags = ""] = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "latin1")) ?? [];
    return (Number.parseInt(flags, 8) & accessMode) === forBoth;
  } catch {
    return false; // not Linux
  }
}

/** `O_ACCMODE` and `O_RDWR` on Linux. */
const accessMode = 0o3;
const forBoth = 0o2;

function isNull(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isCharacterDevice() && stats.rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
}
