import { describe, expect, it } from "vitest";
import { expectLinear } from "../support/cost.ts";
import { checkText, day } from "./lodestone.ts";

const settings = { asOf: { date: day("2026-11-24"), source: "option" as const } };

function rulesOf(text: string, kind: "bom" | "shipment"): string[] {
  return [...new Set(checkText(text, { kind, settings }).findings.map(({ ruleId }) => ruleId))].sort();
}

describe("parties", () => {
  it("are screened by the thousand, one listed among them, and cost no more each than few", () => {
    const withParties = (count: number): string => {
      const keys = Array.from({ length: count }, (_, index) => `p${index}`);
      const names = keys.map((key, index) => `  ${key}: { name: "Werk ${index.toString(36)} Feinmechanik ${index} GmbH", country: DE }`);
      return `kind: shipment
id: EXP-1
exporter: Yanhe Powder Works
consignee: p0
countryOfExport: CN
countryOfDestination: DE
intermediaries: [${keys.join(", ")}, yard]
parties:
${names.join("\n")}
  yard: { name: Mitsubishi Heavy Industries Shipbuilding Co. }
items: []
`;
    };
    const check = (text: string) => checkText(text, { kind: "shipment", settings }).findings;
    expect(check(withParties(1_000)).map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual(["party/barred /parties/yard/name"]);
    expectLinear((size) => {
      const text = withParties(size);
      return () => check(text);
    }, 1_000);
  });

  it("of a document without any list in force are asked nothing", () => {
    const text = `kind: shipment
id: EXP-1
exportDate: 2024-01-01
exporter: Yanhe Powder Works
consignee: Mitsubishi Heavy Industries Shipbuilding Co.
countryOfExport: CN
countryOfDestination: JP
items: []
`;
    expect(checkText(text, { kind: "shipment" }).findings).toEqual([]);
  });
});

/** Hubs that each hold the next: `count` of them, with `copies` references to the next in each. */
function chain(count: number, copies: number): string {
  const hubs = Array.from({ length: count }, (_, index) => {
    const next =
      index + 1 < count
        ? `{ ref: "#H-${index + 1}"`
        : "{ description: Dysprosium metal, form: metal, value: { amount: 1 }, countryOfOrigin: CN";
    const parts = Array.from({ length: copies }, (__, copy) => `${next}, partNumber: C-${index}-${copy}, quantity: 1 }`);
    return `  - { partNumber: H-${index}, description: Hub, quantity: 1, countryOfOrigin: DE, value: { amount: 1 }, items: [${parts.join(", ")}] }`;
  });
  return `kind: bom
id: CHAIN
currency: EUR
endUse: { category: industrial-automation, statement: Hubs of the feed drive in lathe L20 }
items:
${hubs.join("\n")}
`;
}

describe("content by value", () => {
  it("is reckoned through a chain of references as long as the document", () => {
    expect(rulesOf(chain(5_000, 1), "bom")).toEqual(["content/foreign"]);
  });

  it("is reckoned once for each item, however often it is referred to: 2 to the power of 60 parts", () => {
    const found = checkText(chain(60, 2), { kind: "bom", settings }).findings;
    expect(found).toHaveLength(60);
    expect(found[0]?.message).toContain(`${2n ** 60n} EUR of 1 EUR`);
  });

  it("does not end in a circle of references", () => {
    const text = chain(3, 1).replace(/\{ description: Dysprosium metal[^}]*\}[^}]*\}/, '{ ref: "#H-0", partNumber: C-2-0, quantity: 1 }');
    expect(rulesOf(text, "bom")).toEqual(["ref/cycle"]);
  });
});
