import { describe, expect, it } from "vitest";
import { checkText } from "./lodestone.ts";

/** The finding of `composition/missing` on an item, as its message. */
function asked(item: string): string | undefined {
  const text = `kind: bom\nid: A\nendUse: { category: rail, statement: Traction motor T4 }\nitems:\n  - { partNumber: P-1, quantity: 1, countryOfOrigin: CN, ${item} }\n`;
  const { findings } = checkText(text, { kind: "bom" });
  expect(findings.filter(({ ruleId }) => ruleId.startsWith("schema/"))).toEqual([]);
  return findings.find(({ ruleId }) => ruleId === "composition/missing")?.message;
}

describe("the answers that composition/missing names settle it", () => {
  it.each([
    "description: Servo motor 400 W",
    "description: Loudspeaker",
    "description: Axial fan 24 V",
    "description: Magnet, hsCode: '850511'",
    "description: Parts, hsCode: '850590'",
  ])("%s", (item) => {
    const message = asked(item);
    if (message === undefined) throw new Error("it is not asked");
    expect(message).not.toContain("compositionStatus");
    const [, classes] = /`freeOf: \[([^\]]+)\]`/.exec(message) ?? [];
    const [, elements = ""] = /a share of each of (.+?) under `composition`/.exec(message) ?? [];
    const shares = elements.split(/, | and /).map((element) => `{ element: ${element}, massPercent: 0 }`);
    expect(asked(`${item}, freeOf: [${classes}]`)).toBe(undefined);
    expect(asked(`${item}, composition: [${shares.join(", ")}]`)).toBe(undefined);
  });

  it("a magnet that is shown to be one of rare earths, by a share of each element that the finding names", () => {
    const item = "description: Sintered NdFeB magnet N42SH";
    const [, elements = ""] = /([A-Z][a-z]?(?:(?:, | and |, and )[A-Z][a-z]?)+)/.exec(asked(item) ?? "") ?? [];
    expect(elements).toContain("Dy");
    const shares = elements.split(/,? and |, /).map((element) => `{ element: ${element}, massPercent: 0 }`);
    expect(asked(`${item}, composition: [${shares.join(", ")}]`)).toBe(undefined);
    expect(asked(item)).not.toContain("compositionStatus");
  });
});
