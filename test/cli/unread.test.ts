import { describe, expect, it } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { memoryHost, type Node } from "./memoryHost.ts";

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

describe("files that look like bills of materials and are not read", () => {
  it("are named, beside those that are left unread on purpose, and do not change the exit status", async () => {
    const { out, status } = await lodestone(files, "check");
    expect(status).toBe(0);
    expect(out).toContain("No findings in what was read.");
    expect(out).not.toContain("No findings.");
    expect(out).toContain("1 file that looks like a bill of materials is left unread on purpose (`files.unread`).");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Notice: 3 files look like bills of materials and were not read. They are `boards/gimbal.csv`, `docs/bom.md`, `mech/BOM.xlsx`. `lodestone init` proposes ",
    );
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

  it.each([
    ["sarif", '"id": "file-not-read"'],
    ["github", "::warning file=mech/BOM.xlsx,title=not read::"],
    ["gitlab", '"check_name":"file-not-read"'],
    ["junit", "3 files look like bills of materials and were not read."],
    ["markdown", "## Lodestone: no findings, 3 files not read"],
    ["html", "No findings in what was read"],
  ])("are told in the format %s", async (format, said) => {
    expect((await lodestone(files, "check", "--format", format)).out).toContain(said);
  });

  it("are not looked for where not all of a root is looked at", async () => {
    for (const args of [["a.bom.yaml"], ["--shard", "1/2"], ["docs", "a.bom.yaml"]])
      expect((await reportOn(files, ...args)).unread).toEqual([]);
  });

  it("are named where nothing at all is claimed, which cannot be checked", async () => {
    const { status, out, err } = await lodestone({ "/repo/mech/BOM.xlsx": "PK" }, "check");
    expect(status).toBe(2);
    expect(`${out}${err}`).toContain("`mech/BOM.xlsx`");
  });

  it("are ten at most in words, with the number of all", async () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`/repo/b${at + 10}/bom.csv`, board]));
    const { out } = await lodestone({ ...many, "/repo/a.bom.yaml": magnet }, "check");
    expect(out.replace(/\s+/g, " ")).toContain("13 files look like bills of materials and were not read. Among them are `b10/bom.csv`, ");
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
});
