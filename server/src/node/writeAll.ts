import { writeSync } from "node:fs";

/** Writes bytes to an open file, all of them: one call to the system may write less than it was given. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
