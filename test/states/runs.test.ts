import { describe, expect, it } from "vitest";
import { type RunFacts, runState } from "../../server/src/core/states/ofRun.ts";
import { main, memoryHost, type Node } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";

const none = { error: 0, warning: 0, information: 0, hint: 0, notChecked: 0, suppressed: 0 };
const clear: RunFacts = { summary: { ...none, files: 1 }, problems: 0, unjudged: 0, unread: 0, silences: false };

describe("what a run can be", () => {
  it.each<[string, Partial<RunFacts>, ReturnType<typeof runState>]>([
    ["all read, checked and asked", {}, { kind: "nothing-found", among: "all" }],
    ["a finding", { summary: { ...clear.summary, warning: 1, hint: 2 } }, { kind: "finding", severity: "warning", among: "all" }],
    ["a waived finding", { summary: { ...clear.summary, suppressed: 1 } }, { kind: "not-asked", among: "aside" }],
    ["a silenced rule", { silences: true }, { kind: "not-asked", among: "asked" }],
    ["no file", { summary: { ...clear.summary, files: 0 } }, { kind: "not-asked", among: "no-file" }],
    ["an item without text", { summary: { ...clear.summary, notChecked: 1 } }, { kind: "not-checked", among: "checked" }],
    ["a file in which nothing was found to check", { unjudged: 1 }, { kind: "not-checked", among: "checked" }],
    ["an unread file", { unread: 1 }, { kind: "not-read", among: "read" }],
    ["an unread file alone", { unread: 1, summary: { ...clear.summary, files: 0 } }, { kind: "not-read", among: "read" }],
    ["a file that cannot be read", { problems: 1, unread: 1 }, { kind: "not-checked", among: undefined }],
    [
      "an error beside it",
      { problems: 1, summary: { ...clear.summary, error: 1 } },
      { kind: "finding", severity: "error", among: undefined },
    ],
  ])("%s", (_, facts, state) => {
    expect(runState({ ...clear, ...facts })).toEqual(state);
  });
});

const steel = "kind: bom\nid: A\nitems:\n  - { partNumber: S-1, description: Steel screw M3, quantity: 1 }\n";
const blank = '  - { partNumber: "4711", description: "-", quantity: 1 }\n';
const table = "Board 7,,\n,,\nPart Number,Description,Qty\nS-1,Steel screw M3,4\n,,\nTotal,,4\n";
const mappings = 'mappings: { t: { use: table, files: ["*.csv"] } }\n';

async function check(world: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const files = Object.fromEntries(Object.entries(world).map(([name, node]) => [`/repo/${name}`, node]));
  const host = memoryHost({ files, packs: () => builtIn, columns: 200 });
  const status = await main(["check", ...args], host);
  return { status, out: host.out().replace(/\s+/g, " ") };
}

describe("a summary", () => {
  it("says of the items that were checked alone that they hold nothing", async () => {
    const { out } = await check({ "a.bom.yaml": steel + blank });
    expect(out).toContain("2 items: no monitored material in what was checked; 1 not checked.");
    const { out: all } = await check({ "a.bom.yaml": `kind: bom\nid: A\nitems:\n${blank}` });
    expect(all).toContain("1 item; 1 not checked.");
    expect((await check({ "a.bom.yaml": steel })).out).toContain("1 item: none with monitored material.");
  });

  it("says so beside a file that cannot be decoded", async () => {
    const { out, status } = await check({ "a.bom.yaml": steel, "b.bom.yaml": Uint8Array.of(0x61, 0xff) });
    expect([status, out]).toEqual([2, expect.stringContaining("1 item: no monitored material in what was checked.")]);
    expect(out).not.toMatch(/no findings|none with/i);
  });

  it("says so beside a table in which its mapping finds no items", async () => {
    const { out } = await check({ "a.bom.yaml": steel, "b.csv": "Xyz,Kram\nNdFeB magnet,1\n", "lodestone.yaml": mappings });
    expect(out).toContain("no monitored material in what was checked");
    expect(out).not.toMatch(/no findings|none with/i);
  });

  it("counts the rows of tables that are no items", async () => {
    const world = { "a.csv": table, "lodestone.yaml": mappings };
    expect((await check(world)).out).toContain("4 rows of tables are no items and were passed over (titles, blank rows, sums, footers)");
    expect(JSON.parse((await check(world, "--format", "json")).out).passedOver.rows).toBe(4);
    expect((await check(world, "--format", "html")).out).toContain("4 rows of tables");
    expect((await check({ "a.bom.yaml": steel })).out).not.toContain("passed over");
  });

  it("of a comparison names unread files and items that were not checked, and fails by them where that is asked", async () => {
    const world = { "a.bom.yaml": steel + blank, "bom.xlsx": Uint8Array.of(0x50, 0x4b) };
    const args = ["--as-of", "2026-11-10", "--compare", "2026-11-11"];
    const { out, status } = await check(world, ...args);
    expect(status).toBe(0);
    expect(out).toContain("1 file may be a bill of materials and was not read. It is `bom.xlsx`.");
    expect(out).toContain("not checked: 1 item was not checked");
    expect((await check(world, ...args, "--format", "json")).out).toContain('"id": "files/unread"');
    expect((await check(world, ...args, "--fail-on-unread")).status).toBe(1);
  });

  it("on a page tells items that were not checked apart from those with nothing found", async () => {
    const { out } = await check({ "a.bom.yaml": steel + blank.repeat(2) }, "--format", "html");
    expect(out).toContain("? not checked: 2 items were not checked");
    expect(out).toContain("Not listed: 1 item without findings or signs");
    expect(out).toContain("No checked item was seen to contain a monitored material.");
    expect(out).toContain('class="verdict warning"');
  });
});
