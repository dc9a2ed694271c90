import { describe, expect, it } from "vitest";
import { matcherOf } from "../../server/src/core/config/fileRules.ts";
import { patternFault } from "../../server/src/core/config/patternFault.ts";
import { encode } from "../../server/src/files/encode.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { proposeGlobs } from "../../server/src/project/proposal/globs.ts";
import { builtIn } from "../company/support.ts";
import { newerLaw, oxideBom } from "../law/support.ts";
import { magnet } from "../lsp/texts.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

async function lodestone(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

const shipment = "kind: shipment\nid: S\ncountryOfExport: CN\ncountryOfDestination: DE\nitems: []\n";
const world: Readonly<Record<string, Node>> = {
  "/repo/motor.bom.yaml": magnet,
  "/repo/hardware/a/parts.yaml": magnet,
  "/repo/hardware/b/parts.yaml": magnet,
  "/repo/out/1.yaml": shipment,
  "/repo/out/2.yaml": shipment,
  "/repo/chart/bom.yaml": "kind: Deployment\nitems: []\n",
  "/repo/chart/values.yaml": "# kind: bom\nitems: {}\n",
  "/repo/single/[one] (1).yaml": magnet,
  "/repo/single/other.yaml": "a: b\n",
  "/repo/node_modules/x/parts.yaml": magnet,
  "/repo/sub/lodestone.yaml": "rules: {}\n",
  "/repo/sub/parts.yaml": magnet,
};

/** The text that `init` writes into the current folder. */
async function content(files: Readonly<Record<string, Node>>): Promise<string> {
  const { written, status, err } = await lodestone(files, "init");
  expect([status, err]).toEqual([0, ""]);
  return written.get("/repo/lodestone.yaml") ?? "";
}

describe("lodestone init", () => {
  it.each([
    ["de", "# Schweregrad der Befunde einer Regel: ", "# Länder in diesen Dateien: CN (6), DE (2)."],
    ["ja", "# ルールごとの指摘の重大度：", "これらのファイルにある国：CN (6)、DE (2)。"],
    ["zh-cn", "# 规则检查结果的严重程度：", "这些文件中的国家：CN (6)、DE (2)。"],
  ])("explains the same settings in %s", async (locale, rules, countries) => {
    const english = await content(world);
    const { written } = await lodestone(world, "init", "--locale", locale);
    const text = written.get("/repo/lodestone.yaml") ?? "";
    const settings = (of: string) => of.split("\n").filter((line) => !line.startsWith("# "));
    expect(settings(text)).toEqual(settings(english));
    expect(text).toContain(rules);
    expect(text.replaceAll("\n# ", locale === "de" ? " " : "")).toContain(countries.replace(/^# /, ""));
    expect(settings(text).length).toBeGreaterThan(10);
  });

  it("claims what says that it is a bill of materials or a shipment, and nothing else", async () => {
    const text = await content(world);
    expect(text).toContain(
      'files:\n  bom:\n    - "**/parts.yaml"\n    - "single/\\\\[one\\\\] \\\\(1\\\\).yaml"\n  shipment:\n    - "out/*.yaml"\n  #exclude: ',
    );
    const { out, err } = await lodestone({ ...world, "/repo/lodestone.yaml": text }, "check", "--format", "json", ".");
    expect(err).toContain("2 files may be bills of materials and were not read. They are `chart/bom.yaml`, `sub/parts.yaml`.");
    expect((JSON.parse(out) as Report).files.map(({ path }) => path)).toEqual([
      "hardware/a/parts.yaml",
      "hardware/b/parts.yaml",
      "motor.bom.yaml",
      "out/1.yaml",
      "out/2.yaml",
      "single/[one] (1).yaml",
    ]);
  });

  it("claims no file of the same folder but those that it found: settings stand there too", async () => {
    const files = { "/repo/a.yaml": magnet, "/repo/b.yaml": magnet };
    const text = await content(files);
    expect(text).toContain('files:\n  bom:\n    - "a.yaml"\n    - "b.yaml"\n');
    const { out, err } = await lodestone({ ...files, "/repo/lodestone.yaml": text }, "check", "--format", "json", ".");
    expect([err, (JSON.parse(out) as Report).files.map(({ path }) => path)]).toEqual(["", ["a.yaml", "b.yaml"]]);
  });

  it("says what it did, what was found, and what to do next", async () => {
    const { out } = await lodestone(world, "init");
    expect(out).toBe(
      [
        "lodestone.yaml written. 1 file is checked by name.",
        "5 more files are bills of materials or shipments by content; `files` now names **/parts.yaml, single/\\[one\\] \\(1\\).yaml, out/*.yaml.",
        "1 file may be a bill of materials and was not read.",
        "It is `chart/bom.yaml`.",
        "1 file may be a bill of materials and was not read.",
        "It is `sub/parts.yaml`.",
        "`sub` has its own lodestone.yaml, which applies there: run `lodestone init sub`.",
        "Next: `lodestone check`.",
        "",
      ].join("\n"),
    );
    expect((await lodestone({ "/repo/x.txt": "" }, "init")).out).toContain(
      "Nothing to check was found. A bill of materials in Lodestone's own format",
    );
  });

  it.each([
    ["an empty folder", { "/repo/x.txt": "" }],
    ["a folder with files", world],
    ["a folder below one with settings", { "/repo/x.txt": "", "/lodestone.yaml": "rules: { end-use/vague: hint }\n" }],
  ])("writes what our own reader takes, and takes with each comment taken up: %s", async (_, files) => {
    const text = await content(files);
    const lines = text.split("\n");
    const options = lines.flatMap((line, index) => (/^ *#\S/.test(line) ? [index] : []));
    expect(options.length).toBeGreaterThan(5);
    const taken = (indexes: readonly number[]) =>
      lines.map((line, index) => (indexes.includes(index) ? line.replace("#", "") : line)).join("\n");
    for (const indexes of [[], ...options.map((index) => [index]), options]) {
      const { err, out, status } = await lodestone(
        { ...files, "/repo/lodestone.yaml": taken(indexes), "/repo/motor.bom.yaml": magnet },
        "config",
        "motor.bom.yaml",
      );
      expect([indexes, err, status]).toEqual([indexes, "", 0]);
      for (const index of indexes) {
        const key = /#(\w+)/.exec(lines[index] ?? "")?.[1] ?? "";
        if (["asOf", "regimes", "traceRareEarths", "materials", "actStates", "rules"].includes(key))
          expect(out).toMatch(new RegExp(`^ {2}${key}.* lodestone\\.yaml:`, "m"));
      }
    }
  });

  it("shows a parts file that holds for the parts that it names", async () => {
    const parts = (await content(world)).split("\n").flatMap((line) => (line.startsWith("#   ") ? [line.slice(4)] : []));
    const line = "kind: bom\nid: B\nitems:\n  - { partNumber: MAG-1, description: NdFeB magnet, quantity: 1, countryOfOrigin: JP }\n";
    const files = { "/repo/hardware/lathe/a.bom.yaml": line, "/repo/x.parts.yaml": parts.join("\n") };
    const { out } = await lodestone(files, "check", "--format", "json");
    expect((JSON.parse(out) as Report).files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)])).toEqual([
      ["hardware/lathe/a.bom.yaml", []],
      ["x.parts.yaml", []],
    ]);
  });

  it("names the countries that stand in the files, and judges by all law", async () => {
    const text = await content(world);
    expect(text.replaceAll("\n# ", " ")).toContain("Countries in these files: CN (6), DE (2).");
    expect(text).toContain("\n#regimes: [PRC, US, EU, JP]\n");
  });

  it("changes nothing where it finds nothing new, and nothing that it cannot read", async () => {
    const same = await lodestone({ "/repo/lodestone.yaml": "rules: {}\n", "/repo/motor.bom.yaml": magnet }, "init");
    expect([same.status, same.written.size]).toEqual([0, 0]);
    expect(same.out).toContain("lodestone.yaml was not changed: there is nothing to add to it.");
    for (const node of ["rules: [\n", { link: "/nowhere" }] as const) {
      const { status, err, written } = await lodestone({ "/repo/lodestone.yaml": node, "/repo/bom.csv": "MPN,Qty\nA-1,2\n" }, "init");
      expect([status, written.size]).toEqual([2, 0]);
      expect(err).toContain("lodestone.yaml");
    }
  });

  it("adds mappings for what settings do not claim yet, and keeps the rest byte for byte", async () => {
    const settings = '# ours\nmappings:\n  table: # boards\n    use: table\n    files: ["a.csv"] \n\nfiles: { exclude: ["old/**"] }\n';
    const files = {
      "/repo/lodestone.yaml": settings,
      "/repo/a.csv": "MPN,Qty\nA-1,2\n",
      "/repo/b.csv": "MPN,Qty\nB-1,2\n",
      "/repo/old/c.csv": "MPN,Qty\nC-1,2\n",
      "/repo/parts.yaml": magnet,
    };
    const { status, out, written } = await lodestone(files, "init");
    const now = written.get("/repo/lodestone.yaml") ?? "";
    const added = '  table-2:\n    files:\n      - "b.csv"\n    use: table\n';
    expect([status, now.replace(added, "")]).toEqual([0, settings]);
    expect(now).toContain(added);
    expect(out).toContain("1 mapping was added to lodestone.yaml. Everything else in it is as it was.\n1 file, 1 item, 0 to ask about.");
    expect(out).not.toContain(".parts.yaml");
    expect(out).toContain("Under `files.bom` these patterns cover bills of materials or shipments that no setting covers yet: parts.yaml.");
    const again = await lodestone({ ...files, "/repo/lodestone.yaml": now }, "init");
    expect([again.status, again.written.size]).toEqual([0, 0]);
  });

  it("shows the mappings where they cannot be added safely", async () => {
    const { status, out, written } = await lodestone(
      { "/repo/lodestone.yaml": "{ rules: {} }\n", "/repo/b.csv": "MPN,Qty\nB-1,2\n" },
      "init",
    );
    expect([status, written.size]).toEqual([2, 0]);
    expect(out).toContain('mappings:\n  table:\n    files:\n      - "b.csv"\n    use: table\n');
  });

  it("says how each mapping reads the columns or keys, and what it does not read", async () => {
    const files = {
      "/repo/bom.csv": "MPN,Value,Qty,Shelf\nA-1,coil,2,x\n",
      "/repo/lib.yaml": "parts:\n  - { pn: P-1, name: coil, qty_per_unit: 3, cost_eur: 2 }\n",
    };
    const { out } = await lodestone(files, "init");
    expect(out).toContain(
      "`table`: MPN → partNumber + manufacturerPartNumber, Value → partNumber + description, Qty → quantity; not read: Shelf.",
    );
    expect(out).toContain("`parts`: pn → partNumber, name → description, qty_per_unit → quantity; not read: cost_eur.");
  });

  it("proposes no mapping for a parts file", async () => {
    const parts = "parts:\n  A-1: { description: coil, manufacturer: M, countryOfOrigin: DE, hsCode: 850511 }\n";
    const { out } = await lodestone({ "/repo/lodestone.parts.yaml": parts, "/repo/x.parts.yml": parts }, "init");
    expect(out).not.toContain("item");
  });

  it("takes a table for a list of parts by its name and a column of names, and no other table of names", async () => {
    const table = "Part,Where to buy\nmagnet,here\n";
    const files = { "/repo/arm-BOM.csv": table, "/repo/parts.csv": table, "/repo/contacts.csv": "Name,Town\nAda,Rome\n" };
    const text = await content(files);
    expect(text).toContain('  table:\n    files:\n      - "arm-BOM.csv"\n      - "parts.csv"\n    use: table\n');
  });
});

describe("a folder with an annotated schema", () => {
  const schema = JSON.stringify({
    $id: "https://example.org/product.json",
    properties: { components: { items: { $ref: "#/$defs/part" } } },
    $defs: {
      part: {
        "x-lodestone": "item",
        properties: {
          sku: { "x-lodestone": "partNumber" },
          name: { "x-lodestone": "description" },
          made: { "x-lodestone": { field: "countryOfOrigin", values: { PRC: "CN" } } },
        },
      },
    },
  });
  const product = "components:\n  - { sku: M-1, name: NdFeB magnet, qty: 1, made: PRC }\n";
  const world = { "/repo/schema/product.schema.json": schema };
  const mapping = (...files: readonly string[]) =>
    `mappings:\n  product:\n    files:\n${files.map((file) => `      - "${file}"\n`).join("")}    schema: schema/product.schema.json\n`;

  it("reads by it what it describes, and shows the keys that it has no word for", async () => {
    const { out, written } = await lodestone({ ...world, "/repo/a/lathe.yaml": product }, "init");
    const text = written.get("/repo/lodestone.yaml") ?? "";
    expect(text).toContain(mapping("a/lathe.yaml"));
    expect(out).toContain("`product`: sku → partNumber, name → description, made → countryOfOrigin; not read: qty.");
    const checked = await lodestone({ ...world, "/repo/a/lathe.yaml": product, "/repo/lodestone.yaml": text }, "check");
    expect(checked.out).not.toContain("origin/missing");
  });

  it.each([
    ["by its path", '$schema: "../schema/product.schema.json"\n'],
    ["by its $id", "$schema: https://example.org/product.json\n"],
    ["in a comment for editors", "# yaml-language-server: $schema=../schema/product.schema.json\n"],
  ])("reads by it what names it %s, whatever else is there", async (_, line) => {
    const file = `${line}components: [{ made: PRC }]\nparts: [{ pn: A, qty: 1 }, { pn: B, qty: 2 }]\n`;
    expect(await content({ ...world, "/repo/a/lathe.yaml": file })).toContain(mapping("a/lathe.yaml"));
  });

  it("reads otherwise what it finds fewer items in, and itself by nothing", async () => {
    const file = "components: [{ sku: X }]\nparts: [{ pn: A, qty: 1 }, { pn: B, qty: 2 }]\n";
    const text = await content({ ...world, "/repo/a/lathe.yaml": file });
    expect(text).toContain('      - "a/lathe.yaml"\n    items: /parts/*\n');
    expect(text).not.toContain("product.schema.json");
  });

  it("says of one that is broken that it cannot be used", async () => {
    const broken = schema.replace('"partNumber"', '"partNumbr"');
    const { err } = await lodestone({ "/repo/product.schema.json": broken, "/repo/lathe.yaml": product }, "init");
    expect(err).toContain("lodestone: product.schema.json: ");
    expect(err).toContain("partNumbr");
  });
});

describe("lodestone init below other settings", () => {
  it("tells of them, and offers to extend them", async () => {
    const { out, written } = await lodestone({ "/repo/a/b/x.bom.yaml": magnet, "/repo/lodestone.yaml": "rules: {}\n" }, "init", "a/b");
    expect(out).toContain("lodestone.yaml no longer applies here, because the nearest lodestone.yaml does.");
    expect(out).toContain("Next: `lodestone check a/b`.");
    expect(written.get("/repo/a/b/lodestone.yaml")).toContain('\n#extends: "../../lodestone.yaml"\n');
  });

  it("extends those that name the law, which would be another one without them", async () => {
    const files = { "/repo/a/b/x.bom.yaml": oxideBom, "/repo/lodestone.yaml": "law: law.json\n", "/repo/law.json": newerLaw };
    const { out, written } = await lodestone(files, "init", "a/b");
    expect(out).toContain("lodestone.yaml names the law to judge by, so the new file extends it and keeps its settings.");
    const own = written.get("/repo/a/b/lodestone.yaml") ?? "";
    expect(own).toContain('\nextends: "../../lodestone.yaml"\n');
    expect((await lodestone({ ...files, "/repo/a/b/lodestone.yaml": own }, "check", "a/b")).out).toContain("MOFCOM announcement 999/2026");
  });

  it("does not write where it cannot", async () => {
    expect(await lodestone({ "/repo/x": "" }, "init", "nowhere")).toMatchObject({
      status: 2,
      err: expect.stringContaining("There is no folder `nowhere`"),
    });
    expect(await lodestone({ "/repo/x": "" }, "init", "x")).toMatchObject({ status: 2 });
    expect(await lodestone({ "/repo/x": "" }, "init", ".", ".")).toMatchObject({
      status: 2,
      err: expect.stringContaining("takes one folder"),
    });
  });
});

describe("a table that is not in UTF-8", () => {
  // 料号,名称,数量 and 磁钢 in GB 18030.
  const chinese = Uint8Array.of(
    ...[0xc1, 0xcf, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0a],
    ...[0x4d, 0x2c, 0xb4, 0xc5, 0xb8, 0xd6, 0x2c, 0x32, 0x0a],
  );
  const wide = (text: string) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, "utf16le"));

  it("is read by its mark, or in the only encoding that gives words that Lodestone knows, and check reads it so", async () => {
    const files = {
      "/repo/a/bom.csv": wide("Part Number,Description,Qty\nM-1,Ring magnet NdFeB,2\n"),
      "/repo/b/bom.csv": chinese,
      "/repo/c.csv": wide("Date,Rain\n1,2\n"),
    };
    const { err, out, written } = await lodestone(files, "init");
    expect(err).toBe("");
    expect(out).toContain("2 files, 2 items, 2 to ask about.");
    expect(out).toContain("under `uses` in a file whose name ends in .parts.yaml");
    const settings = written.get("/repo/lodestone.yaml") ?? "";
    expect(settings.match(/encoding: .*/g)).toEqual(["encoding: gb18030"]);
    const checked = await lodestone({ ...files, "/repo/lodestone.yaml": settings }, "check", "--quiet");
    expect(checked.out).toMatch(/a\/bom\.csv:2:1 +\w+ +end-use\/missing/);
    expect(checked.out).toContain("Seen: `磁钢`");
  });

  it("is EUC-JP rather than GB 18030 where it has kana, which both have in the same places", async () => {
    const text = "Part Number,Description,Qty\nM-1,酸化ジスプロシウム,2\nM-2,ネオジム磁石,2\n";
    const { written } = await lodestone({ "/repo/bom.csv": encode(text, "euc-jp") ?? "" }, "init");
    expect(written.get("/repo/lodestone.yaml")).toContain("encoding: euc-jp");
  });

  it("is named with the encodings that would fit where none is certain", async () => {
    const latin = Uint8Array.from(Buffer.from("Part Number,Maker,Qty\nM-1,Müller,2\n", "latin1"));
    const { err, out } = await lodestone({ "/repo/bom.csv": latin, "/repo/x.bom.yaml": magnet }, "init");
    expect(err).toBe(
      "lodestone: bom.csv:2:6: It is not UTF-8, and it reads as a list of parts in `windows-1252` or `gb18030`. " +
        "Save it as UTF-8, or cover it with a mapping and name the encoding under `encoding`.\n",
    );
    expect(out).not.toContain("encoding");
  });

  it("names tables that it does not recognise, those named like lists of parts first", async () => {
    const files = {
      "/repo/log/run.csv": "time,volts\n1,2\n",
      "/repo/my-parts.csv": "what,how many\nmagnet,4\n",
      "/repo/board/bom.csv": "Reference,Qty,Value,MPN\nR1,1,10k,RC0603\n",
    };
    const told =
      "2 tables were not recognised as lists of parts, such as my-parts.csv and log/run.csv. If one is, name it under `files` of a mapping with `use: table`; ";
    expect((await lodestone(files, "init")).out).toContain(told);
    const { "/repo/log/run.csv": _, ...fewer } = files;
    expect((await lodestone(fewer, "init")).out).toContain("\nmy-parts.csv was not recognised as a list of parts. If it is one, ");
    expect((await lodestone({ "/repo/my-parts.csv": files["/repo/my-parts.csv"] }, "init")).out).toMatch(
      /\nNothing was recognised as a bill of materials or shipment\.\n$/,
    );
  });

  it("proposes mappings for tables that are named .txt, and leaves other texts alone", async () => {
    const files = {
      "/repo/sap/export.txt": "Teilenummer\tBezeichnung\tMenge\nM-1\tRingmagnet NdFeB\t2\n",
      "/repo/mech/stueckliste.txt": "Part Number;Description;Qty\nM-2;Ring magnet NdFeB;2\n",
      "/repo/README.txt": "Quantity\nAs many as you like, and a magnet.\n",
      "/repo/place.txt": "Designator,Mid X,Mid Y,Rotation\nR1,1,2,90\n",
    };
    const { err, out, written } = await lodestone(files, "init");
    expect(err).toBe("");
    expect(out).toContain("2 files, 2 items, 2 to ask about.");
    expect(out).not.toMatch(/README|place/);
    const checked = await lodestone({ ...files, "/repo/lodestone.yaml": written.get("/repo/lodestone.yaml") ?? "" }, "check", "--quiet");
    expect(checked.out.match(/\S+\.txt:\S+ +\w+ +end-use\/missing/g)).toHaveLength(2);
  });

  it("names the workbooks of a folder in which it finds nothing, and what to do then", async () => {
    const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xd2);
    const { err, out } = await lodestone({ "/repo/parts.xls": workbook }, "init");
    expect(err).toBe(
      "lodestone: parts.xls: The file was not checked, because workbooks are not read. Save the sheet as CSV, and run `lodestone init`, which says how it is read.\n",
    );
    expect(out).toBe(
      "lodestone.yaml written.\n" +
        "Nothing to check was found. When the tables named above are saved as CSV in UTF-8, run `lodestone init` again.\n",
    );
    expect((await lodestone({ "/repo/parts.xls": workbook, "/repo/motor.bom.yaml": magnet }, "init")).err).toBe("");
    const renamed = await lodestone({ "/repo/parts.csv": workbook, "/repo/list.csv": "%PDF-1.7\n" }, "init");
    expect(renamed.err).toContain(
      "lodestone: parts.csv: The file was not checked, because it is a workbook (XLSX) or another ZIP archive,",
    );
    expect(renamed.err).toContain("lodestone: list.csv: The file was not checked, because it is a PDF,");
    expect(renamed.out).not.toContain("use: table");
  });
});

describe("proposed patterns", () => {
  it("match all that is wanted and nothing else, whatever the names are", () => {
    const wanted = [
      "a b.yaml",
      "{x}/y.yaml",
      "!z.yaml",
      "+(q).yaml",
      '"w".yaml',
      "d/*.yaml",
      "e/(1)/[2].yml",
      "~/t.yaml",
      "f/1.yaml",
      "f/2.yaml",
      `${"long/".repeat(110)}x.yaml`,
    ];
    const others = ["b.yaml", "x/y.yaml", "q.yaml", "e/1/2.yml", "f/sub/3.yaml"];
    const { globs, left } = proposeGlobs(wanted, others);
    for (const glob of globs) expect(patternFault(glob)).toBeUndefined();
    expect(globs).toContain("f/*.yaml");
    expect(left).toEqual([wanted.at(-1)]);
    expect(others.filter(matcherOf(globs))).toEqual([]);
    expect(wanted.filter((path) => !matcherOf(globs)(path))).toEqual(left);
  });

  it("are exact where the folder or the name holds others too", () => {
    expect(proposeGlobs(["a/parts.yaml", "b/parts.yaml"], ["c/parts.yaml"]).globs).toEqual(["a/parts.yaml", "b/parts.yaml"]);
  });

  it("counts and claims a file once that a link leads to as well", async () => {
    const world = { "/repo/real/bom.csv": "Part Number,Description,Qty\nR-1,Resistor,1\n", "/repo/BOM-link.csv": { link: "real/bom.csv" } };
    const host = memoryHost({ files: world, packs: () => builtIn, columns: 1000 });
    await main(["init"], host);
    expect(host.out()).toContain("1 file, 1 item, 0 to ask about.");
    expect(host.written.get("/repo/lodestone.yaml")).not.toContain("BOM-link");
  });
});
