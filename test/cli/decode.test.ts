import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { decode } from "../../server/src/files/decode.ts";

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string))); // Buffer.from takes either
}

describe("decoding", () => {
  it("keeps text as it is, byte order mark included", () => {
    expect(decode(bytes("\ufeffa: 磁石 🧲\r\n"))).toEqual({ text: "\ufeffa: 磁石 🧲\r\n" });
    expect(decode(bytes())).toEqual({ text: "" });
  });

  it.each([
    ["Latin-1", bytes("a: 1\r\nb: 磁 M", [0xfc], "ller"), 14, "FC", 2, 7],
    ["cut off at the end", bytes("a\nb", [0xe7, 0xa3]), 3, "E7", 2, 2],
    ["a lone continuation", bytes([0x80]), 0, "80", 1, 1],
    ["longer than needed", bytes("a", [0xc0, 0xaf]), 1, "C0", 1, 2],
    ["half of a surrogate pair", bytes("a", [0xed, 0xa0, 0x80]), 1, "ED", 1, 2],
    ["beyond Unicode", bytes("a", [0xf4, 0x90, 0x80, 0x80]), 1, "F4", 1, 2],
    ["a bad third byte", bytes("🧲", [0xe3, 0x81, 0x41]), 4, "E3", 1, 3],
  ])("says where bytes are not UTF-8: %s", (_, input, offset, value, line, column) => {
    const found = decode(input);
    expect(found).toMatchObject({ position: { line, column } });
    expect("message" in found && inEnglish.sentences(found.message)).toBe(
      `Byte ${offset} (0x${value}) is not UTF-8, so nothing in the file was checked. Save it as UTF-8.`,
    );
  });

  it("knows UTF-16 by its mark", () => {
    const found = decode(Buffer.from("\ufeffa: 1", "utf16le"));
    expect("message" in found && inEnglish.sentences(found.message)).toBe(
      "The file is in UTF-16, so nothing in it was checked. Save it as UTF-8.",
    );
  });
});
