import fc from "fast-check";
import { expect, it } from "vitest";
import { readAnnotatedSchema } from "../../server/src/core/mappings/foreign/schema/annotated.ts";
import { checkText } from "../rules/lodestone.ts";
import { mappedBySchema } from "./support.ts";

const names = ["a", "b", "components", "sku", "element", "massPercent", "name", "value", "unit"];
const words = ["item", "partNumber", "description", "mass", "mass/value", "manufacturer", "composition", "element", "magnet", "id", "name"];

/** Schemas of all kinds, most of which say something; references lead anywhere. */
const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<unknown>(true, false, {}, { $ref: "#" }, { $ref: "#/$defs/a" }, { $ref: "#/$defs/b/items" }, { $ref: "#c" }),
    fc
      .record(
        {
          "x-lodestone": fc.oneof(
            fc.constantFrom<unknown>(...words, 1, null, [], {}),
            fc.record(
              { field: fc.constantFrom(...words), key: fc.constantFrom(...words), unit: fc.constantFrom<unknown>("g", { from: "a/b" }, 1) },
              { requiredKeys: ["field"] },
            ),
          ),
          properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 4 }),
          patternProperties: fc.dictionary(fc.constantFrom("^a", "((a+)+)+$", "["), tie("schema"), { maxKeys: 2 }),
          additionalProperties: tie("schema"),
          items: fc.oneof(tie("schema"), fc.array(tie("schema"), { maxLength: 3 })),
          prefixItems: fc.array(tie("schema"), { maxLength: 3 }),
          anyOf: fc.array(tie("schema"), { maxLength: 3 }),
          $defs: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 2 }),
          $anchor: fc.constantFrom<unknown>("c", 1),
          $ref: fc.constantFrom<unknown>("#", "#/$defs/a", "#/%zz", "other.json", 3),
          type: fc.constantFrom<unknown>("object", ["object", "null"], 3),
        },
        { requiredKeys: [] },
      )
      .map((one) => one as unknown),
  ),
}));

/** A schema of items of which one property is said by another schema. */
function ofItems(one: unknown): object {
  const item = { "x-lodestone": "item", properties: { sku: { "x-lodestone": "description" }, a: one } };
  return { properties: { components: { items: item } } };
}

/** Files of the names that such schemas speak of. */
const { file } = fc.letrec<{ file: unknown }>((tie) => ({
  file: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>("NdFeB magnet", "Dy", 3.5, 1, null, "CN"),
    fc.array(tie("file"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie("file"), { maxKeys: 5 }),
  ),
}));

it("any schema is read or told what is wrong with it, at a place in it", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(schema, schema.map(ofItems)), (one) => {
      const text = JSON.stringify(one);
      const { schema: made, faults } = readAnnotatedSchema("schema.yaml", text);
      expect(made === undefined).toBe(faults.length > 0);
      for (const { start, end } of faults) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      if (made !== undefined) read++;
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(20);
});

it("any file is judged by any such schema", () => {
  fc.assert(
    fc.property(schema, file, (one, foreign) => {
      const { format } = mappedBySchema(ofItems(one), "x.json");
      fc.pre(format !== undefined);
      const text = JSON.stringify({ components: [{ sku: "NdFeB magnet", a: foreign }, foreign] });
      const { findings } = checkText(text, { kind: "bom", format });
      expect(findings.filter(({ ruleId }) => ruleId === "rule/failed")).toEqual([]);
      expect(findings.some(({ ruleId }) => ruleId === "end-use/missing")).toBe(true);
    }),
    { numRuns: 100 },
  );
});
