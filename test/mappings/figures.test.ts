import { describe, expect, it } from "vitest";
import { checkText } from "../rules/lodestone.ts";
import { checkForeign, faultsIn, mappedBySchema, readBySchema, readForeign } from "./support.ts";

/** What announcement 33/2024 makes of antimony oxide of Chinese origin by what a column says of its purity: the entry begins at 99.99 %. */
function byPurity(written: string, mapping = 'properties/purity: { from: Purity, unit: "%" }'): string {
  const text = `PN,What,Origin,Purity\nA-1,Antimony oxide,CN,"${written}"\n`;
  const { judged } = checkForeign(
    text,
    `{ fields: { partNumber: PN, description: What, countryOfOrigin: Origin, ${mapping} } }`,
    "bom.csv",
  );
  const [control] = judged[0]?.items[0]?.control.inForce ?? [];
  return control?.certainty ?? "none";
}

describe("a column of figures", () => {
  it.each([
    ["99.995", "applies"],
    ["99.995 %", "applies"],
    ["99.98", "none"],
    ["5N", "applies"],
    ["3N", "none"],
    ["4N5+", "applies"],
    ["> 99.99", "applies"],
    ["≥99.99%", "applies"],
    ["99.99 % min", "applies"],
    ["min. 99.99", "applies"],
    ["99.99％以上", "applies"],
    ["99.991 - 99.995", "applies"],
    ["99.9 to 99.995 %", "may-apply"],
    ["max 99.9", "none"],
    ["< 99.99", "none"],
    ["", "may-apply"],
    ["99.995 ppm", "may-apply"],
    ["see sheet 4", "may-apply"],
    ["99.995 (batch 7)", "may-apply"],
  ])("says of a purity of %j: %s", (written, certainty) => {
    expect(byPurity(written)).toBe(certainty);
  });

  it("takes its unit from another column, or from the mapping", () => {
    const mapping =
      "{ fields: { partNumber: PN, properties/diameter: { from: D, unit: { from: U } }, properties/density/value: R, properties/density/unit: { value: g/cm3 } } }";
    expect(readForeign("PN,D,U,R\nW-1,15,cm,19.2\n", mapping, "bom.csv")).toMatchObject({
      items: [{ properties: { diameter: { value: 15, unit: "cm" }, density: { value: 19.2, unit: "g/cm3" } } }],
    });
  });

  it("has the name of a figure", () => {
    expect(faultsIn("{ fields: { partNumber: PN, properties/puriti: { from: Purity, unit: '%' } } }")).toEqual([
      "mapping/unknown-field properties/puriti",
    ]);
  });
});

describe("a schema with words for figures", () => {
  const ofItem = (properties: object): object => ({ properties: { p: { items: { "x-lodestone": "item", properties } } } });
  const item = (properties: object, of: object): unknown =>
    (readBySchema(ofItem(properties), JSON.stringify({ p: [of] })) as { readonly items: readonly unknown[] }).items[0];

  it("has them as paths, as an object of a figure, and as an object of all", () => {
    expect(item({ pu: { "x-lodestone": { field: "properties/purity", unit: "%" } } }, { pu: 99.995 })).toEqual({
      properties: { purity: { value: 99.995, unit: "%" } },
    });
    const density = {
      type: "object",
      "x-lodestone": "properties/density",
      properties: { v: { "x-lodestone": "value" }, u: { "x-lodestone": "unit" } },
    };
    expect(item({ d: density }, { d: { v: 19.2, u: "g/cm3" } })).toEqual({ properties: { density: { value: 19.2, unit: "g/cm3" } } });
    const all = { type: "object", "x-lodestone": "properties", properties: { d: { "x-lodestone": { field: "diameter", unit: "mm" } } } };
    expect(item({ all }, { all: { d: 150 } })).toEqual({ properties: { diameter: { value: 150, unit: "mm" } } });
  });

  it("has a unit that stands beside", () => {
    const beside = { d: { "x-lodestone": "properties/diameter/value" }, u: { "x-lodestone": "properties/diameter/unit" } };
    expect(item(beside, { d: 15, u: "cm" })).toEqual({ properties: { diameter: { value: 15, unit: "cm" } } });
  });

  it("cannot be used with a figure that is none", () => {
    const faults = (word: unknown) => mappedBySchema(ofItem({ x: { type: "number", "x-lodestone": word } }), "x.yaml").faults;
    expect(faults({ field: "properties/puriti", unit: "%" })).toEqual(['mapping/unknown-field "properties/puriti"']);
  });

  it("is judged by them as by figures of a document of our own", () => {
    const schema = ofItem({
      no: { "x-lodestone": "partNumber" },
      what: { "x-lodestone": "description" },
      made: { "x-lodestone": "countryOfOrigin" },
      wh: { "x-lodestone": { field: "properties/energyDensity", unit: "Wh/kg" } },
    });
    const { format } = mappedBySchema(schema, "x.json");
    const cell = (wh: unknown) => ({ no: `C-${wh}`, what: "Rechargeable lithium-ion cell", made: "CN", wh });
    const text = JSON.stringify({ p: [cell(310), cell(250), cell("≥ 300 Wh/kg")] });
    const { judged } = checkText(text, { kind: "bom", ...(format === undefined ? {} : { format }) });
    expect(judged[0]?.items.map(({ control }) => control.unverified.map(({ certainty }) => certainty))).toEqual([
      ["applies"],
      [],
      ["applies"],
    ]);
  });
});
