import { writeSync } from "node:fs";

/** Writes all bytes to an open file, since a single system call may write fewer. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
