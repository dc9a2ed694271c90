import { describe, expect, it } from "vitest";
import { checkText } from "../rules/lodestone.ts";
import { mappedBySchema, readBySchema } from "./support.ts";

/** The example of the docs: a component of a home-grown file. */
const component = {
  type: "object",
  "x-lodestone": "item",
  properties: {
    sku: { type: "string", "x-lodestone": "partNumber" },
    name: { type: "string", "x-lodestone": "description" },
    qty: { type: "integer", "x-lodestone": "quantity" },
    kg: { type: "number", "x-lodestone": { field: "mass", unit: "kg" } },
    made: { type: "string", "x-lodestone": { field: "countryOfOrigin", values: { PRC: "CN" } } },
    use: { type: "string", "x-lodestone": "endUse" },
    parts: { type: "array", items: { $ref: "#/$defs/component" } },
  },
};

const list = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { components: { type: "array", items: { $ref: "#/$defs/component" } } },
  $defs: { component },
};

/** A schema of one list of items with some properties. */
function ofItems(properties: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): object {
  return { properties: { p: { items: { "x-lodestone": "item", properties } } }, ...more };
}

/** The one item that a text gives by such a schema. */
function itemBy(properties: Readonly<Record<string, unknown>>, item: unknown, more?: Readonly<Record<string, unknown>>): unknown {
  const read = readBySchema(ofItems(properties, more), JSON.stringify({ p: [item] })) as { readonly items: readonly unknown[] };
  return read.items[0];
}

/** The mistakes in a schema of one list of items. */
function faultsOf(schema: unknown): readonly string[] {
  return mappedBySchema(schema, "x.yaml").faults.map((one) => one.replaceAll(/\s+/g, " "));
}

const word = (text: string) => ({ "x-lodestone": text });

describe("a file that an annotated schema describes", () => {
  it("takes all other words for what `*` says of them, and unknown for nothing", () => {
    const made = (values: object, word: string): unknown => {
      const properties = { made: { "x-lodestone": { field: "countryOfOrigin", values } } };
      const text = JSON.stringify({ p: [{ made: word }] });
      const { format } = mappedBySchema(ofItems(properties), "x.json");
      const { findings } = checkText(text, { kind: "bom", ...(format === undefined ? {} : { format }) });
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain("mapping/value");
      return (itemBy(properties, { made: word }) as { countryOfOrigin?: string } | undefined)?.countryOfOrigin;
    };
    for (const [word, origin] of [
      ["PRC", "CN"],
      ["Mordor", undefined],
      ["toString", undefined],
    ] as const)
      expect(made({ PRC: "CN", "*": "unknown" }, word), word).toBe(origin);
    for (const [word, origin] of [
      ["PRC", undefined],
      ["Mordor", "JP"],
    ] as const)
      expect(made({ PRC: "unknown", "*": "JP" }, word), word).toBe(origin);
  });

  it("has its items, their facts and their parts where the schema's words stand", () => {
    const text =
      "components:\n  - { sku: 08500030, name: a, qty: 2, kg: 0.5, made: PRC, use: rotor, parts: [{ sku: B, parts: [{ sku: C }] }] }\n";
    expect(readBySchema(list, text)).toEqual({
      items: [
        {
          partNumber: "08500030",
          description: "a",
          quantity: 2,
          mass: { value: 0.5, unit: "kg" },
          countryOfOrigin: "CN",
          endUse: { statement: "rotor" },
          items: [{ partNumber: "B", items: [{ partNumber: "C" }] }],
        },
      ],
    });
  });

  it("is judged like any other, at the places of its own keys", () => {
    const text = '{"components": [\n  {"sku": "M-1", "name": "sintered NdFeB magnet", "made": "Mordor"}\n]}';
    const { format } = mappedBySchema(list, "x.json");
    const { findings } = checkText(text, { kind: "bom", ...(format === undefined ? {} : { format }) });
    const told = findings.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
    expect(told).toEqual(expect.arrayContaining(['end-use/missing "M-1"', 'mapping/value "Mordor"']));
  });

  it("reads a schema that is written in YAML", () => {
    const schema = "properties:\n  p:\n    items:\n      x-lodestone: item\n      properties: { no: { x-lodestone: partNumber } }\n";
    expect(readBySchema(schema, "p: [{ no: A }]")).toEqual({ items: [{ partNumber: "A" }] });
  });

  it.each([
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
  ])("reads schemas of %s", ($schema) => expect(itemBy({ no: word("partNumber") }, { no: "A" }, { $schema })).toEqual({ partNumber: "A" }));

  it("takes the key of a map for a fact", () => {
    const schema = {
      properties: {
        parts: {
          patternProperties: { "^M": { "x-lodestone": { field: "item", key: "partNumber" }, properties: { qty: word("quantity") } } },
        },
      },
    };
    expect(readBySchema(schema, "parts:\n  M3x8: { qty: 4 }\n  M4x10: { qty: 2 }\n")).toEqual({
      items: [
        { partNumber: "M3x8", quantity: 4 },
        { partNumber: "M4x10", quantity: 2 },
      ],
    });
  });

  it("looks into every branch, on both sides of a reference", () => {
    const item = {
      $ref: "#base",
      allOf: [{ properties: { a: word("description") } }],
      anyOf: [{ properties: { b: word("material") } }, true],
      oneOf: [{ properties: { c: word("hsCode") } }],
      if: { properties: { d: { const: 1 } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { d: word("casNumber") } },
      else: { properties: { e: word("supplier") } },
      properties: { f: word("manufacturer") },
    };
    const schema = { items: item, $defs: { base: { $anchor: "base", "x-lodestone": "item", properties: { g: word("partNumber") } } } };
    expect(readBySchema(schema, JSON.stringify([{ a: "a", b: "b", c: "c", d: "d", e: "e", f: "f", g: "g" }]))).toEqual({
      items: [
        {
          partNumber: "g",
          description: "a",
          material: "b",
          hsCode: "c",
          casNumber: "d",
          supplier: { name: "e" },
          manufacturer: { name: "f" },
        },
      ],
    });
  });

  it("tells the entries of a tuple apart", () => {
    const row = { "x-lodestone": "item", prefixItems: [word("partNumber"), {}, word("quantity")], items: word("description") };
    expect(() => readBySchema({ items: row }, "[[A, x, 2, y]]")).not.toThrow();
    const schema = {
      items: {
        "x-lodestone": "item",
        properties: { cells: { items: [word("partNumber"), true, word("quantity")], additionalItems: word("description") } },
      },
    };
    expect(readBySchema(schema, "[{ cells: [A, x, 2, y] }]")).toEqual({ items: [{ partNumber: "A", quantity: 2, description: "y" }] });
  });

  it("gives a name to the properties that are named, and to no others what stands for the others", () => {
    const properties = { maker: word("manufacturer") };
    const schema = { items: { "x-lodestone": "item", properties, additionalProperties: word("description") } };
    expect(readBySchema(schema, "[{ maker: m, note: n }]")).toEqual({ items: [{ manufacturer: { name: "m" }, description: "n" }] });
  });

  it("reads parties, magnets and end uses that are objects", () => {
    const company = { type: "object", properties: { firm: word("name"), land: word("country") } };
    const properties = {
      maker: { ...company, ...word("manufacturer") },
      from: { ...company, ...word("supplier") },
      mag: { ...word("magnet"), properties: { g: word("grade"), t: word("type") } },
      why: { ...word("endUse"), properties: { what: word("category"), text: word("statement") } },
    };
    const item = {
      maker: { firm: "M", land: "Japan" },
      from: { firm: "S", land: "de" },
      mag: { g: "N42SH", t: "NdFeB" },
      why: { what: "automotive", text: "motor" },
    };
    expect(itemBy(properties, item)).toEqual({
      manufacturer: { name: "M", country: "JP" },
      supplier: { name: "S", country: "DE" },
      magnet: { grade: "N42SH", type: "NdFeB" },
      endUse: { category: "automotive", statement: "motor" },
    });
  });

  it("reads an object under a word by our own keys where the schema has no words below it", () => {
    const item = { mag: { grade: "N42SH", color: "red" }, mass: { value: 2, unit: "g" }, alloy: [{ element: "Dy", massPercent: 3 }] };
    expect(itemBy({ mag: word("magnet"), mass: { type: "object", ...word("mass") }, alloy: word("composition") }, item)).toEqual({
      magnet: { grade: "N42SH" },
      mass: { value: 2, unit: "g" },
      composition: [{ element: "Dy", massPercent: 3 }],
    });
  });

  it("reads the figures of a material by their names, each with its unit", () => {
    const item = { props: { purity: { value: 99, unit: "%" }, energyDensity: { value: 320, unit: "Wh/kg" }, color: { value: 1 } } };
    expect(itemBy({ props: { "x-lodestone": "properties" } }, item)).toEqual({
      properties: { purity: { value: 99, unit: "%" }, energyDensity: { value: 320, unit: "Wh/kg" } },
    });
    expect(itemBy({ ed: { "x-lodestone": { field: "properties/energyDensity", unit: "Wh/kg" } } }, { ed: 320 })).toEqual({
      properties: { energyDensity: { value: 320, unit: "Wh/kg" } },
    });
  });

  it("reads control codes whose list stands beside them", () => {
    const properties = { cc: { "x-lodestone": "controlCodes/code" }, of: { "x-lodestone": "controlCodes/list" } };
    expect(itemBy(properties, { cc: "3C001.b", of: "PRC" })).toEqual({ controlCodes: [{ list: "PRC", code: "3C001.b" }] });
  });

  it("reads compositions as lists of lines, as maps, and element by element", () => {
    const line = { ...word("composition"), properties: { el: word("element"), pct: word("massPercent") } };
    expect(
      itemBy(
        { c: { items: line } },
        {
          c: [
            { el: "Nd", pct: "29 %" },
            { el: "Dy", pct: 3 },
          ],
        },
      ),
    ).toEqual({
      composition: [
        { element: "Nd", massPercent: 29 },
        { element: "Dy", massPercent: 3 },
      ],
    });
    const map = { additionalProperties: { "x-lodestone": { field: "composition", key: "element" } } };
    expect(itemBy({ c: map }, { c: { Nd: 29, Dy: 3 } })).toEqual({
      composition: [
        { element: "Nd", massPercent: 29 },
        { element: "Dy", massPercent: 3 },
      ],
    });
    expect(itemBy({ dy: word("composition/Dy") }, { dy: 3 })).toEqual({ composition: [{ element: "Dy", massPercent: 3 }] });
  });

  it("takes a unit from its own property, or from a path", () => {
    const properties = { n: word("mass/value"), u: word("mass/unit") };
    expect(itemBy(properties, { n: 3, u: "grams" })).toEqual({ mass: { value: 3, unit: "g" } });
    expect(itemBy({ n: { "x-lodestone": { field: "mass", unit: { from: "u/code" } } } }, { n: 3, u: { code: "kg" } })).toEqual({
      mass: { value: 3, unit: "kg" },
    });
  });

  it("says nothing where one place of the schema gives several different values, and takes the next", () => {
    const properties = { from: { items: word("countryOfOrigin") }, land: word("countryOfOrigin") };
    expect(itemBy(properties, { from: ["CN", "JP"] })).toEqual({});
    expect(itemBy(properties, { from: ["CN", "CN"], land: "JP" })).toEqual({ countryOfOrigin: "CN" });
    expect(itemBy(properties, { from: ["CN", "JP"], land: "DE" })).toEqual({ countryOfOrigin: "DE" });
  });

  it("reads what is said of a shipment, and that it is one", () => {
    const schema = {
      "x-lodestone": "shipment",
      properties: {
        no: word("id"),
        to: { ...word("consignee"), properties: { name: word("name"), iso: word("country") } },
        dest: word("countryOfDestination"),
        via: { items: word("transitCountries") },
        lic: { items: { ...word("licences"), properties: { nr: word("number"), by: word("list") } } },
        lines: { items: { "x-lodestone": "item", properties: { no: word("partNumber"), lic: word("licence") } } },
      },
    };
    const text =
      "no: S1\nto: { name: C, iso: Japan }\ndest: Japan\nvia: [KR, SG]\nlic: [{ nr: L1, by: PRC }]\nlines: [{ no: A, lic: L1 }]\n";
    expect(mappedBySchema(schema, "x.yaml").format?.documents).toBe("shipment");
    expect(readBySchema(schema, text)).toEqual({
      id: "S1",
      consignee: { name: "C", country: "JP" },
      countryOfDestination: "JP",
      transitCountries: ["KR", "SG"],
      licences: [{ number: "L1", list: "PRC" }],
      items: [{ partNumber: "A", licence: "L1" }],
    });
  });

  it("has the rows of a table for items where the schema describes a row", () => {
    const text = "SKU;Name;Origin\nM-1;magnet;PRC\n";
    const row = {
      "x-lodestone": "item",
      properties: {
        SKU: word("partNumber"),
        name: word("description"),
        Origin: { "x-lodestone": { field: "countryOfOrigin", values: { PRC: "CN" } } },
      },
    };
    const items = [{ partNumber: "M-1", description: "magnet", countryOfOrigin: "CN" }];
    expect(readBySchema(row, text, "x.csv")).toEqual({ items });
    expect(readBySchema({ type: "array", items: row }, text, "x.csv")).toEqual({ items });
  });

  it("is read by fields and items that stand beside the schema, which win", () => {
    const fields = "fields: { description: texts/en }";
    const text = "components: [{ sku: A, name: no, texts: { en: yes it is } }]";
    expect(readBySchema(list, text, "x.yaml", fields)).toEqual({ items: [{ partNumber: "A", description: "yes it is" }] });
    const rows = { properties: { rows: { items: { properties: { no: word("partNumber") } } } } };
    expect(readBySchema(rows, "rows: [{ no: A }]", "x.yaml", 'items: "/rows/*"')).toEqual({ items: [{ partNumber: "A" }] });
    expect(readBySchema(rows, "rows: [{ no: A }]", "x.yaml", "items: /rows")).toEqual({ items: [{ partNumber: "A" }] });
  });

  it("is not clear where the schema's items are not in it", () => {
    const { format } = mappedBySchema(list, "x.yaml");
    const { findings } = checkText("other: [{ sku: NdFeB magnet }]", { kind: "bom", ...(format === undefined ? {} : { format }) });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["mapping/no-items"]);
  });
});

describe("a schema that cannot be used", () => {
  it.each<[string, unknown, string]>([
    ["an unknown word", ofItems({ no: word("partNumbr") }), 'mapping/unknown-field "partNumbr"'],
    [
      "an unknown word below another",
      ofItems({ m: { ...word("manufacturer"), properties: { n: word("nam") } } }),
      'mapping/unknown-field "nam"',
    ],
    ["an unknown option", ofItems({ no: { "x-lodestone": { field: "partNumber", vales: {} } } }), 'mapping/unknown-field "vales"'],
    ["no word", ofItems({ no: { "x-lodestone": 3 } }), "mapping/invalid 3"],
    ["a map without a field", ofItems({ no: { "x-lodestone": { unit: "g" } } }), 'mapping/invalid { "unit": "g" }'],
    ["a mass without a unit", ofItems({ kg: { type: "number", ...word("mass") } }), 'mapping/unit-missing "mass"'],
    ["half a mass without a unit", ofItems({ kg: word("mass/value") }), 'mapping/unit-missing "mass/value"'],
    ["a figure without a unit", ofItems({ ed: word("properties/energyDensity") }), 'mapping/unit-missing "properties/energyDensity"'],
    ["a code of a list that there is none of", ofItems({ cc: word("controlCodes/XX") }), 'mapping/unknown-field "controlCodes/XX"'],
    [
      "a key that is none of an item",
      ofItems({ no: { additionalProperties: { "x-lodestone": { field: "material", key: "form" } } } }),
      'mapping/invalid "form"',
    ],
    ["a fact of no item", { properties: { no: word("partNumber") } }, 'mapping/invalid "partNumber"'],
    ["two words", ofItems({ no: { anyOf: [word("partNumber"), word("description")] } }), 'mapping/invalid "description"'],
    [
      "two words by a key and a pattern",
      { items: { "x-lodestone": "item", additionalProperties: word("form"), patternProperties: { a: word("level") } } },
      'mapping/invalid "level"',
    ],
    [
      "one word with two units",
      ofItems({ m: { anyOf: [{ "x-lodestone": { field: "mass", unit: "g" } }, { "x-lodestone": { field: "mass", unit: "kg" } }] } }),
      'mapping/invalid "mass"',
    ],
    ["bom and shipment", { ...ofItems({ no: word("partNumber") }), anyOf: [word("bom"), word("shipment")] }, 'mapping/invalid "shipment"'],
    ["a reference to another file", ofItems({ no: { $ref: "other.json#/a" } }), 'mapping/invalid "other.json#/a"'],
    ["a reference to an address", ofItems({ no: { $ref: "https://example.org/a.json" } }), 'mapping/invalid "https://example.org/a.json"'],
    ["a reference to nothing", ofItems({ no: { $ref: "#/$defs/no" } }), 'mapping/invalid "#/$defs/no"'],
    ["a dynamic reference", ofItems({ no: { $dynamicRef: "#a" } }), 'mapping/invalid "$dynamicRef"'],
    ["a nested $id", ofItems({ no: { $id: "https://example.org/a", ...word("partNumber") } }), 'mapping/invalid "https://example.org/a"'],
    [
      "a circle",
      ofItems({ no: { $ref: "#/$defs/a" } }, { $defs: { a: { $ref: "#/$defs/b" }, b: { allOf: [{ $ref: "#/$defs/a" }] } } }),
      'mapping/invalid "#/$defs/a"',
    ],
    [
      "another dialect",
      { $schema: "http://json-schema.org/draft-04/schema#" },
      'mapping/invalid "http://json-schema.org/draft-04/schema#"',
    ],
    ["a text", "just a text", "mapping/invalid just a text"],
    ["no item", { properties: { a: { type: "string" } } }, "mapping/invalid "],
    ["broken JSON", '{"properties": ', "yaml/syntax {"],
  ])("tells of %s at its place", (_, schema, fault) => {
    expect(faultsOf(schema)).toEqual([fault]);
  });

  it("does not take a property that is called like a keyword for one", () => {
    expect(faultsOf(ofItems({ $id: word("partNumber"), $ref: word("description"), "x-lodestone": { type: "string" } }))).toEqual([]);
  });

  it("tells of more than 1,000,000 characters", () => {
    expect(faultsOf(`{"title": "${"x".repeat(1_000_000)}"}`)).toEqual(["mapping/invalid "]);
  });

  it("tells of more than 10,000 schemas", () => {
    const properties = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, {}]));
    expect(faultsOf(ofItems(properties))).toEqual(["mapping/invalid "]);
  });

  it("tells of a value that can stand at more than 32 places, and not of 32", () => {
    const branches = (count: number) => ofItems({ a: { anyOf: Array.from({ length: count }, () => word("partNumber")) } });
    expect(faultsOf(branches(31))).toEqual([]);
    expect(faultsOf(branches(32))).toEqual(["mapping/invalid "]);
  });

  it("does not follow a bomb of references", () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [
        `d${n}`,
        {
          anyOf: [
            { properties: { a: { $ref: `#/$defs/d${n + 1}` }, b: { $ref: `#/$defs/d${(n * 7) % 30}` } } },
            { $ref: `#/$defs/d${n + 1}` },
            { $ref: `#/$defs/d${n + 1}` },
          ],
        },
      ]),
    );
    const start = performance.now();
    const faults = faultsOf({ $ref: "#/$defs/d0", $defs: { ...$defs, d30: { ...word("item"), properties: { c: word("partNumber") } } } });
    expect(faults).toEqual(["mapping/invalid "]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("takes no other source, and no children, beside it", () => {
    expect(mappedBySchema({}, "x.yaml", "use: table").faults).toEqual(["mapping/several-sources schema"]);
    expect(mappedBySchema({}, "x.yaml", 'children: "sub/*"').faults).toEqual(["mapping/invalid children"]);
  });
});
