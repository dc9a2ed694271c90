import { describe, expect, it } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import { matcherOf } from "../../server/src/core/config/fileRules.ts";
import { patternFault } from "../../server/src/core/config/patternFault.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { proposeGlobs } from "../../server/src/workspace/proposal/globs.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { memoryHost, type Node } from "./memoryHost.ts";

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
    expect(err).toBe("");
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
        "5 more files are bills of materials or shipments by content; `files` now claims **/parts.yaml, single/\\[one\\] \\(1\\).yaml, out/*.yaml.",
        "sub has its own lodestone.yaml, which applies there.",
        "Next: `lodestone check`.",
        "",
      ].join("\n"),
    );
    expect((await lodestone({ "/repo/x.txt": "" }, "init")).out).toContain("Nothing to check was found. Name a bill of materials");
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

  it("names the countries that stand in the files, and judges by all law", async () => {
    const text = await content(world);
    expect(text.replaceAll("\n# ", " ")).toContain("Countries in these files: CN (6), DE (2).");
    expect(text).toContain("\n#regimes: [PRC, US, EU, JP]\n");
  });

  it("never overwrites", async () => {
    for (const node of ["rules: {}\n", { link: "/nowhere" }] as const) {
      const { status, err, written } = await lodestone({ "/repo/lodestone.yaml": node }, "init");
      expect(status).toBe(2);
      expect(err).toContain("`lodestone.yaml` already exists and was not changed.");
      expect(written.size).toBe(0);
    }
  });

  it("tells of settings above, and offers to extend them", async () => {
    const { out, written } = await lodestone({ "/repo/a/b/x.bom.yaml": magnet, "/repo/lodestone.yaml": "rules: {}\n" }, "init", "a/b");
    expect(out).toContain("lodestone.yaml no longer applies here, because the nearest lodestone.yaml does.");
    expect(out).toContain("Next: `lodestone check a/b`.");
    expect(written.get("/repo/a/b/lodestone.yaml")).toContain('\n#extends: "../../lodestone.yaml"\n');
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
    const settings = written.get("/repo/lodestone.yaml") ?? "";
    expect(settings.match(/encoding: .*/g)).toEqual(["encoding: gb18030"]);
    const checked = await lodestone({ ...files, "/repo/lodestone.yaml": settings }, "check", "--quiet");
    expect(checked.out).toContain("a/bom.csv:2:1  warning  end-use/missing");
    expect(checked.out).toContain("Seen: `磁钢`");
  });

  it("is named with the encodings that would fit where none is certain", async () => {
    const latin = Uint8Array.from(Buffer.from("Part Number,Maker,Qty\nM-1,Müller,2\n", "latin1"));
    const { err, out } = await lodestone({ "/repo/bom.csv": latin, "/repo/x.bom.yaml": magnet }, "init");
    expect(err).toBe(
      "lodestone: bom.csv:2:6: It is not UTF-8, and it reads as a list of parts in `windows-1252` or `gb18030`. " +
        "Save it as UTF-8, or claim it with a shape and name the encoding under `encoding`.\n",
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
      "2 tables were not recognised as lists of parts, such as my-parts.csv and log/run.csv. If one is, name it under `files` of a shape with `use: table`; ";
    expect((await lodestone(files, "init")).out).toContain(told);
    const { "/repo/log/run.csv": _, ...fewer } = files;
    expect((await lodestone(fewer, "init")).out).toContain("\nmy-parts.csv was not recognised as a list of parts. If it is one, ");
    expect((await lodestone({ "/repo/my-parts.csv": files["/repo/my-parts.csv"] }, "init")).out).toMatch(
      /\nNothing was recognised as a bill of materials or shipment\.\n$/,
    );
  });

  it("names the workbooks of a folder in which it finds nothing, and what to do then", async () => {
    const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xd2);
    const { err, out } = await lodestone({ "/repo/parts.xlsx": workbook }, "init");
    expect(err).toBe(
      "lodestone: parts.xlsx: The file was not checked, because workbooks are not read. Save the sheet as CSV, and run `lodestone init`, which says how it is read.\n",
    );
    expect(out).toBe(
      "lodestone.yaml written.\n" +
        "Nothing to check was found. When the tables named above are saved as CSV in UTF-8, remove lodestone.yaml and run `lodestone init` again.\n",
    );
    expect((await lodestone({ "/repo/parts.xlsx": workbook, "/repo/motor.bom.yaml": magnet }, "init")).err).toBe("");
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
});
