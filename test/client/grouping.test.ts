import { describe, expect, it } from "vitest";
import { grouped, groupings, uncheckedBeside } from "../../client/src/compliance/grouping.ts";
import type { OverviewFile, OverviewItem } from "../../server/src/lsp/protocol.ts";

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const act = (shortTitle: string): OverviewItem["acts"][number] => ({
  id: shortTitle,
  shortTitle,
  certainty: "applies",
  codes: ["1C902"],
});

function item(partNumber: string, more: Partial<OverviewItem> = {}): OverviewItem {
  const endUse = { state: "declared", category: "rail", statement: "Motor" } as const;
  const plain = { partNumber, path: "/items/0", isQuestion: false, classes: [], isUndeclared: false, takesEndUse: false };
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
