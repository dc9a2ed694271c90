import { describe, expect, it } from "vitest";
import { createChecker, type PackBundle } from "../../server/src/index.ts";
import { bundle, checkText } from "./lodestone.ts";

/** The packs with one change to the control list of the PRC. */
function withList(controlList: object): PackBundle {
  const packs = bundle.packs.map((pack) => ({
    ...pack,
    authorities: pack.authorities.map((one) => (one.id === "PRC" ? { ...one, controlList: { ...one.controlList, ...controlList } } : one)),
  }));
  return { ...bundle, packs };
}

const bom = (code: string): string => `kind: bom
id: C-1
endUse: { category: industrial-automation, statement: Radio link of crane K-3 }
items:
  - { partNumber: A, description: Bracket, quantity: 1, countryOfOrigin: CN, controlCodes: [{ list: PRC, code: ${code} }] }
`;

function found(code: string, packs: PackBundle): readonly string[] {
  const text = bom(code);
  const { findings } = checkText(text, { kind: "bom" }, createChecker(packs));
  return findings.map(({ ruleId, severity, start, end }) => `${severity} ${ruleId} ${text.slice(start, end)}`);
}

describe("a control list", () => {
  it("has no other codes where a pack marks it complete", () => {
    expect(found("5A002", withList({ complete: true }))).toContain("warning code/unknown 5A002");
    expect(found("3C001.b", withList({ complete: true }))).toEqual([]);
    expect(found("none", withList({ complete: true }))).toEqual([]);
    expect(found("5A002", bundle)).not.toContain("warning code/unknown 5A002");
  });

  it("controls nothing by a code that no act lists where it names no act", () => {
    expect(found("5A002", bundle)).toEqual(["information code/not-judged 5A002"]);
    expect(found("5A002", withList({ act: undefined }))).toEqual([]);
  });
});
