import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { MappingReport } from "../../server/src/generated/mappingReport.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { checkText } from "../rules/lodestone.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const settings = [
  "mappings:",
  '  boards: { use: kicad-csv, files: ["boards/*.csv"] }',
  '  hardware: { use: cyclonedx, files: ["*.json"] }',
  '  one: { use: table, files: ["both.csv"] }',
  '  two: { use: table, files: ["both.*"] }',
].join("\n");
const board = [
  "Board A,,,,",
  "Reference,Qty,Value,MPN,Shelf,DNP",
  "M1,2,NdFeB magnet N42,S-06,A-3,",
  "Sensors,,,,,",
  ",,,,,",
  ",,,,,",
  "U1,x,Hall sensor,H-1,,",
  "R9,1,10k,,,DNP",
  "Total,,,,,9",
].join("\n");
const hardware = JSON.stringify(
  {
    bomFormat: "CycloneDX",
    components: [
      { type: "library", name: "openssl" },
      {
        type: "device",
        name: "Coil",
        description: "Voice coil",
        version: "2",
        properties: [
          { name: "cdx:device:quantity", value: "1" },
          { name: "shelf", value: "A" },
        ],
      },
    ],
  },
  null,
  1,
);
const world: Readonly<Record<string, Node>> = {
  "/repo/lodestone.yaml": settings,
  "/repo/boards/a.csv": board,
  "/repo/hbom.json": hardware,
  "/repo/both.csv": "Part,Qty\nA,1\n",
  "/repo/loose.csv": board,
  "/repo/latin.csv": Uint8Array.of(0x4d, 0xfc, 0x0a),
  "/repo/parts.xlsx": Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xd2),
  "/repo/boards/none.csv": "day,hours\nMon,8\n",
  "/repo/notes.csv": "day,hours\nMon,8\n",
  "/repo/parts.json": JSON.stringify({ parts: [{ sku: "A-1", name: "Nut", qty: 2 }] }),
  "/repo/own.bom.yaml": "kind: bom\nid: A\nitems: []\n",
};

async function lodestone(...args: readonly string[]) {
  const host = memoryHost({ files: world, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

describe("lodestone mapping", () => {
  it("tells which mapping reads a file, what is an item and what is passed over, and what means nothing", async () => {
    const { status, out, err } = await lodestone("mapping", "boards/a.csv");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "boards/a.csv",
        "  The mapping `boards` applies to it and reads it as a table.",
        "  The column names are in line 2; the cells are separated by commas.",
        "  2 items are read.",
        "  Passed over, above the names of the columns: 1, in line 1.",
        "  Passed over, blank: 2, in line 5-6.",
        "  Passed over, with one filled cell alone: 1, in line 4.",
        "  Passed over, a sum: 1, in line 9.",
        "  Passed over, left out by the mapping: 1, in line 8.",
        "  Read: Reference → designators, Qty → quantity, Value → partNumber + description, MPN → partNumber,",
        "    DNP → without.",
        "  Nothing is read from the columns `Shelf`.",
        "  The first item, from line 3:",
        "    partNumber: S-06",
        "    description: NdFeB magnet N42",
        "    quantity: 2",
        "",
      ].join("\n"),
    );
  });

  it("says in which lines it looked for which names, of a table without a header, whatever claims it", async () => {
    for (const name of ["notes.csv", "boards/none.csv"]) {
      const { out, err } = await lodestone("mapping", name);
      expect((out + err).replace(/\s+/g, " ")).toMatch(/lines 1 to 2 contain none of the names looked for, such as `[^`]+`, `/);
    }
  });

  it("tells it as JSON too, by its schema", async () => {
    const { status, out } = await lodestone("mapping", "--format", "json", "boards/a.csv", "hbom.json");
    expect(status).toBe(0);
    const report = JSON.parse(out) as MappingReport;
    const read = (name: string): object =>
      JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const name of ["codes", "common", "report"]) ajv.addSchema(read(name), `${name}.schema.json`);
    const validate = ajv.compile(read("mapping"));
    expect(validate(report) || validate.errors).toBe(true);
    expect(report.files[0]).toMatchObject({ tables: [{ line: 2, separator: ",", items: 2 }], leftOut: [] });
    expect(report.files[1]).toEqual({
      path: "hbom.json",
      mapping: "hardware",
      readAs: "tree",
      tables: [],
      leftOut: [],
      items: 1,
      passedOver: [{ line: 4, why: "not-selected" }],
      read: [
        { name: "name", fields: ["partNumber", "description"] },
        { name: "description", fields: ["description"] },
        { name: "properties/*[name=cdx:device:quantity]/value", fields: ["quantity"] },
      ],
      unmapped: ["version", "properties/*[name=shelf]"],
      validated: "no",
      first: { line: 8, item: { partNumber: "Coil", description: "Coil; Voice coil", quantity: 1 } },
      faults: [],
    });
  });

  it.each([
    ["both.csv", "Several mappings apply to this file: `one` and `two`."],
    ["loose.csv", "`use: kicad-csv` under `mappings` would read 2 items from it."],
    ["loose.csv", "Without a lodestone.yaml, `lodestone init` writes both."],
    ["parts.xlsx", "because it is a damaged workbook. Open it in a spreadsheet program, and save it again."],
    ["parts.json", "No mapping of lodestone.yaml"],
    ["notes.csv", "Say under `mappings` where its items are."],
    ["latin.csv", "Save it as UTF-8, or name its encoding under `encoding` of the mapping."],
    ["own.bom.yaml", "It is in Lodestone's own format"],
    ["boards", "It is a folder."],
    ["gone.csv", "no such file"],
  ])("says of %s why no mapping reads it, or what is wrong", async (file, said) => {
    const { status, out, err } = await lodestone("mapping", file);
    if (file === "parts.json") {
      expect([status, out]).toEqual([0, expect.stringContaining("finds no items")]);
      return;
    }
    expect([status, out]).toEqual([2, ""]);
    expect(err.toLowerCase()).toContain(said.toLowerCase());
  });

  it("asks for a file", async () => {
    expect((await lodestone("mapping")).err).toContain("Write `lodestone mapping FILE`.");
  });
});

describe("lodestone convert", () => {
  it("prints a table in our own format, with the line of each item and what has no key", async () => {
    const { status, out, err } = await lodestone("convert", "boards/a.csv");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "# From boards/a.csv, read by the mapping boards.",
        "# To do: This BOM has no `id`, which is required.",
        "kind: bom",
        "items:",
        "  # From line 3.",
        "  - partNumber: S-06",
        "    description: NdFeB magnet N42",
        "    quantity: 2",
        "    x-reference: M1",
        "    x-shelf: A-3",
        "  # From line 7.",
        "  # To do: This item has no `quantity`, which is required.",
        "  - partNumber: H-1",
        "    description: Hall sensor",
        "    x-reference: U1",
        "    x-qty: x",
        "",
      ].join("\n"),
    );
  });

  it("keeps columns of one name apart", async () => {
    const host = memoryHost({
      files: { ...world, "/repo/boards/a.csv": board.replace("Shelf,DNP", "Shelf,Shelf").replace("A-3,", "A-3,B-1") },
      packs: () => builtIn,
    });
    await main(["convert", "boards/a.csv"], host);
    expect(host.out()).toContain("    x-shelf: A-3\n    x-shelf-2: B-1\n");
  });

  it.each(["boards/a.csv", "hbom.json"])("leaves nothing wrong in %s that its comments do not list", async (file) => {
    const { out } = await lodestone("convert", file);
    const told = out.split("\n").flatMap((line) => /^ *# To do: (.*)$/.exec(line)?.[1] ?? []);
    const { findings } = checkText(out, { kind: "bom" });
    expect(findings.filter(({ ruleId }) => /^(?:schema|yaml)\//.test(ruleId)).map(({ summary }) => summary)).toEqual(told);
  });

  it("asks the same of the items as of the file", async () => {
    const asked = async (text: string, ...args: readonly string[]) => {
      const host = memoryHost({ files: { ...world, "/repo/out.bom.yaml": text }, packs: () => builtIn });
      await main(["check", "--format", "json", ...args], host);
      const [file] = (JSON.parse(host.out()) as Report).files;
      return file?.findings.filter(({ ruleId }) => !ruleId.startsWith("schema/")).map(({ ruleId, path }) => `${ruleId} ${path}`);
    };
    const { out } = await lodestone("convert", "boards/a.csv");
    const before = await asked("kind: bom\nid: A\nitems: []\n", "boards/a.csv");
    expect(before).not.toEqual([]);
    expect(await asked(out, "out.bom.yaml")).toEqual(before);
  });

  it("prints our own format as it is, and takes one file", async () => {
    expect((await lodestone("convert", "own.bom.yaml")).out).toBe(world["/repo/own.bom.yaml"]);
    expect((await lodestone("convert", "a", "b")).status).toBe(2);
  });
});

describe("lodestone convert of a table that says what parts do not contain", () => {
  it("writes several classes as a list", async () => {
    const files = {
      "/repo/lodestone.yaml": "mappings: { t: { use: table, files: ['*.csv'], fields: { freeOf: Free Of } } }\n",
      "/repo/a.csv": 'Part Number,Description,Quantity,Free Of\nM-1,Motor,1,"Rare-earth, gallium"\nM-2,Motor,1,all\n',
    };
    const host = memoryHost({ files, packs: () => builtIn });
    expect(await main(["convert", "a.csv"], host)).toBe(0);
    expect(host.out()).toMatch(/freeOf:\n +- rare-earth\n +- gallium\n[\s\S]*freeOf: all\n/);
    expect(checkText(host.out(), { kind: "bom" }).findings.map(({ summary }) => summary)).toEqual([
      "This BOM has no `id`, which is required.",
    ]);
  });
});

describe("lodestone convert of a table in which nothing is read", () => {
  it("says so", async () => {
    const files = { "/repo/lodestone.yaml": 'mappings: { t: { use: table, files: ["*.csv"] } }\n', "/repo/c.csv": "Foo,Bar\n1,2\n" };
    const host = memoryHost({ files, packs: () => builtIn, columns: 400 });
    expect(await main(["convert", "c.csv"], host)).toBe(0);
    expect(host.out()).toContain("items: []");
    expect(host.err()).toMatch(/^lodestone: c\.csv: The mapping `t` finds no items in this file\. So the document above has none\./);
  });
});

describe("lodestone convert of a table that names end uses of a parts file", () => {
  const files = {
    "/repo/lodestone.yaml": "mappings: { t: { use: table, files: ['*.csv'] } }\n",
    "/repo/a.csv": [
      "Part Number,Description,Country of Origin,Quantity,End Use",
      "M-1,NdFeB magnet,Japan,1,spindle",
      "M-2,NdFeB magnet,Japan,1,seat",
      "M-3,NdFeB magnet,Japan,1,Rotor of the pump P7 in dairies",
      "M-4,NdFeB magnet,Japan,1,spindle",
    ].join("\n"),
    "/repo/x.parts.yaml": [
      "kind: parts",
      "endUses:",
      "  spindle: { category: industrial-automation, statement: 'Spindle motor of the lathe L20, rotor', endUser: { name: Example Lathes, country: JP } }",
      "  seat: { category: military, statement: Actuator of an ejection seat }",
      "  other: { category: rail, statement: Traction motor of the T4 tram }",
    ].join("\n"),
  };
  const findings = async (more: Readonly<Record<string, Node>>, file: string): Promise<readonly string[]> => {
    const host = memoryHost({ files: { ...files, ...more }, packs: () => builtIn });
    await main(["check", "--format", "json", file], host);
    const found = (JSON.parse(host.out()) as Report).files.find(({ path }) => path === file)?.findings ?? [];
    return found.flatMap(({ ruleId, path }) => (/^(?:end-use|schema)\//.test(ruleId) ? [`${ruleId} ${path}`] : []));
  };

  it("keeps their keys, declares them, and is judged as the table", async () => {
    const host = memoryHost({ files, packs: () => builtIn, columns: 400 });
    expect(await main(["convert", "a.csv"], host)).toBe(0);
    const text = host.out();
    expect(text).toContain(
      [
        "endUses:",
        "  spindle:",
        "    category: industrial-automation",
        '    statement: "Spindle motor of the lathe L20, rotor"',
        "    endUser:",
        "      name: Example Lathes",
        "      country: JP",
        "  seat:",
        "    category: military",
        "    statement: Actuator of an ejection seat",
        "items:",
      ].join("\n"),
    );
    expect(text.match(/endUse: \S+/g)).toEqual(["endUse: spindle", "endUse: seat", "endUse: spindle"]);
    expect(text).toContain("statement: Rotor of the pump P7 in dairies");
    // Only what is no key lacks a category, in the table and in the document.
    expect(await findings({}, "a.csv")).toEqual(["end-use/category-missing /items/2/endUse/category"]);
    const alone = { "/repo/out.bom.yaml": text.replace("kind: bom", "kind: bom\nid: B"), "/repo/x.parts.yaml": "kind: parts\n" };
    expect(await findings(alone, "out.bom.yaml")).toEqual(["schema/missing-key /items/2/endUse"]);
  });
});

describe("lodestone config", () => {
  it("names the mapping that claims a file, and where", async () => {
    const { out, status } = await lodestone("config", "boards/new.csv");
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("by the mapping `boards`, whose pattern `boards/*.csv` it matches (lodestone.yaml:2:37)");
  });

  it("names the mappings that claim the same file", async () => {
    const { out } = await lodestone("config", "--format", "json", "both.csv");
    expect(JSON.parse(out)).toMatchObject({ files: [{ state: "disputed", mappings: ["one", "two"] }] });
  });
});

describe("a mapping with a mistake", () => {
  const files: Readonly<Record<string, Node>> = {
    "/repo/lodestone.yaml": `mappings:
  lib: { files: ["lib/*.yaml"], items: "/*", fields: { partNumber: n, mass: kg } }
  one: { use: table, files: ["both.csv"] }
  two: { use: table, files: ["both.*"] }
  own: { schema: s.json, files: ["own/*.yaml"] }
files: { parts: [known.yaml] }
`,
    "/repo/s.json": JSON.stringify({ items: { "x-lodestone": "item", properties: { n: { "x-lodestone": "partNumbr" } } } }),
    "/repo/lib/a.yaml": "- { n: A, kg: 1 }\n",
    "/repo/own/a.yaml": "- { n: A }\n",
    "/repo/both.csv": "Part,Qty\nA,1\n",
    "/repo/known.yaml": "kind: parts\nparts: {}\n",
    "/repo/q.parts.yaml": "kind: parts\nparts: {}\n",
  };
  const answered = async (...args: readonly string[]) => {
    const host = memoryHost({ files, packs: () => builtIn, columns: 400 });
    return { status: await main(args, host), out: host.out(), err: host.err() };
  };

  it("is told by its id, and so is a file that two mappings claim; what they claim is not called nothing", async () => {
    const { status, err } = await answered("check");
    expect(status).toBe(2);
    expect(err).toContain("lodestone.yaml:2:71: mapping/unit-missing: The field `mass` needs a unit");
    expect(err).toContain("s.json:1:65: mapping/unknown-field: Lodestone has no field `partNumbr`");
    expect(err).toContain("both.csv: mapping/two-mappings: Several mappings apply to this file");
    expect(err).toContain("2 files were not checked, because the settings above cannot be used.");
    const own = await answered("check", "own");
    expect(own.err).toContain("One file was not checked");
    expect(own.err).not.toContain("Nothing to check");
  });

  it("is why its files are not read", async () => {
    const { status, err } = await answered("mapping", "lib/a.yaml");
    expect(status).toBe(2);
    expect(err).toContain("lib/a.yaml: The mapping `lib` (lodestone.yaml:2) applies to this file and has an error");
    expect((await answered("config", "own/a.yaml")).out).toContain(
      "Not judged: the mapping `own`, whose pattern `own/*.yaml` it matches (lodestone.yaml:5:34), has an error",
    );
  });

  it("is none of parts files, which are told to be that", async () => {
    expect((await answered("config", "q.parts.yaml")).out).toContain("A parts file, by its name");
    expect((await answered("config", "known.yaml")).out).toContain("A parts file, by a pattern of files.parts");
    expect(JSON.parse((await answered("config", "--format", "json", "known.yaml")).out)).toMatchObject({
      files: [{ state: "parts", by: "files.parts" }],
    });
  });
});

describe("lodestone init", () => {
  const foreign: Readonly<Record<string, Node>> = {
    "/repo/boards/a.csv": board,
    "/repo/boards/pos.csv": "Ref,Val,Package,PosX,PosY,Rot,Side\nR1,10k,0603,1,2,90,top\n",
    "/repo/hbom.json": hardware,
    "/repo/package.json": JSON.stringify({ name: "x", dependencies: { a: "1" } }),
    "/repo/ci.yml": "jobs:\n  build:\n    steps:\n      - { name: Test, uses: actions/checkout }\n",
    "/repo/parts/a.yaml": "components:\n  - { sku: 17-1, name: NdFeB magnet, qty: 4 }\n  - { sku: 17-2, name: Screw, qty: 9 }\n",
    "/repo/parts/b.yaml": "components:\n  - { sku: 17-3, title: Nut, origin: CN }\n",
    "/repo/stock/all.json": JSON.stringify({ M8: { qty: 3, material: "Steel" }, M9: { qty: 1, material: "NdFeB" } }),
  };

  it("proposes mappings for what it recognises by its headings and keys, and tells what they cover", async () => {
    const host = memoryHost({ files: foreign, packs: () => builtIn, columns: 100 });
    expect(await main(["init"], host)).toBe(0);
    expect(host.out()).toContain("5 files, 8 items, 4 to ask about.");
    expect(host.written.get("/repo/lodestone.yaml")).toContain(
      [
        "mappings:",
        "  kicad-csv:",
        "    files:",
        '      - "boards/a.csv"',
        "    use: kicad-csv",
        "  cyclonedx:",
        "    files:",
        '      - "hbom.json"',
        "    use: cyclonedx",
        "  components:",
        "    files:",
        '      - "parts/*.yaml"',
        "    items: /components/*",
        "    fields:",
        "      partNumber: sku",
        "      description: [name, title]",
        "      quantity: qty",
        "      countryOfOrigin: origin",
        "  all:",
        "    files:",
        '      - "stock/all.json"',
        "    items: /*",
        "    fields:",
        "      quantity: qty",
        "      material: material",
        '      partNumber: "@key"',
        "",
      ].join("\n"),
    );
  });

  it("writes what check takes, and asks as many items", async () => {
    const first = memoryHost({ files: foreign, packs: () => builtIn });
    await main(["init"], first);
    const text = first.written.get("/repo/lodestone.yaml") ?? "";
    const host = memoryHost({ files: { ...foreign, "/repo/lodestone.yaml": text }, packs: () => builtIn });
    await main(["check", "--format", "json", "."], host);
    expect(host.err()).toBe("");
    const { files } = JSON.parse(host.out()) as Report;
    const asked = files.flatMap(({ path, findings }) =>
      findings.flatMap((finding) => (/\/missing$/.test(finding.ruleId) ? [`${path}${/^(?:\/items\/\d+)*/.exec(finding.path)?.[0]}`] : [])),
    );
    expect([files.length, new Set(asked).size]).toEqual([5, 4]);
  });
});
