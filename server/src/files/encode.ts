import type { Encoding } from "../core/formats/encoding.ts";
import { decoderFor } from "./decode.ts";

/** Encodes a text; undefined when the encoding lacks one of its characters. */
export function encode(text: string, encoding: Encoding | "utf-8"): Uint8Array | undefined {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") return inUtf16(text, encoding === "utf-16le");
  const known = bytesOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const found = known.get(character);
    if (found === undefined) return undefined;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

function inUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

/**
 * The one- and two-byte sequences of an encoding, by character. They are derived from the platform's decoder, because its only encoder is
 * for UTF-8.
 */
function bytesOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decode = decoderFor(encoding);
  const add = (...bytes: readonly number[]) => {
    const text = decode(Uint8Array.from(bytes));
    if (text !== undefined && [...text].length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) add(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  tables.set(encoding, table);
  return table;
}
