import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/check.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { verdictOf } from "../../server/src/core/sections/queries.ts";
import { cold, engine, input, said, whole } from "../sections/support.ts";

const waiver = "# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot";
const rest =
  "\n    description: Gadolinium oxide\n    form: oxide\n    casNumber: 12064-62-9\n    countryOfOrigin: CN\n    quantity: 25\n    unit: kg\n";
const flow = ", description: Gadolinium oxide, form: oxide, casNumber: 12064-62-9, countryOfOrigin: CN, quantity: 25, unit: kg }\n";

/** Items that open on a line on which they do not stand; `#` is where the waiver comes. */
const covered: readonly (readonly [string, string])[] = [
  ["a dash", `  - #\n    partNumber: GD-1${rest}`],
  ["an anchor", `  - &x #\n    partNumber: GD-1${rest}`],
  ["a tag", `  - !!map #\n    partNumber: GD-1${rest}`],
  ["a tag and an anchor", `  - !!map &x #\n    partNumber: GD-1${rest}`],
  ["a tag below a dash", `  -\n    !!map #\n      partNumber: GD-1${rest.replaceAll("\n    ", "\n      ")}`],
  ["a key", `  - partNumber: #\n      GD-1${rest}`],
  ["a key in quotes with a tag", `  - "partNumber": !!str #\n      'GD-1'${rest}`],
  ["a key, and an anchor below it", `  - partNumber: #\n      &x\n      GD-1${rest}`],
  ["a key after a question mark", `  - ? partNumber #\n    : GD-1${rest}`],
  ["a key after a question mark, below a dash", `  -\n    ? partNumber #\n    : GD-1${rest}`],
  ["a bracket", `  - { #\n      partNumber: GD-1${flow}`],
  ["a key in a bracket", `  - { partNumber: #\n      GD-1${flow}`],
  ["a key after a question mark in a bracket", `  - { ? partNumber #\n      : GD-1${flow}`],
];

/** Lines on which something begins that is not the item of the finding. */
const apart: readonly (readonly [string, string])[] = [
  ["a key over items", `items: #\n  - partNumber: GD-1${rest}`],
  ["a key over items in brackets", `items: #\n  [{ partNumber: GD-1${flow.trimEnd()}]\n`],
  ["another key of the item", `items:\n  - notes: #\n      a\n    partNumber: GD-1${rest}`],
  ["a key with its value", `items:\n  - notes: a #\n    partNumber: GD-1${rest}`],
  ["a key without any value", `items:\n  - notes: #\n    partNumber: GD-1${rest}`],
  ["a dash with another item", `items:\n  - partNumber: BOLT #\n    description: Bolt\n    quantity: 1\n  - partNumber: GD-1${rest}`],
];

const bom = (items: string) => `kind: bom\nid: W\n${items}`.replace("#\n", `${waiver}\n`);
const stateOf = (text: string) => {
  const { findings, waivers } = check(engine, input(text));
  return [
    waivers.map(({ state }) => state),
    findings.filter(({ ruleId }) => ruleId === "end-use/missing").map(({ suppression }) => suppression?.kind),
  ];
};

describe("a waiver on the line that opens something", () => {
  it.each(covered)("covers what stands on the line below: %s", (_, item) => {
    expect(stateOf(bom(`items:\n${item}`))).toEqual([["in-force"], ["waiver"]]);
    expect(stateOf(bom(`items:\n${item}`).replaceAll("\n", "\r\n"))).toEqual([["in-force"], ["waiver"]]);
  });

  it.each(apart)("does not cover what begins elsewhere: %s", (_, items) => {
    expect(stateOf(bom(items))).toEqual([["unused"], [undefined]]);
  });

  it("does so in a text read section by section as in one read as a whole", () => {
    let compared = 0;
    const parts = [...covered.map(([, item]) => item), ...apart.map(([, items]) => items.replace(/^items:.*\n/, ""))];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom("", "  ", "    ", "      ")), { minLength: 1, maxLength: 6 }),
        (items) => {
          const text = `kind: bom\nid: W\nitems:\n${items.map(([item, above]) => (above === "" ? item.replace("#\n", `${waiver}\n`) : `${above}${waiver}\n${item.replace(" #\n", "\n")}`)).join("")}`;
          const sectioned = readYaml(text).problems.length === 0 ? cold(text) : undefined;
          if (sectioned === undefined) return;
          compared++;
          expect(said(verdictOf(sectioned.judged))).toEqual(said(whole(text)));
        },
      ),
    );
    expect(compared).toBeGreaterThan(10);
  });
});
