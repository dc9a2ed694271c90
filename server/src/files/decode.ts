import { isUtf8 } from "node:buffer";
import { type Message, message, verbatim } from "../core/l10n/message.ts";

/** A text, or why the bytes are none. */
export type Decoded =
  | { readonly text: string }
  | { readonly message: readonly Message[]; readonly position?: { readonly line: number; readonly column: number } };

/** Decodes UTF-8 and nothing else; a byte order mark stays in the text. Says where bytes that are not UTF-8 stand. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return { text: buffer.toString("utf8") };
  const advice = message("file-save-utf8");
  const inEncoding = (name: string) => ({ message: [message("file-encoding", { encoding: verbatim(name) }), advice] });
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return inEncoding("UTF-32");
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return inEncoding("UTF-16");
  const at = firstBadByte(bytes);
  const before = buffer.subarray(0, at).toString("utf8");
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const line = before.split(/\r\n|\r|\n/).length;
  const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return {
    message: [message("file-bad-byte", { at, value: verbatim(`0x${value}`) }), advice],
    position: { line, column: before.length - lineStart + 1 },
  };
}

/** What spreadsheets save tables in besides UTF-8. */
const otherEncodings = ["utf-16le", "utf-16be", "gb18030", "shift_jis", "windows-1252"] as const;

/** What bytes that are no UTF-8 may say. */
export function* otherReadings(bytes: Uint8Array): Iterable<string> {
  for (const encoding of otherEncodings) yield new TextDecoder(encoding).decode(bytes);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** Offset of the first byte that belongs to no well-formed character (RFC 3629): the start of the broken sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Length of the well-formed character at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0; // written longer than needed
  if (first === 0xed && second > 0x9f) return 0; // half of a surrogate pair
  if (first === 0xf0 && second < 0x90) return 0; // written longer than needed
  if (first === 0xf4 && second > 0x8f) return 0; // beyond Unicode
  return length;
}
