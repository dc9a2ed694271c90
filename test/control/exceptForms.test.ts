import { describe, expect, it } from "vitest";
import type { Control } from "../../server/src/core/control/types.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { checkText } from "../rules/lodestone.ts";
import { controlOf, withEntry } from "./support.ts";

const solid = withEntry(
  `elements: [W], form: metal, exceptForms: [powder], parameters: [{ property: diameter, atLeast: "120", unit: mm }]`,
);
const certainty = (item: string) => controlOf(solid, item)?.certainty;

describe("a form that an entry leaves out", () => {
  it.each([
    ["declared", "description: Tungsten, form: powder"],
    ["in words", "description: Tungsten powder 99.9 %"],
    ["in a German word", "description: Wolframpulver"],
    ["in Chinese", "description: 钨粉"],
    ["beside a declared kind of material", "description: Tungsten powder, form: metal"],
    ["by its tariff code", "description: Tungsten, hsCode: '810110'"],
  ])("clears an item that has it: %s", (_, item) => {
    expect(certainty(item)).toBeUndefined();
  });

  it.each([
    ["another form", "description: Tungsten rod"],
    ["another form as well", "description: Tungsten block and tungsten powder"],
    ["what it was made of", "description: Tungsten plate from powder"],
    ["how it was made", "description: 'Tungsten rod, powder metallurgy'"],
    ["how it was made, in Chinese", "description: 粉末冶金钨棒"],
    ["what it is for", "description: Tungsten rod for powder presses"],
  ])("leaves open what has, or may have, %s", (_, item) => {
    expect(certainty(item)).toBe("may-apply");
  });

  it("does not clear an item of which a figure keeps the limit", () => {
    const figure = "properties: { diameter: { value: 150, unit: mm } }";
    expect(controlOf(solid, `description: Rod of fine tungsten powder, ${figure}`)).toMatchObject({
      certainty: "may-apply",
      missing: ["form"],
    });
    expect(
      controlOf(solid, `description: Rod of fine tungsten powder, form: metal, ${figure}`)?.doubts.map(({ why }) => inEnglish.of(why)),
    ).toEqual(["The form is `powder`, which may be `metal`."]);
    expect(certainty("description: Tungsten powder, properties: { diameter: { value: 100, unit: mm } }")).toBeUndefined();
  });
});

/** The codes of announcement 10/2025 under which an item of Chinese origin stands, or may stand, and why it stands under none. */
function underTenOf2025(item: string): readonly string[] {
  const text = `kind: bom\nid: A\nitems:\n  - { partNumber: P, quantity: 1, countryOfOrigin: CN, ${item} }\n`;
  const [judged] = checkText(text, { kind: "bom" }).judged.flatMap(({ items }) => items);
  const isAct = ({ act }: Pick<Control, "act">): boolean => act.act.id === "mofcom-2025-10";
  const codes = judged?.control.inForce.filter(isAct).flatMap((control) => control.codes) ?? [];
  return codes.length > 0 ? codes : (judged?.control.considered.filter(isAct).map(({ reason }) => inEnglish.of(reason)) ?? []);
}

describe("of tungsten, announcement 10/2025", () => {
  it("lists solids and no powder", () => {
    expect(underTenOf2025("description: Tungsten rod 99.95 %")).toEqual(["1C117.c.1.a"]);
    expect(underTenOf2025("description: Tungsten powder 99.95 %")).toEqual(["The form is `powder`, which the entry excludes."]);
    expect(underTenOf2025("description: Tungsten copper powder")).not.toContain("1C117.c.1.b");
  });

  it("lists powders of heavy alloy under the entry that leaves none out", () => {
    expect(underTenOf2025("description: Tungsten heavy alloy powder W-Ni-Fe")).toEqual(["1C004"]);
    expect(underTenOf2025("description: Tungsten heavy alloy rod W-Ni-Fe")).toContain("1C117.c");
  });
});
