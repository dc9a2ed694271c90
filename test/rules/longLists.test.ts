import { describe, expect, it } from "vitest";
import { checkAmong } from "../graph/support.ts";

describe("a line that refers to a BOM of 130,000 items", () => {
  const count = 130_000;
  const item = (index: number): string => `  - { partNumber: P-${index}, quantity: 1 }\n`;
  const bom = `kind: bom\nid: B\nitems:\n${Array.from({ length: count }, (_, index) => item(index)).join("")}`;
  const shipment = `kind: shipment\nid: S\nexporter: Alpha\nconsignee: Beta\ncountryOfExport: DE\ncountryOfDestination: FR\nitems:\n  - { partNumber: L, description: box, quantity: 1, ref: ./b.bom.yaml }\n`;

  it("is judged as any other", () => {
    const { findings } = checkAmong({ "s.shipment.yaml": shipment, "b.bom.yaml": bom }, "s.shipment.yaml");
    expect(findings.filter(({ ruleId }) => ruleId === "rule/failed")).toEqual([]);
  }, 120_000);
});
