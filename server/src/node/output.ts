import { fstatSync, writeSync } from "node:fs";
import { FileError, type Output } from "../cli/host.ts";
import { codeOf, reasonOf } from "./errors.ts";

/**
 * A standard stream as an output. When its reader has gone away, what is written is dropped.
 *
 * Files and pipes are written to directly: opening a stream of Node costs several milliseconds of start-up.
 *
 * @param descriptor 1 or 2
 * @param open gives the stream of that descriptor
 */
export function nodeOutput(descriptor: number, open: () => NodeJS.WriteStream): Output {
  const device = isDevice(descriptor);
  let closed = false;
  let direct = !device;
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    stream ??= open().on("error", () => {
      closed = true;
    });
    return stream;
  };
  const writeToStream = (bytes: Uint8Array) => new Promise<void>((resolve) => void opened().write(bytes, () => resolve()));
  return {
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
          const code = codeOf(error);
          if (code === "EAGAIN")
            direct = false; // a pipe that does not wait: the stream knows how to
          else if (code === "EPIPE" || code === "EOF") closed = true;
          else throw new FileError(`The output cannot be written (${reasonOf(error)}), so the report is not complete.`);
        }
      }
    },
  };
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
