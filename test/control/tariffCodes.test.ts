import { describe, expect, it } from "vitest";
import { bundle, checker, checkText } from "../rules/lodestone.ts";

const sets = bundle.packs.flatMap(({ controlledItems }) =>
  controlledItems.flatMap(({ code, tariffCodes = [] }) => tariffCodes.map((set) => ({ code, set }))),
);

/** What is said of a part of which nothing but a tariff code is known. */
function told(code: string): readonly string[] {
  const { findings } = checkText(
    `kind: bom\nid: B\nitems:\n  - { partNumber: P, description: part, quantity: 1, countryOfOrigin: CN, hsCode: "${code}" }\n`,
    {
      kind: "bom",
    },
  );
  return findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

describe("the tariff codes that entries of lists are given", () => {
  it("are known to the recogniser, every one of the list's own nomenclature", () => {
    const unknown = sets.flatMap(({ code, set }) =>
      set.codes.filter((one) => checker.recogniser.tariffCode(one, set.nomenclature) === undefined).map((one) => `${code}: ${one}`),
    );
    expect(unknown).toEqual([]);
  });

  it("name among the direct ones none but their own", () => {
    expect(sets.flatMap(({ set }) => (set.direct ?? []).filter((one) => !set.codes.includes(one)))).toEqual([]);
  });

  it.each([
    ["2853904051", "error end-use/missing"],
    ["2804500001", "error end-use/missing"],
    ["8112929010", "warning end-use/missing"],
    ["2842902000", "error end-use/missing"],
    ["2853909040", "warning end-use/missing"],
    ["2931900032", "error end-use/missing"],
  ])("tell what an item is where they are for goods of the entry alone: %s", (code, expected) => {
    expect(told(code)).toContain(expected);
  });

  it.each(["8112999000", "3818009020", "9001909070", "6815190020"])("only ask where they are for more: %s", (code) => {
    expect(told(code)).toEqual(["information composition/missing"]);
  });

  it("name a compound, and no other of its elements", () => {
    expect(told("2853909031")).toEqual(["warning end-use/missing", "warning parameter/missing"]);
  });
});
