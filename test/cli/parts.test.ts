import { describe, expect, it, vi } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import type { WaiversReport } from "../../server/src/generated/waiversReport.ts";
import { Discovery } from "../../server/src/project/discovery.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const magnet = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: NdFeB magnet, quantity: 1, countryOfOrigin: JP }\n";
const parts = (part = "M-1", more = ""): string =>
  `kind: parts\nparts:\n  ${part}: { endUse: { category: rail, statement: Rotor of the traction motor T4 }${more} }\n`;

/** The findings of `check` by file, of end uses and parts files alone, and its exit status. */
async function checked(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const host = memoryHost({
    files: { "/repo/.git/HEAD": "", ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])) },
    packs: () => builtIn,
  });
  const status = await main(["check", "--format", "json", ...args], host);
  const report = JSON.parse(host.out()) as Report;
  const found = report.files.map(({ path, findings }) => [
    path,
    findings.map(({ ruleId }) => ruleId).filter((id) => /^(?:end-use|schema|parts)\/|^composition\/sum$/.test(id)),
  ]);
  return { ...Object.fromEntries(found), status };
}

describe("parts files below the root", () => {
  it("hold whatever paths a run checks, and are checked with them", async () => {
    const files = { "boms/a.bom.yaml": magnet, "lib/x.parts.yaml": parts() };
    for (const path of [".", "boms", "boms/a.bom.yaml"])
      expect(await checked(files, path)).toEqual({ "boms/a.bom.yaml": [], "lib/x.parts.yaml": [], status: 0 });
  });

  it("are looked for as often in a run over many files as in one over few", async () => {
    const looked = vi.spyOn(Discovery.prototype, "partsOf");
    const times = async (count: number): Promise<number> => {
      looked.mockClear();
      await checked(Object.fromEntries(Array.from({ length: count }, (_, at) => [`boms/b${at}.bom.yaml`, magnet])));
      return looked.mock.calls.length;
    };
    expect(await times(12)).toBe(await times(2));
    looked.mockRestore();
  });

  it("tell of what is wrong in them, and that counts", async () => {
    const files = { "boms/a.bom.yaml": magnet, "x.parts.yaml": parts("M-1", ", colour: red"), "y.parts.yml": parts() };
    expect(await checked(files, "boms")).toEqual({
      "boms/a.bom.yaml": [],
      "x.parts.yaml": ["schema/unknown-key"],
      "y.parts.yml": ["parts/duplicate"],
      status: 1,
    });
  });

  it("are those of the same root, without what is excluded, with what is claimed", async () => {
    const files = {
      "lodestone.yaml": "files: { parts: [lib/magnets.yaml], exclude: [old] }\n",
      "a.bom.yaml": magnet.replace("M-1", "M-0"),
      "b.bom.yaml": magnet.replace("M-1", "M-2"),
      "c.bom.yaml": magnet,
      "inner/lodestone.yaml": "",
      "inner/d.bom.yaml": magnet,
      "inner/x.parts.yaml": parts("M-0"),
      "old/x.parts.yaml": parts("M-2"),
      "lib/magnets.yaml": parts("M-1"),
    };
    expect(await checked(files, ".")).toEqual({
      "a.bom.yaml": ["end-use/missing"],
      "b.bom.yaml": ["end-use/missing"],
      "c.bom.yaml": [],
      "inner/d.bom.yaml": ["end-use/missing"],
      "inner/x.parts.yaml": ["parts/unused"],
      "lib/magnets.yaml": [],
      status: 0,
    });
  });

  it("hold for the cells of a table", async () => {
    const files = {
      "lodestone.yaml": "mappings: { boards: { use: table, files: ['*.csv'] } }\n",
      "bom.csv": "Part Number,Description,Country of Origin\nM-1,NdFeB magnet,Japan\nM-2,NdFeB magnet,Japan\n",
      "x.parts.yaml": parts(),
    };
    expect(await checked(files, "bom.csv")).toEqual({ "bom.csv": ["end-use/missing"], "x.parts.yaml": [], status: 0 });
  });

  it("are told of compositions that do not add up", async () => {
    const over = parts("M-1", ", composition: [{ element: Nd, massPercent: 90 }, { element: Fe, massPercent: 20 }]");
    const right = parts("M-2", ", composition: [{ element: Nd, massPercent: 30 }, { element: Fe, massPercent: 70 }]");
    const files = { "a.bom.yaml": magnet, "x.parts.yaml": over, "y.parts.yaml": right };
    expect(await checked(files)).toEqual({
      "a.bom.yaml": [],
      "x.parts.yaml": ["composition/sum"],
      "y.parts.yaml": ["parts/unused"],
      status: 1,
    });
  });

  it("are in one shard each, and hold in every shard", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `b${index}.bom.yaml`);
    const files = { ...Object.fromEntries(names.map((name) => [name, magnet])), "x.parts.yaml": parts("M-1", ", colour: red") };
    const shards = await Promise.all(["1/3", "2/3", "3/3"].map((shard) => checked(files, "--shard", shard)));
    const all = shards.map(({ status: _, ...found }) => found);
    expect(all.flatMap((found) => Object.keys(found)).sort()).toEqual([...names, "x.parts.yaml"].sort());
    expect(Object.assign({}, ...all)).toEqual({
      ...Object.fromEntries(names.map((name) => [name, []])),
      "x.parts.yaml": ["schema/unknown-key"],
    });
  });
});

describe("a mapping that claims no file", () => {
  const config =
    "extends: [base.yaml]\nmappings: { boards: { use: table, files: ['*.csv'] }, carts: { use: lcsc-cart, files: ['carts/*.csv'] } }\n";
  const files = {
    "lodestone.yaml": config,
    "base.yaml": "mappings: { others: { use: table, files: ['others/*.csv'] } }\n",
    "bom.csv": "Part Number,Description\nS-1,Screw\n",
    "in/own.bom.yaml": magnet,
  };
  const notices = async (all: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const placed = Object.fromEntries(Object.entries(all).map(([path, text]) => [`/repo/${path}`, text]));
    const host = memoryHost({ files: { "/repo/.git/HEAD": "", ...placed }, packs: () => builtIn });
    await main(["check", "--format", "json", ...args], host);
    const report = JSON.parse(host.out()) as Report;
    return report.notices.flatMap(({ id, message }) => (id === "mapping/matches-nothing" ? [message] : []));
  };

  it("is told of in a run over the whole root, unless it is extended", async () => {
    const [only, ...more] = await notices(files);
    expect(only).toContain("The mapping `carts` in `lodestone.yaml` matches no file.");
    expect(more).toEqual([]);
    expect(await notices({ ...files, "carts/a.csv": "LCSC Part Number,Quantity\nC1,2\n" })).toEqual([]);
  });

  it("is not told of where a run looks at less", async () => {
    expect(await notices(files, "in")).toEqual([]);
    expect(await notices(files, "bom.csv")).toEqual([]);
  });

  it("is told of by every shard, each of which finds all files", async () => {
    for (const shard of ["1/2", "2/2"]) expect(await notices(files, "--shard", shard)).toHaveLength(1);
  });
});

describe("a waiver in a parts file", () => {
  const waive = "waive: [{ rule: origin/missing, until: 2027-03-31, by: J. Doe, reason: the supplier was asked }]";
  const lib = `kind: parts\nparts:\n  M-1: { ${waive} }\n`;
  const open = magnet.replace(", countryOfOrigin: JP", "");

  /** What a run says is unused of the parts file. */
  async function unusedOf(files: Readonly<Record<string, Node>>, ...args: readonly string[]): Promise<readonly string[]> {
    const host = memoryHost({
      files: { "/repo/.git/HEAD": "", ...Object.fromEntries(Object.entries(files).map(([path, node]) => [`/repo/${path}`, node])) },
      packs: () => builtIn,
    });
    await main(["check", "--format", "json", "--quiet", ...args], host);
    const report = JSON.parse(host.out()) as Report;
    const said = report.files.flatMap(({ path, findings }) => (path === "x.parts.yaml" ? findings : [])).map(({ ruleId }) => ruleId);
    return said.filter((rule) => rule.endsWith("/unused"));
  }

  it("is unused where a run over the whole root finds nothing that it covers", async () => {
    expect(await unusedOf({ "a.bom.yaml": magnet, "x.parts.yaml": lib })).toEqual(["waiver/unused"]);
    expect(await unusedOf({ "a.bom.yaml": magnet, "z/b.bom.yaml": open, "x.parts.yaml": lib })).toEqual([]);
  });

  it("is not said to be unused by a run that may have missed what it covers", async () => {
    const files = { "a/a.bom.yaml": magnet, "b/b.bom.yaml": magnet, "x.parts.yaml": lib };
    expect(await unusedOf(files, ".")).toEqual(["waiver/unused"]);
    expect(await unusedOf(files, "a", "x.parts.yaml")).toEqual([]);
    expect(await unusedOf(files, "--shard", "1/2")).toEqual([]);
    expect(await unusedOf(files, "--no-waivers")).toEqual([]);
    for (const name of ["0.bom.yaml", "c.bom.yaml"]) expect(await unusedOf({ ...files, [name]: "kind: bom\nitems: [\n" })).toEqual([]);
    expect(await unusedOf({ ...files, "c.bom.yaml": Uint8Array.of(0xff, 0xfe, 0x41) })).toEqual([]);
    expect(await unusedOf({ ...files, "c/lodestone.yaml": "colour: red\n" })).toEqual([]);
  });

  it("of a part that no line has, that is said instead, and by the same runs", async () => {
    const files = { "a/a.bom.yaml": magnet.replace("M-1", "M-2"), "b/b.bom.yaml": magnet.replace("M-1", "M-3"), "x.parts.yaml": lib };
    expect(await unusedOf(files)).toEqual(["parts/unused"]);
    expect(await unusedOf(files, "a", "x.parts.yaml")).toEqual([]);
    expect(await unusedOf(files, "--shard", "1/2")).toEqual([]);
    expect(await unusedOf({ ...files, "c.bom.yaml": "kind: bom\nitems: [\n" })).toEqual([]);
    expect(await unusedOf({ ...files, "c.bom.yaml": Uint8Array.of(0xff, 0xfe, 0x41) })).toEqual([]);
  });

  it("is listed with how much it covers, and as unused", async () => {
    const listed = async (bom: string, ...args: readonly string[]) => {
      const host = memoryHost({ files: { "/repo/a.bom.yaml": bom, "/repo/x.parts.yaml": lib }, packs: () => builtIn });
      await main(["waivers", "--format", "json", ...args], host);
      return (JSON.parse(host.out()) as WaiversReport).waivers.map(({ state, findings }) => `${state} ${findings}`);
    };
    expect(await listed(open)).toEqual(["in-force 1"]);
    expect(await listed(magnet)).toEqual(["unused 0"]);
    expect(await listed(magnet, "x.parts.yaml")).toEqual(["in-force 0"]);
  });
});
