import { describe, expect, it } from "vitest";
import { checkText } from "../rules/lodestone.ts";

/** What an act says of an item of Chinese origin: `applies 1C117.b`, or nothing. */
function told(item: string): readonly string[] {
  const text = `kind: bom\nid: B\nitems:\n  - { partNumber: P, quantity: 1, countryOfOrigin: CN, ${item} }\n`;
  return checkText(text, { kind: "bom" })
    .judged.flatMap(({ items }) => items)
    .flatMap(({ control }) => [...control.inForce, ...control.unverified])
    .map(({ certainty, codes }) => `${certainty} ${codes.join(", ")}`);
}

const figures = 'properties: { purity: { value: 99, unit: "%" }, particleSize: { value: 5, unit: um } }';

describe("a declared form and a declared material make the substance that an entry names", () => {
  it.each([
    [`description: x, form: powder, composition: [{ element: Mo, massPercent: 99 }], ${figures}`, "applies 1C117.b"],
    [`description: x, form: powder, material: molybdenum, ${figures}`, "applies 1C117.b"],
    [`description: x, form: powder, casNumber: "7439-98-7", ${figures}`, "applies 1C117.b"],
    [`description: Molybdenum, form: powder, ${figures}`, "applies 1C117.b"],
    ["description: Tungsten carbide, form: powder", "applies 1C117.d.3"],
    ["description: x, form: powder, material: tungsten carbide", "applies 1C117.d.3"],
    ["description: x, form: powder, composition: [{ substance: WC, massPercent: 100 }]", "applies 1C117.d.3"],
    ['description: x, composition: [{ casNumber: "12070-12-1", massPercent: 100 }]', "applies 1C117.d.3"],
    ["description: x, composition: [{ substance: ammonium paratungstate, massPercent: 100 }]", "applies 1C117.d.1"],
    ["description: antimony, form: ore", "applies 3C003.a"],
    ["description: ore, form: ore, material: antimony", "applies 3C003.a"],
    [
      "description: concentrate, form: ore, composition: [{ element: Sb, massPercent: 60 }, { element: S, massPercent: 20 }]",
      "applies 3C003.a",
    ],
    ['description: concentrate, form: ore, casNumber: "7440-36-0"', "applies 3C003.a"],
  ])("%s: %s", (item, expected) => {
    expect(told(item)).toEqual([expected]);
  });

  it.each([
    // Whether a crystal is the compound that the entry names the act does not say.
    [
      "description: x, form: crystal, composition: [{ element: Cd, massPercent: 46 }, { element: Te, massPercent: 54 }]",
      "may-apply 6C002.b.1",
    ],
    [
      "description: x, form: powder, composition: [{ substance: WC, massPercent: 88 }, { element: Co, massPercent: 12 }]",
      "may-apply 1C117.d.3",
    ],
    ["description: Molybdenum, form: powder", "may-apply 1C117.b"],
  ])("%s leaves it open: %s", (item, expected) => {
    expect(told(item)).toEqual([expected]);
  });

  it.each([
    [`description: x, form: metal, composition: [{ element: Mo, massPercent: 99 }], ${figures}`],
    [`description: x, form: powder, composition: [{ element: Mo, massPercent: 60 }, { element: S, massPercent: 40 }], ${figures}`],
    ["description: Insert, composition: [{ substance: WC, massPercent: 88 }, { element: Co, massPercent: 12 }]"],
    ["description: x, form: compound, composition: [{ element: Sb, massPercent: 50 }, { element: Cl, massPercent: 50 }]"],
    ["description: x, form: alloy, composition: [{ element: W, massPercent: 94 }, { element: C, massPercent: 6 }]"],
  ])("%s is none", (item) => {
    expect(told(item).filter((one) => !one.includes("1C117.c"))).toEqual([]);
  });

  it("holds of materials of no element as well", () => {
    const size = "properties: { particleSize: { value: 10, unit: um } }";
    expect(told(`description: synthetic diamond, form: powder, ${size}`)).toContain("applies 2C902.a");
    expect(told("description: lithium iron phosphate, form: cathode-material")).toEqual(["may-apply 3C901.a.1"]);
    expect(told("description: artificial graphite, form: anode-material")).toContain("applies 3C901.b.1");
  });
});

it("graphite by its declared form may be the artificial graphite whose figures it has", () => {
  const high =
    'properties: { purity: { value: 99.95, unit: "%" }, density: { value: 1.8, unit: g/cm3 }, flexuralStrength: { value: 40, unit: MPa } }';
  const low = high.replace("40", "20");
  for (const item of ["description: Graphite block", "description: block, material: graphite", "description: graphite"]) {
    expect(told(`${item}, form: graphite, ${high}`)).toEqual(["may-apply 1C108.b"]);
    expect(told(`${item}, form: graphite, ${low}`)).toEqual([]);
  }
});

it("a code for a substance that nothing shows says so, whatever the words name", () => {
  const item = 'partNumber: P, description: Tungsten ingot, controlCodes: [{ list: PRC, code: "1C117.d.3" }]';
  const { findings } = checkText(`kind: bom\nitems:\n  - { ${item} }\n`, { kind: "bom" });
  const said = findings.flatMap(({ ruleId, message }) => (ruleId === "code/mismatch" ? [message] : []));
  expect(said).toEqual([expect.stringContaining("Nothing shows that it is one of these substances: tungsten carbide.")]);
});
