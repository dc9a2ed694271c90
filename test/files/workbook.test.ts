import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../../server/src/core/text/lineIndex.ts";
import { decode } from "../../server/src/files/decode.ts";
import { cpuTime } from "../support/cost.ts";
import { rowsOfCells, workbook, workbookFiles } from "../support/workbook.ts";

const asWorkbook = { documents: "bom", isWorkbook: true } as const;

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes, asWorkbook);
  if (!("text" in decoded)) throw new Error(JSON.stringify(decoded.message));
  return decoded.text;
}

/** Why bytes are not read as a workbook. */
function why(bytes: Uint8Array): unknown {
  const decoded = decode(bytes, asWorkbook);
  const [said] = "text" in decoded ? [] : decoded.message;
  return said !== undefined && "args" in said ? said.args?.why : undefined;
}

/** The rows of a rendered workbook, each with its number. */
function rowsIn(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\u001f"));
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="0.0&quot; kg&quot;"/><numFmt numFmtId="166" formatCode="[$-407]d/m/yyyy\\ h:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;

/** What one cell of a sheet is rendered as. */
function cell(xml: string, more: Readonly<Record<string, string>> = {}): string | undefined {
  const bytes = workbook([{ name: "S", rows: `<row r="1">${xml}</row>` }], { "xl/styles.xml": styles, ...more });
  return rowsIn(textOf(bytes))[1]?.[1];
}

describe("a cell", () => {
  const shared = {
    "xl/sharedStrings.xml": '<sst><si><r><t>Nd</t></r><r><rPr/><t xml:space="preserve">FeB </t></r><rPh><t>ねお</t></rPh></si></sst>',
  };
  it.each([
    ["a shared text in pieces, without its reading", '<c r="A1" t="s"><v>0</v></c>', "NdFeB "],
    ["a text of its own", '<c r="A1" t="inlineStr"><is><r><t>a &amp; </t></r><r><t>b</t></r></is></c>', "a & b"],
    ["an escaped character", '<c r="A1" t="str"><v>a_x0041_</v></c>', "aA"],
    ["a line break", '<c r="A1" t="str"><v>a\nb</v></c>', "a\u2028b"],
    ["a formula by its stored value", '<c r="A1"><f>1+1</f><v>2</v></c>', "2"],
    ["a formula of text", '<c r="A1" t="str"><f>B1</f><v>x</v></c>', "x"],
    ["a formula without one", '<c r="A1"><f>1+1</f></c>', "\u001a"],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["a mistake", '<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
    ["a number with the noise of binary fractions", '<c r="A1"><v>0.30000000000000004</v></c>', "0.3"],
    ["a share in per cent", '<c r="A1" s="1"><v>0.031</v></c>', "3.1%"],
    ["a number with zeros before it", '<c r="A1" s="2"><v>42</v></c>', "00042"],
    ["a date", '<c r="A1" s="3"><v>46000</v></c>', "2025-12-09"],
    ["a date of the first two months of 1900", '<c r="A1" s="3"><v>1</v></c>', "1900-01-01"],
    ["the day before the first of March 1900, which no calendar has", '<c r="A1" s="3"><v>60</v></c>', "1900-02-28"],
    ["a date with its time", '<c r="A1" s="5"><v>46000.5</v></c>', "2025-12-09 12:00:00"],
    ["a date as text", '<c r="A1" t="d"><v>2026-01-02</v></c>', "2026-01-02"],
    ["a number with its unit", '<c r="A1" s="4"><v>12.34</v></c>', "12.34 kg"],
    ["no place of its own", '<c t="str"><v>x</v></c>', "x"],
  ])("holds %s", (_, xml, said) => {
    expect(cell(xml, shared)).toBe(said);
  });

  it("counts dates from 1904 where the workbook says so", () => {
    const files = workbookFiles([{ name: "S", rows: '<row r="1"><c r="A1" s="3"><v>0</v></c></row>' }], { "xl/styles.xml": styles });
    const book = new TextDecoder().decode(files["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    expect(rowsIn(textOf(zipSync({ ...files, "xl/workbook.xml": strToU8(book) })))[1]).toEqual(["1", "1904-01-01"]);
  });
});

describe("a sheet", () => {
  it("keeps the numbers of rows and the places of columns, and is read where it is hidden", () => {
    const text = textOf(
      workbook([
        {
          name: "A",
          rows: '<row r="2"><c r="C2" t="str"><v>x</v></c></row><row r="1000000" hidden="1"><c r="A1000000"><v>1</v></c></row>',
        },
        { name: "B &amp; C", rows: rowsOfCells([["y"]]), state: "veryHidden" },
      ]),
    );
    expect(rowsIn(text)).toEqual([["\u001dA"], ["1"], ["2", "", "", "x"], ["3"], ["1000000", "1"], ["\u001dB & C"], ["1", "y"]]);
    const lines = new LineIndex(text);
    expect(lines.positionAt(text.indexOf("x"))).toEqual({ line: 1, character: 2, cell: "A!C2" });
    expect(lines.positionAt(text.indexOf("y"))).toEqual({ line: 0, character: 0, cell: "'B & C'!A1" });
  });

  it("says of each row what is merged over several, of the first column, where the row says something of its own", () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>m</v></c><c r="B1" t="str"><v>x</v></c></row><row r="2"><c r="B2" t="str"><v>y</v></c></row>';
    const text = textOf(
      workbook([{ name: "S", rows, behind: '<mergeCells><mergeCell ref="A1:A9"/><mergeCell ref="B1:C1"/></mergeCells>' }]),
    );
    expect(rowsIn(text).slice(1)).toEqual([
      ["1", "m", "x"],
      ["2", "m", "y"],
    ]);
  });

  it("is read as LibreOffice writes it", () => {
    const text = textOf(readFileSync(new URL("../fixtures/workbooks/libreoffice.xlsx", import.meta.url)));
    expect(rowsIn(text)[0]).toEqual(["\u001dlo"]);
    expect(rowsIn(text)[2]?.slice(1, 4)).toEqual(["42", "NdFeB magnet N42SH", "4"]);
    expect(rowsIn(text)[2]?.[5]).toBe("5%");
  });

  it("may have elements with a prefix, and be stored without compression", () => {
    const files = workbookFiles([{ name: "S", rows: "" }], {
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(rowsIn(textOf(zipSync(files, { level: 0 })))[1]).toEqual(["1", "7"]);
  });
});

/** Where the directory of an archive has the entry of a name. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const text = Buffer.from(bytes).toString("latin1");
  return text.lastIndexOf(name) - 46;
}

describe("bytes that are no workbook that can be read", () => {
  const plain = [{ name: "S", rows: rowsOfCells([["x"]]) }];
  const good = workbook(plain);

  it("are told by what they are", () => {
    expect(why(strToU8("Part,Qty\nA-1,2\n"))).toBe("none");
    expect(why(zipSync({ "a.txt": strToU8("x") }))).toBe("none");
    expect(why(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe("encrypted");
    expect(why(workbook(plain, { "_rels/.rels": '<R><Relationship Id="r" Type="a/officeDocument" Target="xl/workbook.bin"/></R>' }))).toBe(
      "binary",
    );
    expect(
      why(
        workbook(plain, {
          "_rels/.rels": '<R><Relationship Id="r" Type="a/officeDocument" Target="word/document.xml"/></R>',
          "word/document.xml": "<document/>",
        }),
      ),
    ).toBe("none");
    const encrypted = Uint8Array.from(good);
    encrypted[directoryEntry(good, "xl/worksheets/sheet1.xml") + 8] = 1;
    expect(why(encrypted)).toBe("encrypted");
  });

  it("are damaged where they are cut, changed or not well-formed", () => {
    for (const length of [4, 100, good.length - 30, good.length - 1]) expect(why(good.subarray(0, length))).toBe("broken");
    const stored = zipSync(workbookFiles(plain), { level: 0 });
    const at = Buffer.from(stored).toString("latin1").indexOf("<t>x</t>") + 3;
    expect(why(stored.map((byte, index) => (index === at ? 0x79 : byte)))).toBe("broken");
    expect(why(workbook(plain, { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }))).toBe("broken");
    expect(why(workbook(plain, { "xl/worksheets/sheet1.xml": "" }))).toBe("broken");
    expect(why(workbook([{ name: "S", rows: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>' }]))).toBe("broken");
  });

  it("never throw, whatever byte is changed", () => {
    for (let at = 0; at < good.length; at += 5) {
      const changed = good.map((byte, index) => (index === at ? byte ^ 0xff : byte));
      expect(() => decode(changed, asWorkbook)).not.toThrow();
    }
  });

  it("define no entities", () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    expect(why(workbook(plain, { "xl/sharedStrings.xml": `${entities}<sst><si><t>&a;&b;</t></si></sst>` }))).toBe("broken");
  });

  it.each([
    ["more than 64 MB unpacked", () => workbook(plain, { "xl/sharedStrings.xml": `<sst>${" ".repeat(70_000_000)}</sst>` })],
    [
      "a text that millions of cells refer to",
      () =>
        workbook([{ name: "S", rows: `<row r="1">${'<c t="s"><v>0</v></c>'.repeat(16_000)}</row>` }], {
          "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(32_000)}</t></si></sst>`,
        }),
    ],
    [
      "the last column in every row",
      () => workbook([{ name: "S", rows: '<row><c r="XFD1"><v>1</v></c></row>'.replace(' r="XFD1"', ' r="XFD1"').repeat(10_000) }]),
    ],
    [
      "merged cells over and over",
      () => workbook([{ name: "S", rows: rowsOfCells([["a"], ["b"]]), behind: '<mergeCell ref="A1:A1048576"/>'.repeat(1_000) }]),
    ],
  ])("hold too much: %s", (_, make) => {
    const bytes = make();
    let said: unknown;
    const cost = cpuTime(() => {
      said = why(bytes);
    }, 1);
    expect(said).toBe("large");
    expect(cost).toBeLessThan(20_000);
  });

  it.each(["XFE1", "AAAAA1", "A0", "a1"])("have a cell beyond any sheet: %s", (at) => {
    const rows = at === "A0" ? '<row r="0"><c><v>1</v></c></row>' : `<row><c r="${at}"><v>1</v></c></row>`;
    expect(why(workbook([{ name: "S", rows }]))).toBe("broken");
    expect(why(workbook([{ name: "S", rows: '<row r="1048577"/>' }]))).toBe("broken");
  });

  it("lie about sizes, and are found out before more is unpacked", () => {
    const bytes = workbook(plain, { "xl/sharedStrings.xml": `<sst>${" ".repeat(50_000_000)}</sst>` });
    const lying = Uint8Array.from(bytes);
    new DataView(lying.buffer).setUint32(directoryEntry(bytes, "xl/sharedStrings.xml") + 24, 100, true);
    expect(why(lying)).toBe("broken");
    expect(cpuTime(() => decode(lying, asWorkbook), 1)).toBeLessThan(1_000);
    new DataView(lying.buffer).setUint32(directoryEntry(bytes, "xl/sharedStrings.xml") + 24, 0xffff_fff0, true);
    expect(why(lying)).toBe("large");
  });
});
