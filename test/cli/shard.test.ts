import { describe, expect, it } from "vitest";
import { isIn, readShard } from "../../server/src/cli/check/shard.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const bom = "kind: bom\nid: B\nitems:\n  - partNumber: P\n    description: NdFeB magnet\n    quantity: 1\n    countryOfOrigin: CN\n";
const names = Array.from({ length: 40 }, (_, index) => `parts/p${index}.bom.yaml`);
const files = { "/repo/.git/HEAD": "", ...Object.fromEntries(names.map((name) => [`/repo/${name}`, bom])) };

async function lodestone(args: readonly string[], world: Partial<World> = {}) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100, ...world });
  const status = await main(["check", ...args], host);
  return { status, out: host.out(), err: host.err() };
}

async function pathsOf(shard: string, args: readonly string[] = [], world: Partial<World> = {}): Promise<string[]> {
  const { out } = await lodestone(["--shard", shard, "--format", "json", ...args], world);
  return (JSON.parse(out) as Report).files.map(({ path }) => path);
}

describe("a shard", () => {
  it("holds each file once, however many shards there are", async () => {
    for (const count of [1, 2, 3, 7, 60]) {
      const shards = await Promise.all(Array.from({ length: count }, (_, index) => pathsOf(`${index + 1}/${count}`)));
      expect(shards.flat().sort()).toEqual([...names].sort());
    }
  });

  it("is about as large as any other, also where names differ in a digit only", () => {
    for (const count of [2, 4, 8, 10]) {
      const sizes = Array.from({ length: count }, () => 0);
      for (let file = 0; file < 4000; file++) {
        const at = sizes.findIndex((_, index) => isIn({ index: index + 1, count }, `hardware/board-${file}.bom.yaml`));
        sizes[at] = (sizes[at] ?? 0) + 1;
      }
      for (const size of sizes) expect(Math.abs(size - 4000 / count)).toBeLessThan(0.2 * (4000 / count));
    }
  });

  it("goes by the path in the repository alone: not by the folder of the checkout or the command, the other files, line ends or composed letters", async () => {
    const usual = await pathsOf("1/3");
    expect(usual.length).toBeGreaterThan(0);
    const elsewhere = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/home/ci${path}`, text.replaceAll("\n", "\r\n")]));
    expect(await pathsOf("1/3", [], { files: elsewhere, cwd: "/home/ci/repo" })).toEqual(usual);
    expect(await pathsOf("1/3", [], { cwd: "/repo/parts" })).toEqual(usual.map((path) => path.replace("parts/", "")));
    expect(await pathsOf("1/3", [...usual].reverse())).toEqual(usual);
    const fewer = Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes("p1")));
    expect(await pathsOf("1/3", [], { files: fewer })).toEqual(usual.filter((path) => !path.includes("p1")));
    for (const count of [2, 3, 5, 7, 11])
      for (let index = 1; index <= count; index++)
        expect(isIn({ index, count }, "bö.bom.yaml")).toBe(isIn({ index, count }, "bo\u0308.bom.yaml"));
  });

  it("says which it is, in every form, and is clean where no file falls into it", async () => {
    const one = { "/repo/a.bom.yaml": bom };
    const runs = await Promise.all(
      ["1/2", "2/2"].map((shard) => lodestone(["--shard", shard, "--format", "text", "--format", "sarif=s"], { files: one })),
    );
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 1]);
    const [empty] = runs.filter(({ status }) => status === 0);
    expect(empty?.out).toMatch(/No file was judged\.\nShard [12] of 2: none of the 1 file that was found\.\n0 files/);
    const ids = await Promise.all(
      ["1/2", "2/2"].map(async (shard) => {
        const { out } = await lodestone(["--shard", shard, "--format", "sarif"]);
        return JSON.parse(out).runs[0].automationDetails;
      }),
    );
    expect(ids).toEqual([{ id: "lodestone/shard-1-of-2/" }, { id: "lodestone/shard-2-of-2/" }]);
    expect(JSON.parse((await lodestone(["--format", "sarif"])).out).runs[0]).not.toHaveProperty("automationDetails");
    const report = JSON.parse((await lodestone(["--shard", "2/3", "--format", "json"])).out) as Report;
    expect(report.shard).toEqual({ index: 2, count: 3, files: report.files.length, found: 40 });
  });

  it("is compared between two days like any set of files", async () => {
    const args = ["--as-of", "2025-04-03", "--compare", "2025-04-04", "--shard", "1/2"];
    const { out } = await lodestone([...args, "--format", "json"]);
    const paths = JSON.parse(out).files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(await pathsOf("1/2"));
    expect((await lodestone(args)).out).toContain(`Shard 1 of 2: ${paths.length} of the 40 files that were found.`);
  });

  it("tells problems with paths whichever it is, and what cannot be read once", async () => {
    const world = { files: { ...files, "/repo/odd.bom.yaml": "«unreadable»" as const } };
    const runs = await Promise.all(["1/3", "2/3", "3/3"].map((shard) => lodestone(["--shard", shard, ".", "missing"], world)));
    for (const { status, err } of runs) expect([status, err]).toEqual([2, expect.stringContaining("lodestone: missing: There is no such")]);
    expect(runs.filter(({ err }) => err.includes("odd.bom.yaml"))).toHaveLength(1);
  });

  it("says of no pattern that it matches no file, which another shard may have", async () => {
    const config = { "/repo/lodestone.yaml": "files: { unread: ['old/*.csv'] }\n" };
    const there = { ...files, ...config, "/repo/old/bom.csv": "Part Number,Description,Qty\nA,NdFeB magnet,1\n" };
    const idle = async (world: Partial<World>, ...args: readonly string[]) =>
      (JSON.parse((await lodestone([...args, "--format", "json"], world)).out) as Report).notices.filter(
        ({ id }) => id === "unread/matches-nothing",
      ).length;
    expect(await idle({ files: { ...files, ...config } })).toBe(1);
    for (const shard of ["1/2", "2/2"]) expect(await idle({ files: there }, "--shard", shard)).toBe(0);
  });

  it("does not let its report be written over a file that another one checks", async () => {
    for (const shard of ["1/2", "2/2"]) {
      const { status, err } = await lodestone(["--shard", shard, "--format", "json=parts/p1.bom.yaml"]);
      expect([status, err]).toEqual([2, expect.stringContaining("would overwrite a file that is checked")]);
    }
  });

  it.each(["", "0/2", "3/2", "1", "1/0", "1/2/3", "a/b", "1/10000", "-1/2"])("is not %s", async (value) => {
    const { status, err } = await lodestone(["--shard", value]);
    expect([status, err]).toEqual([2, expect.stringMatching(/--shard.*(?:names no shard|needs a value)/)]);
  });

  it("is read with leading noughts", () => {
    expect(readShard("02/08")).toEqual({ index: 2, count: 8 });
  });

  it("does not go with standard input", async () => {
    const { status, err } = await lodestone(["--shard", "1/2", "-", "--stdin-filename", "a.bom.yaml"]);
    expect([status, err]).toEqual([2, expect.stringContaining("--shard divides files")]);
  });
});
