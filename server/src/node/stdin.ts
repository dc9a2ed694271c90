import { fstatSync, type Stats } from "node:fs";
import { type Message, message } from "../core/l10n/message.ts";
import { FileError } from "../files/fileSystem.ts";
import { codeOf, reasonOf } from "./errors.ts";

/**
 * Reads all of standard input. For a folder, and for a closed input, which Node replaces by the null device, Node would read an empty text;
 * that is no empty document but an error.
 *
 * @throws FileError where there is nothing to read from
 */
export async function readStdin(): Promise<Uint8Array> {
  const stats = statsOf(0);
  if (stats?.isDirectory()) throw unreadable(message("file-is-folder"));
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw unreadable(reasonOf(error));
  }
  const isNull = stats === undefined || (stats.isCharacterDevice() && !process.stdin.isTTY);
  if (chunks.length === 0 && isNull) throw unreadable(message("file-stdin-closed"));
  return Buffer.concat(chunks);
}

function statsOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

function unreadable(reason: Message): FileError {
  return new FileError(message("file-stdin-unreadable"), reason, message("file-stdin-advice"));
}
