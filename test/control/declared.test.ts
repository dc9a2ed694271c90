import { expect, it } from "vitest";
import { saysNoControl } from "../../server/src/core/control/declared.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { CheckResult } from "../../server/src/index.ts";
import { checkForeign, faultsIn } from "../mappings/support.ts";
import { checkText } from "../rules/lodestone.ts";

/** What is found of figures, and what the act says of the first item. */
function told({ findings, judged }: CheckResult) {
  const [control] = judged.flatMap(({ items }) => items).flatMap((item) => [...item.control.inForce, ...item.control.unverified]);
  return {
    asked: findings.some(({ ruleId }) => ruleId === "parameter/missing"),
    certainty: control?.certainty,
    compared: (control?.compared ?? []).map((one) => inEnglish.of(one)),
  };
}

const full = ["purity > 99.9 %", "flexural strength > 30 MPa", "density > 1.73 g/cm3"];

it("figures are read from the columns of a table, with the unit beside them or given by the mapping", () => {
  const columns =
    "properties/purity: { from: Purity, unit: '%' }, properties/flexuralStrength: { from: Strength, unit: MPa }, properties/density/value: Density, properties/density/unit: Unit";
  const mapping = `{ kind: bom, fields: { partNumber: Part, description: Name, countryOfOrigin: Origin, ${columns} } }`;
  expect(faultsIn(mapping.replace("{ kind", "{ files: ['**'], kind"))).toEqual([]);
  const table = (strength: string) =>
    `Part,Name,Origin,Purity,Strength,Density,Unit\nGR-1,Artificial graphite block,CN,99.95,${strength},1.85,g/cm³\n`;
  expect(told(checkForeign(table("45 MPa"), mapping, "x.csv"))).toEqual({
    asked: false,
    certainty: "applies",
    compared: [`\`99.95 %\` meets ${full[0]}.`, `\`45 MPa\` meets ${full[1]}.`, `\`1.85 g/cm³\` meets ${full[2]}.`],
  });
  // A cell without a unit has that of the mapping; one with a unit that nobody knows is none.
  expect(told(checkForeign(table("45"), mapping, "x.csv")).certainty).toBe("applies");
  expect(told(checkForeign(table("45 kp"), mapping, "x.csv")).asked).toBe(true);
});

it("figures come from the entry of a parts file", () => {
  const bom = "kind: bom\nid: B\nitems:\n  - { partNumber: GR-1, description: Artificial graphite block, countryOfOrigin: CN }\n";
  const parts = (value: string) => `parts:\n  GR-1: { properties: { purity: { value: ${value}, unit: "%" } } }\n`;
  const check = (value: string) => told(checkText(bom, { kind: "bom", beside: { "x.parts.yaml": parts(value) } }));
  expect(check("99.9")).toEqual({ asked: false, certainty: undefined, compared: [] });
  expect(check("99.95")).toMatchObject({ asked: true, certainty: "may-apply", compared: [`\`99.95 %\` meets ${full[0]}.`] });
});

it.each([
  ["", undefined, true],
  ["  ", ["NLR"], true],
  ["nlr ", ["NLR"], true],
  ["3C001", ["NLR"], false],
  ["3C001", undefined, false],
])("the code %j, with the words %j, says that nothing is controlled: %s", (code, words, expected) => {
  expect(saysNoControl(code, words)).toBe(expected);
});
