import { describe, expect, it } from "vitest";
import { Graph } from "../../server/src/core/graph/graph.ts";
import { type Files, load } from "../graph/files.ts";
import { caseToday, checker, day } from "../rules/lodestone.ts";

const magnet = (part: string, more = ""): string => `  - { partNumber: ${part}, description: Sintered NdFeB magnet, quantity: 1${more} }\n`;
const lib = (waive: string): string => `kind: parts\nparts:\n  M-1: { manufacturer: Alpha, waive: [${waive}] }\n`;
const waiver = "{ rule: origin/missing, until: 2027-03-31, by: J. Doe, reason: the supplier was asked }";
const settings = { actStates: {}, severities: {}, traceRareEarths: false };

/** The findings of a rule in a file: where, and who approved a waiver of it. */
function found(files: Files, path: string, rule: string, more = {}): string[] {
  const graph = new Graph();
  const links = load(graph, files, path);
  const kind = path.endsWith(".parts.yaml") ? "parts" : "bom";
  const input = { text: files[path] ?? "", kind, today: caseToday, settings: { ...settings, ...more }, links } as const;
  const live = checker.open(input).verdict();
  const { findings } = checker.check(input);
  expect(live.findings).toEqual(findings);
  return findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ path: at, suppression }) => (suppression?.kind === "waiver" ? `${at} ${suppression.by}` : at));
}

describe("a waiver in a parts file", () => {
  const bom = `kind: bom\nid: B\nitems:\n${magnet("M-1")}${magnet("M-2")}`;
  const origin = (text: string, waive = waiver, more = {}): string[] =>
    found({ "a.bom.yaml": text, "lib.parts.yaml": lib(waive) }, "a.bom.yaml", "origin/missing", more);

  it("covers the findings of its rule on its part, and nothing else", () => {
    expect(origin(bom)).toEqual(["/items/0 J. Doe", "/items/1"]);
    const files = { "a.bom.yaml": bom, "lib.parts.yaml": lib(waiver) };
    expect(found(files, "a.bom.yaml", "end-use/missing")).toEqual(["/items/0", "/items/1"]);
  });

  it("does not cover the parts below its part", () => {
    const parts = `, items: [{ partNumber: M-3, description: Sintered NdFeB magnet, quantity: 1 }]`;
    expect(origin(`kind: bom\nid: B\nitems:\n${magnet("M-1", parts)}`)).toEqual(["/items/0 J. Doe", "/items/0/items/0"]);
  });

  it("holds up to its last day, by the day that is set, else today", () => {
    const on = (date: string) => ({ asOf: { date: day(date), source: "option" as const } });
    expect(origin(bom, waiver, on("2027-03-31"))).toEqual(["/items/0 J. Doe", "/items/1"]);
    expect(origin(bom, waiver, on("2027-04-01"))).toEqual(["/items/0", "/items/1"]);
  });

  it("counts for nothing where waivers are ignored, or it waives what cannot be waived", () => {
    expect(origin(bom, waiver, { ignoreWaivers: true })).toEqual(["/items/0", "/items/1"]);
    expect(origin(bom, waiver.replace("the supplier was asked", "TBD"))).toEqual(["/items/0", "/items/1"]);
  });
});

describe("a parts file with waivers", () => {
  const said = (waive: string, rule: string): string[] => found({ "lib.parts.yaml": lib(waive) }, "lib.parts.yaml", rule);

  it("is told of those that are none, or that are past their last day", () => {
    expect(said(waiver, "waiver/malformed")).toEqual([]);
    expect(said(waiver.replace("origin/missing", "origin/mising"), "waiver/malformed")).toEqual([""]);
    expect(said(waiver.replace("origin/missing", "schema/value"), "waiver/malformed")).toHaveLength(1);
    expect(said(waiver.replace("J. Doe", "TBD"), "waiver/malformed")).toHaveLength(1);
    expect(said(waiver.replace("2027", "2026"), "waiver/expired")).toHaveLength(1);
    expect(said(waiver.replace("by: J. Doe, ", ""), "schema/missing-key")).toEqual(["/parts/M-1/waive/0"]);
  });
});
