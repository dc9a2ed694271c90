import { type Encoding, encodings, type Reading } from "../core/formats/encoding.ts";
import type { Decoding, Format } from "../core/formats/format.ts";
import { type Message, message, verbatim } from "../core/l10n/message.ts";
import { type Binary, unreadSpreadsheet } from "../project/proposal/unread.ts";
import type { FileText } from "../project/workspace.ts";
import { readWorkbook } from "./workbook/readWorkbook.ts";

/** The decoded text, or the reason why the bytes are not text. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding | "utf-8" }
  | {
      readonly message: readonly Message[];
      readonly position?: { readonly line: number; readonly column: number };
      /** The bytes are a binary format. */
      readonly isBinary?: true;
    };

/**
 * Decodes a file. A workbook is rendered as text. Any other file is decoded by its byte order mark, else by the encoding of its format, else
 * as UTF-8. The mark stays in the text. The message gives the position of the first byte that is not UTF-8, and identifies a workbook, an
 * archive or a PDF.
 *
 * @param format the format of the file, if known
 */
export function decode(bytes: Uint8Array, format?: Decoding): Decoded {
  const binary = binaryOf(bytes);
  if (format?.isWorkbook === true) return decodedWorkbook(bytes, binary);
  if (binary !== undefined) return { message: unreadSpreadsheet(binary), isBinary: true };
  const advice = message(format?.documents === undefined ? "file-save-utf8" : "file-name-encoding");
  if (markOf(bytes) === "utf-32")
    return { message: [message("file-encoding", { encoding: verbatim("UTF-32") }), message("file-save-utf8")] };
  const encoding = encodingOf(bytes, format);
  const isOther = isUtf8Instead(bytes, encoding);
  const text = isOther ? undefined : decoderFor(encoding)(bytes);
  if (text !== undefined) return { text, encoding };
  if (encoding !== "utf-8")
    return { message: [message("file-not-in-encoding", { encoding: verbatim(encoding) }), isOther ? message("file-is-utf8") : advice] };
  const { said, position } = badByte(bytes);
  return { message: [said, advice], position };
}

function decodedWorkbook(bytes: Uint8Array, binary: Binary | undefined): Decoded {
  const read = binary === "zip" ? readWorkbook(bytes) : { why: binary === "office" ? ("encrypted" as const) : ("none" as const) };
  if ("text" in read) return { text: read.text, encoding: "utf-8" };
  return { message: [message("workbook-unread", read), message("workbook-unread-advice", read)], isBinary: true };
}

/** The decoded text in the form for readers that can also fail in other ways. */
export function fileTextOf(decoded: Decoded): FileText {
  if ("text" in decoded) return decoded;
  const { message: problem, position, isBinary } = decoded;
  return { problem, isUndecodable: true, ...(position && { position }), ...(isBinary && { isBinary }) };
}

/** The encoding in which a decodable file is stored. */
export function encodingOf(bytes: Uint8Array, format?: Pick<Format, "encoding">): Encoding | "utf-8" {
  const mark = markOf(bytes);
  return mark === undefined || mark === "utf-32" ? (format?.encoding ?? "utf-8") : mark;
}

/**
 * True for non-ASCII UTF-8 text where the format names an encoding other than UTF-8 and UTF-16. Text in such an encoding is practically
 * never well-formed UTF-8 by chance.
 */
function isUtf8Instead(bytes: Uint8Array, encoding: Encoding | "utf-8"): boolean {
  if (encoding.startsWith("utf-")) return false;
  return bytes.some((byte) => byte >= 0x80) && firstBadByte(bytes) === bytes.length;
}

/** A decoder for an encoding. It returns undefined for bytes that the encoding does not allow. */
export function decoderFor(encoding: Encoding | "utf-8"): (bytes: Uint8Array) => string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      const text = decoder.decode(bytes);
      return encoding === "windows-1252" ? in1252(text) : text;
    } catch {
      return undefined;
    }
  };
}

/**
 * Corrects text that Node has decoded as windows-1252. Returns undefined for one of the five unassigned bytes, which indicate another
 * encoding.
 */
function in1252(text: string): string | undefined {
  const found = text.replace(/[\u0080-\u009f]/g, (one) => marks1252[one.charCodeAt(0) - 0x80] ?? one);
  return /[\u0080-\u009f]/.test(found) ? undefined : found;
}

/** Bytes 0x80 to 0x9F of windows-1252. Node before version 24 decodes them as ISO 8859-1. */
const marks1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The first bytes of binary formats. */
const signatures: Readonly<Record<Binary, readonly number[]>> = {
  zip: [0x50, 0x4b, 3, 4],
  pdf: [0x25, 0x50, 0x44, 0x46],
  office: [0xd0, 0xcf, 0x11, 0xe0],
};

/** The binary format of a file, from its first four bytes; undefined for any other file. */
export function binaryOf(bytes: Uint8Array): Binary | undefined {
  return (["zip", "pdf", "office"] as const).find((kind) => signatures[kind].every((byte, at) => bytes[at] === byte));
}

/** The encoding that a byte order mark or, in seven bits, an escape sequence names; undefined without one. */
function markOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32" | "iso-2022-jp" | undefined {
  const begins = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) return "utf-32";
  if (begins(0xff, 0xfe)) return "utf-16le";
  if (begins(0xfe, 0xff)) return "utf-16be";
  if (begins(0xef, 0xbb, 0xbf)) return "utf-8";
  return bytes.includes(0x1b) && isIso2022(bytes) ? "iso-2022-jp" : undefined;
}

/** True for seven bits with a change to the characters of JIS X 0208: `ESC $ @` or `ESC $ B`. */
function isIso2022(bytes: Uint8Array): boolean {
  const changes = (byte: number, at: number) => byte === 0x1b && bytes[at + 1] === 0x24 && [0x40, 0x42].includes(bytes[at + 2] ?? 0);
  return bytes.some(changes) && bytes.every((byte) => byte < 0x80);
}

/**
 * The possible texts of the first bytes of a file: decoded by the byte order mark or as UTF-8, and, where UTF-8 is in doubt, in every
 * other encoding.
 */
export function* readingsOfStart(bytes: Uint8Array): Iterable<string> {
  const mark = markOf(bytes);
  const text = new TextDecoder(mark === "utf-32" ? "utf-8" : mark).decode(bytes);
  yield text;
  // The last character may be cut in two.
  if (mark === undefined && /\0|\ufffd./s.test(text)) for (const encoding of encodings) yield new TextDecoder(encoding).decode(bytes);
}

/** The position and the value of the first byte that is not UTF-8. */
function badByte(bytes: Uint8Array): { readonly said: Message; readonly position: { readonly line: number; readonly column: number } } {
  const at = firstBadByte(bytes);
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at));
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const line = before.split(/\r\n|\r|\n/).length;
  const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return {
    said: message("file-bad-byte", { at, value: verbatim(`0x${value}`) }),
    position: { line, column: before.length - lineStart + 1 },
  };
}

/** The possible texts of bytes that are not UTF-8, one for each encoding that decodes them all. */
export function* otherReadings(bytes: Uint8Array): Iterable<Reading> {
  for (const encoding of encodings) {
    const text = decoderFor(encoding)(bytes);
    if (text !== undefined) yield { encoding, text };
  }
}

/** The offset of the first byte outside a well-formed UTF-8 sequence (RFC 3629), which is the start of the broken sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The length of the well-formed UTF-8 sequence at an offset; 0 for none. */
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
