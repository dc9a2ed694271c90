import { describe, expect, it } from "vitest";
import { encode } from "../../server/src/files/encode.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { rowsOfCells, workbook } from "../support/workbook.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

async function lodestone(world: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files: world, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

const board = "Reference,Qty,Value,MPN\nR1,1,10k,RC0603\n";
const clean = "kind: bom\nid: B-1\nitems:\n  - { partNumber: R-1, description: Resistor 10k, quantity: 1 }\n";

const files: Readonly<Record<string, Node>> = {
  "/repo/a.bom.yaml": clean,
  "/repo/lodestone.yaml": "files: { exclude: [archive], unread: [old/*.csv] } # old: superseded\n",
  "/repo/archive/bom.csv": board,
  "/repo/old/bom.csv": board,
  "/repo/mech/BOM.xlsx": Uint8Array.of(0x50, 0x4b, 3, 4),
  "/repo/boards/gimbal.csv": Buffer.from(`\ufeff${board}`, "utf16le"),
  "/repo/docs/bom.md": "| Part | Qty |\n|---|---|\n| magnet | 2 |\n",
  "/repo/docs/BOM.html": "<p>Nothing.</p>",
  "/repo/link/bom.csv": { link: "../old/bom.csv" },
  "/repo/node_modules/x/bom.csv": board,
  "/repo/data/rain.csv": "Date,Rain\n1,2\n",
};

async function reportOn(world: Readonly<Record<string, Node>>, ...args: readonly string[]): Promise<Report> {
  const { out } = await lodestone(world, "check", "--format", "json", ...args);
  return JSON.parse(out) as Report; // by the schema of reports, which other tests check
}

it("counts what settings exclude: a folder once, and files that would have been looked at", async () => {
  const world = { ...files, "/repo/lodestone.yaml": "files: { exclude: [archive, x.bom.yaml, data/*.txt] }\n", "/repo/x.bom.yaml": clean };
  const { passedOver } = await reportOn({ ...world, "/repo/archive/other/bom.csv": board });
  expect(passedOver).toMatchObject({ excluded: 2 });
  const { out } = await lodestone(world, "check");
  expect(out).toContain("2 files and folders are left out by `files.exclude`.");
});

describe("workbooks, archives and PDF that are claimed or named", () => {
  const world = {
    "/repo/lodestone.yaml": "files: { bom: [parts.yaml] }\nmappings: { t: { use: table, encoding: windows-1252, files: [lists/*] } }\n",
    "/repo/ok.bom.yaml": clean,
    "/repo/new.bom.yaml": "PK\u0003\u0004\u0014",
    "/repo/parts.yaml": "%PDF-1.7\n1 0 obj",
    "/repo/lists/a.csv": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    "/repo/lists/b.xlsx": "PK\u0003\u0004\u0014",
    "/repo/drawing.pdf": "%PDF-1.7\n1 0 obj",
  };

  it("are not checked, with what they are and what to do, and exit status 2", async () => {
    const { status, out, err } = await lodestone(world, "check");
    expect(status).toBe(2);
    expect(err.split("\n").map((line) => /^lodestone: (\S+): .* because it is (?:a|an) ([^,]*),/.exec(line)?.slice(1).join(" "))).toEqual([
      "lists/a.csv workbook (XLS) or another old Office file",
      "lists/b.xlsx damaged workbook. Open it in a spreadsheet program",
      "new.bom.yaml workbook (XLSX) or another ZIP archive",
      "parts.yaml PDF",
      undefined,
    ]);
    expect(out).toContain("4 places could not be checked");
    expect(out).not.toMatch(/yaml\/syntax|mapping\/no-items/);
  });

  it.each(["new.bom.yaml", "drawing.pdf"])("are told by name too: %s", async (name) => {
    for (const command of ["check", "explain", "mapping"]) {
      const { status, err } = await lodestone(world, command, name);
      expect(status).toBe(2);
      expect(err).toMatch(/because it is a (?:PDF|workbook \(XLSX\))/);
      expect(err).not.toMatch(/UTF-8|Rename/);
    }
  });
});

describe("files that look like bills of materials and are not read", () => {
  it("are named, beside those that are left unread on purpose, and do not change the exit status", async () => {
    const { out, status } = await lodestone(files, "check");
    expect(status).toBe(0);
    expect(out).toContain("No findings in the files that were read.");
    expect(out).not.toContain("No findings.");
    expect(out).toContain("1 file that looks like a bill of materials is left unread on purpose (`files.unread`).");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Notice: 3 files may be bills of materials and were not read. They are `boards/gimbal.csv`, `docs/bom.md`, `mech/BOM.xlsx`. `lodestone init` proposes mappings for the files that it recognises; name any other table under `files` of a mapping with `use: table`, and its `encoding` if it is not UTF-8. Save columns of fixed width as CSV. Name those that are no bills of materials under `files.unread`.",
    );
  });

  it.each([
    ["files: { unread: [parts_list.csv] }", "/repo/parts_list.csv", "is left unread on purpose"],
    ["files: { exclude: [old] }", "/repo/old/b.bom.yaml", "is left out by `files.exclude`"],
  ])("leave no report without a word where settings leave them out: %s", async (settings, path, said) => {
    const world = { "/repo/a.bom.yaml": clean, "/repo/lodestone.yaml": `${settings}\n`, [path]: board };
    expect((await lodestone(world, "check")).out).toContain("No findings within the settings.");
    const [run] = JSON.parse((await lodestone(world, "check", "--format", "sarif")).out).runs;
    const notes = run.invocations[0].toolExecutionNotifications;
    expect(notes).toContainEqual(expect.objectContaining({ level: "note", message: { text: expect.stringContaining(said) } }));
  });

  it("are no workbooks without the headings of parts", async () => {
    const rain = workbook([
      {
        name: "A",
        rows: rowsOfCells([
          ["Date", "Rain"],
          [1, 2],
        ]),
      },
    ]);
    const { unread } = await reportOn({ "/repo/rain.xlsx": rain, "/repo/old.xls": "?" });
    expect(unread).toMatchObject([{ file: "old.xls", why: "workbook", message: expect.stringContaining("cannot look into") }]);
  });

  it("are tables of unknown headings whose cells name monitored materials, before and after init", async () => {
    const world = {
      "/repo/a.bom.yaml": clean,
      "/repo/x.csv": "Α/Α;Περιγραφή\n1;NdFeB magnet\n",
      "/repo/y.csv": "Α/Α;Περιγραφή\n1;Steel screw\n",
    };
    const { unread } = await reportOn(world);
    expect(unread).toMatchObject([{ file: "x.csv", why: "materials", message: expect.stringContaining("names monitored materials") }]);
    expect((await lodestone(world, "init")).out).toContain("It is `x.csv`.");
  });

  it("are in the JSON report with what tells of them", async () => {
    const { unread, passedOver, schemaVersion } = await reportOn(files);
    expect(schemaVersion).toBe(2);
    expect(unread.map(({ file, why }) => [file, why])).toEqual([
      ["boards/gimbal.csv", "headings"],
      ["docs/bom.md", "name"],
      ["mech/BOM.xlsx", "name"],
    ]);
    expect(passedOver).toMatchObject({ acknowledged: 1, notLookedAt: 0 });
  });

  it("fail the run where that is asked, and what failed is said", async () => {
    expect((await lodestone(files, "check", "--fail-on-unread")).status).toBe(1);
    const { "/repo/a.bom.yaml": a, "/repo/lodestone.yaml": settings } = files;
    expect(
      (await lodestone({ "/repo/a.bom.yaml": a ?? "", "/repo/lodestone.yaml": settings ?? "" }, "check", "--fail-on-unread")).status,
    ).toBe(0);
    const junit = (await lodestone(files, "check", "--fail-on-unread", "--format", "junit")).out;
    expect(junit.match(/type="fail-on-unread"/g)).toHaveLength(3);
    expect(junit).not.toContain("max-warnings");
  });

  it("are skipped cases of JUnit otherwise, and the run is none that passes", async () => {
    const junit = (await lodestone(files, "check", "--format", "junit")).out;
    expect(junit.match(/name="[^"]*: not read">\n *<skipped /g)).toHaveLength(3);
    expect(junit).not.toContain("everything could be checked");
  });

  it.each([
    ["sarif", '"id": "file-not-read"'],
    ["github", "::warning file=mech/BOM.xlsx,title=not read::"],
    ["gitlab", '"check_name":"file-not-read"'],
    ["junit", "3 files may be bills of materials and were not read."],
    ["markdown", "## Lodestone: no findings in the files that were read, 3 files not read"],
    ["html", "No findings in the files that were read"],
  ])("are told in the format %s", async (format, said) => {
    expect((await lodestone(files, "check", "--format", format)).out).toContain(said);
  });

  it("are not looked for where not all of a root is looked at", async () => {
    for (const args of [["a.bom.yaml"], ["docs", "a.bom.yaml"]]) expect((await reportOn(files, ...args)).unread).toEqual([]);
  });

  it("are named by the shard that they belong to", async () => {
    const whole = (await reportOn(files)).unread;
    expect(whole.length).toBeGreaterThan(1);
    const shards = await Promise.all([1, 2, 3, 4, 5].map(async (index) => (await reportOn(files, "--shard", `${index}/5`)).unread));
    expect(shards.every(({ length }) => length < whole.length)).toBe(true);
    expect(shards.flat().sort((a, b) => (a.file < b.file ? -1 : 1))).toEqual(whole);
  });

  it("are named where nothing at all is claimed, which cannot be checked", async () => {
    const { status, out, err } = await lodestone({ "/repo/mech/BOM.xls": "PK" }, "check");
    expect(status).toBe(2);
    expect(`${out}${err}`).toContain("`mech/BOM.xls`");
  });

  it("are ten at most in words, with the number of all", async () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`/repo/b${at + 10}/bom.csv`, board]));
    const { out } = await lodestone({ ...many, "/repo/a.bom.yaml": magnet }, "check");
    expect(out.replace(/\s+/g, " ")).toContain("13 files may be bills of materials and were not read. Among them are `b10/bom.csv`, ");
    expect(out.replace(/\s+/g, " ")).toContain("`b19/bom.csv`, and 3 more. ");
    expect((await reportOn({ ...many, "/repo/a.bom.yaml": magnet })).unread).toHaveLength(13);
  });

  it("are told of by a pattern of files.unread that fits none of them", async () => {
    const { out } = await lodestone({ "/repo/a.bom.yaml": clean, "/repo/lodestone.yaml": "files: { unread: [mech] }\n" }, "check");
    expect(out.replace(/\s+/g, " ")).toContain("No unread file matches `mech` under `files.unread` of `lodestone.yaml`.");
  });

  it("are no settings, schemas and baselines that are named like one", async () => {
    const world = {
      "/repo/a.bom.yaml": clean,
      "/repo/bom.yaml": "rules: { end-use/vague: off }\n",
      "/repo/bom.json": '{"schemaVersion":1,"tool":{"name":"lodestone","version":"1"},"asOf":"2026-01-01","packs":[],"files":[]}',
      "/repo/lodestone.yaml": "extends: ./bom.yaml\nbaseline: bom.json\n",
    };
    expect((await reportOn(world)).unread).toEqual([]);
  });

  it.each([
    [
      "a repository of its own",
      { "/repo/.git/HEAD": "", "/repo/sub/.git/HEAD": "" },
      "`sub` is a repository of its own, so the settings above it do not apply there: run `lodestone init sub`.",
    ],
    [
      "a folder with its own settings",
      { "/repo/sub/lodestone.yaml": "rules: {}\n" },
      "`sub` has its own lodestone.yaml, which applies there: run `lodestone init sub`.",
    ],
  ])("are named below %s, by init too, which claims none of them", async (_, more, said) => {
    const world = { ...more, "/repo/a.bom.yaml": clean, "/repo/hw/bom.csv": board, "/repo/sub/bom.csv": board };
    const host = memoryHost({ files: world, packs: () => builtIn, columns: 1000 });
    await main(["init"], host);
    expect(host.out()).toContain("1 file, 1 item, 0 to ask about.");
    expect(host.out()).toContain("It is `sub/bom.csv`.");
    expect(host.out()).toContain(said);
    const settings = host.written.get("/repo/lodestone.yaml") ?? "";
    const { out } = await lodestone({ ...world, "/repo/lodestone.yaml": settings }, "check");
    expect(out).toContain("No findings in the files that were read.");
    expect(out.replace(/\s+/g, " ")).toContain(said);
    const { unread } = await reportOn({ ...world, "/repo/lodestone.yaml": 'mappings: { t: { use: table, files: ["**/bom.csv"] } }\n' });
    expect(unread.map(({ file, message }) => [file, message.includes(said)])).toEqual([["sub/bom.csv", true]]);
  });

  it("are named by init too, where it says nothing else of them", async () => {
    const { out } = await lodestone(
      { "/repo/a.bom.yaml": clean, "/repo/docs/bom.html": "<table><tr><td>magnet</table>", "/repo/mech/BOM.xls": "PK" },
      "init",
    );
    expect(out.replace(/\s+/g, " ")).toContain(
      "2 files may be bills of materials and were not read. They are `docs/bom.html`, `mech/BOM.xls`.",
    );
  });
});

describe("a magnet", () => {
  const row = "R-20,Ring magnet NdFeB N42SH,2";
  const table = `Part Number,Description,Qty\n${row}\n`;
  const sbom = JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: [{ type: "device", name: "NdFeB magnet N42", version: "1" }],
  });
  const carriers: Readonly<Record<string, readonly [string, Node]>> = {
    "our own YAML": ["parts.bom.yaml", magnet],
    "our own YAML in UTF-16": ["parts.bom.yaml", Buffer.from(`\ufeff${magnet}`, "utf16le")],
    "a BOM in YAML": ["bom.yaml", "components:\n  - { sku: R-20, name: Ring magnet NdFeB, qty: 2 }\n"],
    "a BOM in JSON": ["bom.json", '{ "components": [{ "sku": "R-20", "name": "Ring magnet NdFeB", "qty": 2 }] }'],
    "JSON with lists in lists": [
      "order.json",
      '{ "assemblies": [{ "parts": [{ "sku": "R-20", "name": "Ring magnet NdFeB", "qty": 2 }] }] }',
    ],
    "a table": ["bom.csv", table],
    "a table of another name": ["gimbal.csv", table],
    "a table in UTF-16": ["gimbal.csv", Buffer.from(`\ufeff${table}`, "utf16le")],
    "a table in UTF-16 without a mark": ["gimbal.csv", Buffer.from(table, "utf16le")],
    "a table in GB 18030": [
      "gimbal.csv",
      Uint8Array.of(0xc1, 0xcf, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x4d, 0x2c, 0xb4, 0xc5, 0xb8, 0xd6, 0x0a),
    ],
    "a table in EUC-JP": ["gimbal.csv", encode("品番,品名,数量\nA-1,磁石,2\n", "euc-jp") ?? ""],
    "a table in ISO-2022-JP": ["gimbal.csv", "\u001b$BIJHV\u001b(B,\u001b$B?tNL\u001b(B\n\u001b$B<'@P\u001b(B,2\n"],
    "a CycloneDX BOM": ["bom.json", sbom],
    "a page in Markdown": ["BOM.md", "| Part | Qty |\n|---|---|\n| NdFeB magnet | 2 |\n"],
    "a page in HTML": ["bom.html", "<table><tr><td>NdFeB magnet</td></tr></table>"],
    "a workbook": ["BOM.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4)],
    "a workbook of another name": [
      "gimbal.xlsx",
      workbook([
        { name: "A", rows: "" },
        {
          name: "B",
          rows: rowsOfCells([
            ["Part Number", "Qty"],
            ["NdFeB magnet", 2],
          ]),
        },
      ]),
    ],
    "a workbook that cannot be looked into": ["gimbal.xlsx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    "a workbook of another kind": ["gimbal.ods", Uint8Array.of(0x50, 0x4b, 3, 4)],
  };

  it.each(Object.entries(carriers))("is found or its file is named, before and after init: %s", async (_, [name, content]) => {
    const world = { "/repo/board/clean.bom.yaml": clean, [`/repo/board/${name}`]: content };
    const host = memoryHost({ files: world, packs: () => builtIn, columns: 100 });
    await main(["init"], host);
    for (const settings of ["# none\n", host.written.get("/repo/lodestone.yaml") ?? ""]) {
      const { files: judged, unread } = await reportOn({ ...world, "/repo/lodestone.yaml": settings });
      const told = [...judged.filter(({ findings }) => findings.length > 0).map(({ path }) => path), ...unread.map(({ file }) => file)];
      expect(told).toContain(`board/${name}`);
    }
  });
});

it("counts the files that were judged in part, and those without a document", async () => {
  const world = {
    "/repo/broken.bom.yaml": 'kind: bom\nid: B\nitems:\n  - { partNumber: A, description: "Screw, quantity: 1 }\n  - { partNumber: B }\n',
    "/repo/empty.bom.yaml": "# nothing\n",
  };
  expect((await lodestone(world, "check")).out).toContain("\n2 files (1 in part) (1 not judged), 1 document");
  expect((await reportOn(world)).summary).toMatchObject({ files: 2, filesInPart: 1, filesNotJudged: 1 });
});
