import { describe, expect, it } from "vitest";
import { filtered, filters, grouped, groupings, uncheckedBeside } from "../../client/src/compliance/grouping.ts";
import type { OverviewFile, OverviewItem } from "../../server/src/lsp/protocol.ts";

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const act = (shortTitle: string): OverviewItem["acts"][number] => ({
  id: shortTitle,
  shortTitle,
  certainty: "applies",
  state: "in-force",
  codes: ["1C902"],
});

function item(partNumber: string, more: Partial<OverviewItem> = {}): OverviewItem {
  const endUse = { state: "declared", category: "rail", statement: "Motor" } as const;
  const plain = {
    partNumber,
    path: "/items/0",
    isQuestion: false,
    classes: [],
    isUndeclared: false,
    takesEndUse: false,
    waivers: [],
    asked: [],
  };
  const state = { kind: "nothing-found" } as const;
  return { ...plain, state, stateInWords: "nothing found", endUse, acts: [], parties: [], range: place, ...more };
}

function file(path: string, ...items: OverviewItem[]): OverviewFile {
  const document = {
    index: 0,
    kind: "bom",
    id: "A",
    asOf: "2026-11-26",
    asOfSource: "today",
    notChecked: 0,
    items,
  } as const;
  return { uri: `file:///w/${path}`, path, documents: [document], leftOut: 0 };
}

const missing = {
  isUndeclared: true,
  state: { kind: "finding", severity: "error" },
  endUse: { state: "missing", category: undefined, statement: undefined },
} as const;
const files = [
  file("a.bom.yaml", item("A1", { acts: [act("18/2025")], parties: ["Kessler"] })),
  file(
    "b.bom.yaml",
    item("B1", { ...missing, isQuestion: true, isUndeclared: false, state: { kind: "finding", severity: "information" } }),
    item("B2"),
    item("B3", { ...missing, acts: [act("18/2025"), act("57/2025")] }),
  ),
];

const mapping = (by: (typeof groupings)[number]) =>
  grouped(files, by).map(({ key, items, undeclared }) => [key, items.map((one) => one.item.partNumber).join(" "), undeclared]);

describe("items of a workspace", () => {
  it("stand under their file, those the gravest first", () => {
    expect(mapping("file")).toEqual([
      ["b.bom.yaml", "B3 B1 B2", 1],
      ["a.bom.yaml", "A1", 0],
    ]);
  });

  it("stand before all others where one of them was not checked", () => {
    const gone = item("Z1", { state: { kind: "not-checked", why: { kind: "reference" } } });
    expect(grouped([...files, file("z.shipment.yaml", gone)], "file").map(({ key }) => key)).toEqual([
      "z.shipment.yaml",
      "b.bom.yaml",
      "a.bom.yaml",
    ]);
  });

  it("stand under every act that reaches them", () => {
    expect(mapping("act")).toEqual([
      ["18/2025", "B3 A1", 1],
      ["57/2025", "B3", 1],
      [undefined, "B1 B2", 0],
    ]);
  });

  it("stand under what they are for, and under whom they are for", () => {
    expect(mapping("endUse")).toEqual([
      [undefined, "B3 B1", 1],
      ["rail", "A1 B2", 0],
    ]);
    expect(mapping("party")).toEqual([
      [undefined, "B3 B1 B2", 1],
      ["Kessler", "A1", 0],
    ]);
  });

  it("are lost under no grouping", () => {
    for (const by of groupings) {
      const seen = new Set(grouped(files, by).flatMap(({ items }) => items.map((one) => one.item.partNumber)));
      expect([...seen].sort()).toEqual(["A1", "B1", "B2", "B3"]);
    }
  });
});

describe("items by gravity", () => {
  const warning = { state: { kind: "finding", severity: "warning" } } as const;
  const known = { state: { kind: "not-asked", why: { kind: "baseline" } } } as const;
  const many = [
    file(
      "a.bom.yaml",
      item("W1", { ...warning, waivers: [{ until: "2026-12-31", words: "waived until 2026-12-31 by J. Doe" }] }),
      item("A1", { ...missing, isUndeclared: false }),
      item("X1", known),
    ),
    file("b.bom.yaml", item("E1", missing), item("E2", { ...missing, acts: [act("18/2025")] }), item("OK")),
  ] as const;
  const named = (files: readonly OverviewFile[], by: (typeof groupings)[number]) =>
    grouped(files, by).map(({ key, grade, items }) => [key, grade, items.map((one) => one.item.partNumber).join(" ")]);

  it("stand in groups of one state each, what is put aside apart, and the controlled ones first", () => {
    expect(named(many, "state")).toEqual([
      ["error", "error", "E2 A1 E1"],
      ["warning", "warning", "W1"],
      ["waived", "waived", "W1"],
      ["baseline", "baseline", "X1"],
      ["nothing-found", "nothing-found", "OK"],
    ]);
  });

  it("give their file a grade and its place, that with a controlled item first", () => {
    expect(named(many, "file")).toEqual([
      ["b.bom.yaml", "error", "E2 E1 OK"],
      ["a.bom.yaml", "error", "A1 W1 X1"],
    ]);
  });

  it.each([
    ["all", "W1 A1 X1 E1 E2 OK"],
    ["undeclared", "E1 E2"],
    ["errors", "A1 E1 E2"],
    ["controlled", "E2"],
    ["aside", "W1 X1"],
  ] as const)("are left by the filter %s", (by, left) => {
    const items = filtered(many, by).flatMap(({ documents }) => documents.flatMap((one) => one.items));
    expect(items.map(({ partNumber }) => partNumber).join(" ")).toBe(left);
    expect(filters).toContain(by);
  });

  it("are not controlled in force where the state of the act is unverified, or the act only may apply", () => {
    const acts = [act("18/2025")];
    const doubtful = [
      acts.map((one) => ({ ...one, state: "unverified" as const })),
      acts.map((one) => ({ ...one, certainty: "may-apply" as const })),
    ];
    for (const each of doubtful)
      expect(grouped(filtered([file("a.bom.yaml", item("A", { acts: each }))], "controlled"), "file")).toEqual([]);
  });

  it("show the folder of files that share a name", () => {
    const files = [file("pan/bom.csv", item("A")), file("tilt/bom.csv", item("B")), file("other.csv", item("C"))];
    expect(grouped(files, "file").map(({ key, isNamesake }) => [key, isNamesake])).toEqual([
      ["other.csv", false],
      ["pan/bom.csv", true],
      ["tilt/bom.csv", true],
    ]);
  });
});

describe("items that were not checked", () => {
  const unchecked = (notChecked: number, ...items: OverviewItem[]): OverviewFile => {
    const whole = file("a.bom.yaml", ...items);
    return { ...whole, documents: whole.documents.map((document) => ({ ...document, notChecked })) };
  };

  it("are counted beside the rows where they have none", () => {
    const broken = item("R1", { state: { kind: "not-checked", why: { kind: "reference" } } });
    expect(uncheckedBeside(unchecked(2, item("A1")))).toBe(2);
    expect(uncheckedBeside(unchecked(2, broken))).toBe(1);
    expect(uncheckedBeside(unchecked(1, broken, item("A1")))).toBe(0);
  });
});
