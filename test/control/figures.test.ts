import { describe, expect, it } from "vitest";
import { undeclaredFigures } from "../../server/src/core/control/describeOpenQuestions.ts";
import type { Control } from "../../server/src/core/control/types.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { controlOf, withEntry } from "./support.ts";

function words(control: Control | undefined): readonly string[] {
  return (control?.openLimits ?? []).flat().map(({ parameter, written }) => `${parameter.entry.id} ${written}`);
}

const oxide = "elements: [Ce], form: oxide";
const item = "description: cerium oxide, form: oxide, composition: [{ element: Ce, massPercent: 81 }, { element: O, massPercent: 19 }]";

describe("a figure that an entry demands", () => {
  const pure = withEntry(`${oxide}, parameters: [{ property: purity, over: "99.99", unit: "%" }]`);
  const purity = (value: string) => controlOf(pure, `${item}, properties: { purity: { value: ${value}, unit: "%" } }`)?.certainty;

  it("is compared exactly, the limit itself left out where it has to be more", () => {
    expect(["99.99", "99.990", "99.991", "99.9900000000000000001", "100"].map(purity)).toEqual([
      undefined,
      undefined,
      "applies",
      "applies",
      "applies",
    ]);
  });

  it("is open where it is not declared, and says which limit decides", () => {
    const control = controlOf(pure, item);
    expect(control).toMatchObject({ certainty: "may-apply", missing: ["parameter"], maxSeverity: "warning" });
    expect(words(control)).toEqual(["purity > 99.99 %"]);
  });

  it.each(["-1", "120", "1e400", "text", ""])("is open where what is declared is none: %s", (value) => {
    expect(purity(value)).toBe("may-apply");
  });

  it("is open where its unit is none of its own", () => {
    expect(controlOf(pure, `${item}, properties: { purity: { value: 99.995, unit: ppm } }`)?.certainty).toBe("may-apply");
  });

  it("includes the limit where it has to be at least that, in whatever unit", () => {
    const dense = withEntry(`${oxide}, parameters: [{ property: density, atLeast: "2.5", unit: g/cm3 }]`);
    const density = (figure: string) => controlOf(dense, `${item}, properties: { density: { ${figure} } }`)?.certainty;
    expect(density("value: 2.5, unit: g/cm3")).toBe("applies");
    expect(density("value: 2500, unit: kg/m3")).toBe("applies");
    expect(density("value: 2499.999, unit: kg/m3")).toBeUndefined();
  });
});

describe("a condition of two parts", () => {
  const both = withEntry(
    `${oxide}, parameters: [{ property: density, atLeast: "2.5", unit: g/cm3 }, { property: specificCapacity, atLeast: "156", unit: mAh/g }]`,
  );
  const density = (value: string) => `density: { value: ${value}, unit: g/cm3 }`;
  const capacity = (value: string) => `specificCapacity: { value: ${value}, unit: mAh/g }`;
  const verdict = (...figures: readonly string[]) => controlOf(both, `${item}, properties: { ${figures.join(", ")} }`);

  it("holds where both are reached, and falls where one is missed", () => {
    expect(verdict(density("2.5"), capacity("156"))?.certainty).toBe("applies");
    expect(verdict(density("2.4"), capacity("160"))).toBeUndefined();
    expect(verdict(density("2.6"), capacity("155.9"))).toBeUndefined();
    expect(verdict(density("2.4"))).toBeUndefined();
  });

  it("names only the part that is not declared", () => {
    const control = verdict(density("2.6"));
    expect(control?.certainty).toBe("may-apply");
    expect(words(control)).toEqual(["specificCapacity ≥ 156 mAh/g"]);
  });
});

describe("alternatives", () => {
  const sizes = withEntry(
    `${oxide}, alternatives: [[{ property: diameter, atLeast: "120", unit: mm }, { property: length, atLeast: "50", unit: mm }], [{ property: boreDiameter, atLeast: "65", unit: mm }]]`,
  );
  const size = (name: string, value: string, unit = "mm") => `${name}: { value: ${value}, unit: ${unit} }`;
  const verdict = (...figures: readonly string[]) => controlOf(sizes, `${item}, properties: { ${figures.join(", ")} }`)?.certainty;

  it("need one set, and fall where every set is missed", () => {
    expect(verdict(size("diameter", "12", "cm"), size("length", "50"))).toBe("applies");
    expect(verdict(size("boreDiameter", "65"))).toBe("applies");
    expect(verdict(size("diameter", "119"))).toBe("may-apply");
    expect(verdict(size("diameter", "119"), size("boreDiameter", "64"))).toBeUndefined();
  });

  it("are told as alternatives, the limits of a set together", () => {
    const told = (more = "") =>
      undeclaredFigures(controlOf(sizes, `${item}${more}`) ?? { codes: [], openLimits: [] }).map((one) => inEnglish.of(one));
    expect(told()).toEqual(["The entry requires (diameter ≥ 120 mm, length ≥ 50 mm) or bore ≥ 65 mm; the item does not declare that."]);
    expect(told(`, properties: { ${size("boreDiameter", "64")}, ${size("length", "50")} }`)).toEqual([
      "The entry requires diameter ≥ 120 mm; the item does not declare that.",
    ]);
  });

  it("are told as those of one entry or another where an item may meet several", () => {
    const { codes, openLimits } = controlOf(sizes, item) ?? { codes: [], openLimits: [] };
    expect(undeclaredFigures({ codes: [...codes, "9C9"], openLimits }).map((one) => inEnglish.of(one))).toEqual([
      "Depending on the entry, (diameter ≥ 120 mm, length ≥ 50 mm) or bore ≥ 65 mm is required; the item does not declare that.",
    ]);
  });

  it("each stand with the figures that hold for all of them", () => {
    const both = withEntry(
      `${oxide}, parameters: [{ property: purity, over: "99", unit: "%" }], alternatives: [[{ property: diameter, atLeast: "120", unit: mm }], [{ property: boreDiameter, atLeast: "65", unit: mm }]]`,
    );
    expect(controlOf(both, item)?.openLimits.map((set) => set.map(({ written }) => written))).toEqual([
      ["> 99 %", "≥ 120 mm"],
      ["> 99 %", "≥ 65 mm"],
    ]);
  });
});

describe("a share", () => {
  const shares = withEntry(`${oxide}, parameters: [{ property: share, of: Ce, atLeast: "97", unit: "%" }]`);
  const verdict = (lines: string, more = "") => controlOf(shares, `description: cerium oxide, form: oxide, composition: [${lines}]${more}`);

  it("is what the composition declares, and asked of the composition", () => {
    expect(verdict("{ element: Ce, massPercent: 97 }")?.certainty).toBe("applies");
    expect(verdict("{ element: Ce, massPercent: 96.99 }")).toBeUndefined();
    expect(verdict("{ element: Ce, massPercent: { min: 96, max: 98 } }")).toMatchObject({
      missing: ["composition"],
      openElements: ["Ce"],
      openLimits: [],
    });
    expect(verdict("{ element: Ce }")?.certainty).toBe("may-apply");
    // Only a complete composition says what is not there.
    const lanthanum = "{ element: La, massPercent: 99 }";
    expect(verdict(lanthanum)?.openElements).toEqual(["Ce"]);
    expect(verdict(lanthanum, ", compositionStatus: complete")).toBeUndefined();
    // The substance may hold more of it.
    expect(verdict("{ element: Ce, massPercent: 60 }, { substance: binder, massPercent: 40 }")?.certainty).toBe("may-apply");
  });
});

describe("common goods", () => {
  const demand = 'parameters: [{ property: energyDensity, atLeast: "300", unit: Wh/kg }]';
  const common = withEntry(`${oxide}, ${demand}, commonGoods: below`);

  it("below the limit are information as long as the figure is not declared", () => {
    expect(controlOf(common, item)).toMatchObject({ certainty: "may-apply", maxSeverity: "information" });
    expect(controlOf(common, `${item}, properties: { energyDensity: { value: 300, unit: Wh/kg } }`)).toMatchObject({
      certainty: "applies",
      maxSeverity: "error",
    });
    expect(controlOf(common, `${item}, properties: { energyDensity: { value: 299.9, unit: Wh/kg } }`)).toBeUndefined();
  });

  it("are left behind with the first figure that keeps its limit", () => {
    const two = withEntry(
      `${oxide}, parameters: [{ property: purity, over: "99.9", unit: "%" }, { property: density, over: "1.73", unit: g/cm3 }], commonGoods: below`,
    );
    const maxSeverity = (more: string) => controlOf(two, `${item}${more}`)?.maxSeverity;
    expect(maxSeverity("")).toBe("information");
    expect(maxSeverity(', properties: { purity: { value: 99.95, unit: "%" } }')).toBe("warning");
    expect(maxSeverity(", properties: { density: { value: 1.85, unit: g/cm3 } }")).toBe("warning");
    expect(maxSeverity(', properties: { purity: { value: 99.9, unit: "%" } }')).toBeUndefined();
    // A bound that reaches both sides is not known to keep it.
    expect(controlOf(two, item.replace("cerium oxide", "cerium oxide, purity > 99 %"))?.maxSeverity).toBe("information");
  });

  it("are left behind by a trade name of those that meet the figures", () => {
    const named = withEntry(`${oxide}, ${demand}, commonGoods: below, tradeNames: [high three]`);
    expect(controlOf(named, item)?.maxSeverity).toBe("information");
    expect(controlOf(named, item.replace("cerium oxide", "High Three cerium oxide"))).toMatchObject({
      certainty: "may-apply",
      maxSeverity: "warning",
    });
  });

  it("are not left behind by what is as true of the common ones", () => {
    const rods = withEntry(
      `${oxide}, parameters: [{ property: share, of: Ce, atLeast: "70", unit: "%" }], alternatives: [[{ property: diameter, atLeast: "120", unit: mm }, { property: length, atLeast: "50", unit: mm }], [{ property: boreDiameter, atLeast: "65", unit: mm }, { property: length, atLeast: "50", unit: mm }]], commonGoods: below`,
    );
    const size = (name: string, value: number) => `${name}: { value: ${value}, unit: mm }`;
    const maxSeverity = (...sizes: readonly string[]) => controlOf(rods, `${item}, properties: { ${sizes.join(", ")} }`)?.maxSeverity;
    expect(maxSeverity()).toBe("information"); // its share is met
    expect(maxSeverity(size("diameter", 120))).toBe("warning");
    expect(maxSeverity(size("length", 900))).toBe("warning");
    expect(maxSeverity(size("diameter", 3), size("length", 900))).toBe("information");
  });

  it("of one entry take nothing from another of the same act", () => {
    const other = withEntry(`${oxide}, ${demand}, commonGoods: below`, `elements: [La], form: oxide, ${demand}`);
    const mixed = "description: oxide of La and Ce, form: oxide, composition: [{ element: Ce }, { element: La }]";
    expect(controlOf(other, mixed)?.maxSeverity).toBe("warning");
  });
});

describe("a purpose", () => {
  it("is said and excludes nothing", () => {
    const control = controlOf(withEntry(`${oxide}, purpose: { en: missile parts }`), item);
    expect(control).toMatchObject({ certainty: "applies", purposes: ["missile parts"] });
  });
});

describe("a substance", () => {
  const named = withEntry("elements: [], substances: [yag], form: all");

  it("is met by strong evidence of it, and by nothing else", () => {
    expect(controlOf(named, "description: 'YAG laser crystal, Y3Al5O12', form: crystal")?.certainty).toBe("applies");
    expect(controlOf(named, "description: NdFeB magnet N42")).toBeUndefined();
  });

  it("beside elements asks for both", () => {
    const both = withEntry("elements: [Nd], substances: [yag], form: all");
    expect(
      controlOf(both, "description: 'YAG laser crystal, Y3Al5O12', form: crystal, composition: [{ element: Nd, massPercent: 0 }]"),
    ).toBeUndefined();
    expect(
      controlOf(both, "description: 'YAG laser crystal, Y3Al5O12', form: crystal, composition: [{ element: Nd, massPercent: 1 }]")
        ?.certainty,
    ).toBe("applies");
  });
});
