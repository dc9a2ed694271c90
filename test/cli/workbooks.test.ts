import { describe, expect, it } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import type { MappingReport } from "../../server/src/generated/mappingReport.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { rowsOfCells, workbook } from "../support/workbook.ts";
import { memoryHost, type Node } from "./memoryHost.ts";

async function lodestone(world: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files: world, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

const parts = rowsOfCells([["Drive"], ["Part Number", "Description", "Qty"], ["MAG-1", "NdFeB magnet", 4], ["SCR-1", "Steel screw", 8]]);
const book = workbook([
  { name: "Parts list", rows: parts },
  {
    name: "History",
    rows: rowsOfCells([
      ["Version", "Text"],
      [1, "NdFeB magnets"],
    ]),
  },
  { name: "Spares", rows: parts, state: "hidden" },
]);
const settings = (more = "") => `mappings: { t: { use: table, files: ["*.xlsx"]${more} } }\n`;
const world = { "/repo/lodestone.yaml": settings(), "/repo/bom.xlsx": book };

async function report(files: Readonly<Record<string, Node>>): Promise<Report> {
  return JSON.parse((await lodestone(files, "check", "--format", "json")).out) as Report; // by the schema of reports, which other tests check
}

describe("a workbook that a mapping claims", () => {
  it("is judged by the sheets that list items, and what names a material in another is told", async () => {
    const { files } = await report(world);
    expect(files.map(({ documents }) => documents.map(({ items }) => items))).toEqual([[4]]);
    const places = files[0]?.findings.map(({ ruleId, range }) => `${ruleId} ${range.start.cell} ${range.start.line}:${range.start.column}`);
    expect(places).toContain("end-use/missing 'Parts list'!A3 3:1");
    expect(places).toContain("end-use/missing Spares!A3 3:1");
    expect(places).toContain("mapping/unread History!B2 2:2");
  });

  it.each([
    ["Parts list", 2],
    ["parts *", 2],
    ["[Parts list, Spares]", 4],
    ["History", 0],
  ])("is read by the sheets that it names: %s", async (sheet, items) => {
    const { files } = await report({ ...world, "/repo/lodestone.yaml": settings(`, sheet: ${sheet}`) });
    expect(files[0]?.documents.map((one) => one.items)).toEqual([items]);
  });

  it.each([
    ["text", "bom.xlsx:'Parts list'!A3  error  end-use/missing"],
    ["json", `"cell": "'Parts list'!A3"`],
    ["github", "::error file=bom.xlsx,title=end-use/missing::'Parts list'!A3: `MAG-1` contains rare earth"],
    ["gitlab", `"description":"'Parts list'!A3: \`MAG-1\` contains rare earth`],
    ["junit", "Parts list'!A3 error end-use/missing: `MAG-1`"],
    ["markdown", "`end-use/missing` 'Parts list'!A3: "],
    ["html", "<bdi>&#39;Parts list&#39;!A3</bdi>"],
    ["sarif", `"fullyQualifiedName": "'Parts list'!A3"`],
  ])("has its cells named in the format %s", async (format, said) => {
    const { out } = await lodestone(world, "check", "--format", format);
    expect(out.replaceAll("&apos;", "'")).toContain(said);
  });

  it("has no region in SARIF, which is one of a text", async () => {
    const [run] = JSON.parse((await lodestone(world, "check", "--format", "sarif")).out).runs;
    const [location] = run.results[0].locations;
    expect(location.physicalLocation).toEqual({ artifactLocation: { uri: "bom.xlsx", uriBaseId: "SRCROOT" } });
    expect(location.logicalLocations).toHaveLength(2);
  });

  it("is proposed by init, and one that cannot be read is named", async () => {
    const { out, err } = await lodestone(
      { "/repo/list.xlsx": book, "/repo/old bom.xlsx": book.subarray(0, 200), "/repo/~$list.xlsx": "x" },
      "init",
    );
    const said = (out + err).replace(/\s+/g, " ");
    expect(said).toContain("1 file, 4 items");
    expect(said).toContain("it is a damaged workbook");
    expect(said).not.toContain("~$");
  });

  it("is told by the readout, with what nothing is read from", async () => {
    const { out } = await lodestone(world, "mapping", "--format", "json", "bom.xlsx");
    const [file] = (JSON.parse(out) as MappingReport).files;
    expect(file?.tables).toEqual([
      { line: 2, cell: "'Parts list'!A2", items: 2 },
      { line: 2, cell: "Spares!A2", items: 2 },
    ]);
    expect(file?.leftOut).toEqual([{ line: 1, cell: "History!A1" }]);
    expect((await lodestone(world, "mapping", "bom.xlsx")).out).toContain("The column names are in the row of 'Parts list'!A2.");
  });

  it.each([
    ["damaged", book.subarray(0, 300), "it is a damaged workbook"],
    ["a table under another name", "Part,Qty\nA-1,2\n", "it is not a workbook"],
    ["encrypted or old", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "it is an encrypted workbook"],
  ])("is not checked where it is %s", async (_, bytes, said) => {
    const { status, err } = await lodestone({ ...world, "/repo/bom.xlsx": bytes, "/repo/~$bom.xlsx": "owner" }, "check");
    expect(status).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([expect.stringContaining(said)]);
  });

  it.each(["'Parts list'!B3", "parts list!a3", "B3"])("is explained at the cell %s", async (cell) => {
    expect((await lodestone(world, "explain", `bom.xlsx:${cell}`)).out).toContain("MAG-1  bom.xlsx:'Parts list'!A3");
  });

  it.each(["C3", "A4"])("is explained at the cell %s behind a cell of several lines", async (cell) => {
    const rows = rowsOfCells([
      ["Part Number", "Description", "Qty"],
      ["MAG-0", "NdFeB magnet,\n3\n4", 1],
      ["MAG-1", "NdFeB magnet,\nsintered", 2],
      ["MAG-2", "NdFeB magnet", 3],
    ]);
    const { out } = await lodestone({ ...world, "/repo/bom.xlsx": workbook([{ name: "Parts", rows }]) }, "explain", `bom.xlsx:${cell}`);
    expect(out).toContain(cell === "C3" ? "MAG-1  bom.xlsx:Parts!A3" : "MAG-2  bom.xlsx:Parts!A4");
  });

  it.each([
    ["History!A1", "There is no item in cell History!A1 of bom.xlsx. The first item begins in cell 'Parts list'!A3."],
    ["Else!A1", "There is no item in cell Else!A1 of bom.xlsx."],
    ["3", "3 is no cell of a workbook."],
  ])("has nothing to explain at %s", async (cell, said) => {
    const { status, err } = await lodestone(world, "explain", `bom.xlsx:${cell}`);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("is converted with the cells of its items", async () => {
    expect((await lodestone(world, "convert", "bom.xlsx")).out).toContain("# From cell 'Parts list'!A3.");
  });

  it("is told of by a name of a sheet that names a material, as information", async () => {
    const named = {
      ...world,
      "/repo/bom.xlsx": workbook([
        {
          name: "SmCo magnets",
          rows: rowsOfCells([
            ["Part Number", "Qty"],
            ["Ring", 1],
          ]),
        },
      ]),
    };
    const found = (await report(named)).files[0]?.findings.map(
      ({ ruleId, severity, range }) => `${ruleId} ${severity} ${range.start.cell}`,
    );
    expect(found).toEqual(["mapping/unread information 'SmCo magnets'!A1"]);
  });

  it("is not written to", async () => {
    const { status, err } = await lodestone(world, "check", "--fix");
    expect([status, err]).toEqual([1, expect.not.stringContaining("written")]);
  });
});
