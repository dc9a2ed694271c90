import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { decode, otherReadings } from "../../server/src/files/decode.ts";
import { encode } from "../../server/src/files/encode.ts";

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string))); // Buffer.from takes either
}

describe("decoding", () => {
  it("keeps text as it is, byte order mark included", () => {
    expect(decode(bytes("\ufeffa: 磁石 🧲\r\n"))).toMatchObject({ text: "\ufeffa: 磁石 🧲\r\n" });
    expect(decode(bytes())).toMatchObject({ text: "" });
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

  it("reads UTF-16 by its mark, whatever the format says, and keeps the mark", () => {
    const text = "\ufeffa: 磁石 🧲";
    const little = Buffer.from(text, "utf16le");
    for (const input of [little, Buffer.from(little).swap16()]) {
      expect(decode(input)).toMatchObject({ text });
      expect(decode(input, { encoding: "shift_jis" })).toMatchObject({ text });
    }
    expect(decode(Buffer.from(text), { encoding: "gb18030" })).toMatchObject({ text });
  });

  it("reads ISO-2022-JP by its escape sequences, whatever the format says", () => {
    const input = bytes("a: ", [0x1b], "$B<'@P", [0x1b], "(B\n");
    for (const encoding of [undefined, "shift_jis"] as const) expect(decode(input, { encoding })).toMatchObject({ text: "a: 磁石\n" });
    expect(decode(bytes("a: 磁石", [0x1b], "$B\n"))).toMatchObject({ encoding: "utf-8" });
    expect(decode(bytes("a", [0x1b], "[0m$B\n"))).toMatchObject({ encoding: "utf-8" });
  });

  it("says that a file is cut off, or not in the encoding of its mapping", () => {
    const said = (input: Uint8Array, format: Parameters<typeof decode>[1]) => {
      const found = decode(input, format);
      return "message" in found ? inEnglish.sentences(found.message) : found.text;
    };
    expect(said(bytes([0xff, 0xfe, 0x61]), undefined)).toBe("The file is not utf-16le, so nothing in it was checked. Save it as UTF-8.");
    expect(said(bytes([0x81]), { documents: "bom", encoding: "gb18030" })).toBe(
      "The file is not gb18030, so nothing in it was checked. Save it as UTF-8, or name its encoding under `encoding` of the mapping.",
    );
    for (const encoding of ["windows-1252", "gb18030", "shift_jis"] as const)
      expect(said(Buffer.from("M-1,钕铁硼磁钢,4\n"), { documents: "bom", encoding })).toBe(
        `The file is not ${encoding}, so nothing in it was checked. It is UTF-8: cover it with a mapping without \`encoding\`, or save it in the encoding that is named.`,
      );
    expect(said(bytes([0x8d, 0x81]), { documents: "bom", encoding: "windows-1252" })).toContain("not windows-1252");
    expect(said(bytes([0xff, 0xfe, 0, 0]), undefined)).toContain("UTF-32");
    expect(said(bytes([0xb4, 0xc5]), { documents: "bom", encoding: "gb18030" })).toBe("磁");
  });

  it.each([
    ["zip", "PK\u0003\u0004", "a workbook (XLSX) or another ZIP archive, which Lodestone does not read. Save the sheet as CSV"],
    [
      "office",
      [0xd0, 0xcf, 0x11, 0xe0],
      "a workbook (XLS) or another old Office file, which Lodestone does not read. Save the sheet as CSV",
    ],
    ["pdf", "%PDF", "a PDF, which Lodestone does not read. Export the list of parts as CSV"],
  ])("says of a file without a text what it is, whatever its format: %s", (_, start, said) => {
    for (const encoding of [undefined, "windows-1252", "utf-16le"] as const) {
      const found = decode(bytes(start, "-1.7 a: 1\n"), { documents: "bom", encoding });
      expect(found).toMatchObject({ isBinary: true });
      expect("message" in found && inEnglish.sentences(found.message)).toContain(`The file was not checked, because it is ${said}`);
    }
    expect(decode(bytes(start).subarray(0, 3))).not.toHaveProperty("isBinary");
  });

  it("offers other readings, of windows-1252 none that holds what no keyboard has", () => {
    const read = (input: Uint8Array) => [...otherReadings(input)].map(({ encoding, text }) => `${encoding} ${text}`);
    expect(read(bytes("St", [0xfc], "ck"))).toContain("windows-1252 Stück");
    expect(read(bytes([0x8d, 0x81]))).not.toContainEqual(expect.stringContaining("windows-1252"));
  });
});

describe("encoding", () => {
  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252", "gb18030", "shift_jis", "euc-jp"] as const)(
    "writes what is read again: %s",
    (encoding) => {
      const text =
        { "windows-1252": "Stück “5” €\r\n", gb18030: "磁铁, 5 个\n", shift_jis: "磁石 ｱ\n", "euc-jp": "磁石 ｱ\n" }[encoding as string] ??
        "\ufeff磁石 🧲\n";
      const written = encode(text, encoding);
      expect(written && decode(written, encoding === "utf-8" ? {} : { encoding })).toMatchObject({ text });
    },
  );

  it("refuses what an encoding has no character for", () => {
    expect(encode("磁", "windows-1252")).toBeUndefined();
    expect(encode("Stück", "shift_jis")).toBeUndefined();
    expect(encode("磁石", "iso-2022-jp")).toBeUndefined();
  });
});
