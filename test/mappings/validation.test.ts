import { describe, expect, it } from "vitest";
import { content } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { subschemasOf } from "../../server/src/core/mappings/foreign/schema/subschemas.ts";
import { linearPattern } from "../../server/src/core/mappings/foreign/validation/pattern.ts";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";

/** The mistakes of a text against a schema: rule, what is marked, and the summary. */
function mistakesIn(schema: unknown, text: string): readonly string[] {
  const { validator, faults } = validatorOf(schema);
  if (validator === undefined) throw new Error(faults.join("\n"));
  return readYaml(text).documents.flatMap(({ root }) =>
    root === undefined
      ? []
      : validator
          .mistakesIn(root, text)
          .map(({ rule, start, end, summary }) => `${rule} ${text.slice(start, end)}: ${inEnglish.of(summary)}`),
  );
}

function validatorOf(schema: unknown) {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  const root = readYaml(text).documents[0]?.root;
  if (root === undefined) throw new Error("no schema");
  const subschemas = subschemasOf(content(root));
  const made = subschemas.faults.length > 0 ? { validator: undefined, faults: subschemas.faults } : validation.validatorOf(subschemas);
  return { ...made, faults: made.faults.map(({ said, start, end }) => `${text.slice(start, end)}: ${inEnglish.of(said)}`) };
}

describe("places and words", () => {
  const part = {
    type: "object",
    required: ["sku"],
    additionalProperties: false,
    properties: {
      sku: { type: "string", pattern: "^[A-Z]+-\\d+$", maxLength: 8 },
      qty: { type: "integer", minimum: 1, multipleOf: 2 },
      form: { enum: ["magnet", "oxide", "alloy"] },
      tags: { type: "array", uniqueItems: true, minItems: 1, contains: { const: "x" } },
      made: { anyOf: [{ type: "string" }, { type: "null" }] },
    },
  };
  const schema = { type: "object", properties: { parts: { type: "array", items: part } } };

  it("are those of files of our own", () => {
    const text = [
      "parts:",
      "  - { sku: MAG-1, nmae: x }",
      "  - form: magent",
      "  - sku: mag",
      "    qty: 3",
      "    made: [1]",
      "    tags: [a, x, a]",
      "  - sku: MAGNET-1234567",
      "    qty: 0",
      "    tags: [b]",
      "    form: gold",
      "    made:",
      "  - 5",
      "",
    ].join("\n");
    expect(mistakesIn(schema, text)).toEqual([
      "schema/unknown-key nmae: The schema of this file does not allow the key `nmae` here.",
      "schema/missing-key form: An entry of `parts` has no `sku`, which its schema requires.",
      "schema/value magent: `magent` is not a value of `form`; did you mean `magnet`?",
      "schema/value mag: `mag` does not match the pattern `^[A-Z]+-\\d+$` of the schema.",
      "schema/value 3: `3` is not a multiple of `2`, as the schema demands.",
      "schema/type [1]: `made` must be text or `null`, but here is a list.",
      "schema/value a: This entry stands in its list more than once, and the schema allows it once.",
      "schema/value MAGNET-1234567: `MAGNET-1234567` is too long; the maximum length in the schema is `8`.",
      "schema/value 0: `0` is too small; the minimum in the schema is `1`.",
      "schema/value [b]: This list has too few entries of the kind that the schema asks for.",
      "schema/value gold: `gold` is not a value of `form`.",
      "schema/type 5: An entry of `parts` must be a map, but here is the number `5`.",
    ]);
  });

  it("a mistyped key that is required is one mistake", () => {
    expect(mistakesIn(schema, "parts:\n  - skus: MAG-1\n")).toEqual([
      "schema/unknown-key skus: The schema of this file does not allow the key `skus` here; did you mean `sku`?",
    ]);
  });

  it("a map that lacks a key is told of at the key it stands under", () => {
    const nested = { type: "object", properties: { head: { type: "object", required: ["id"] } }, required: ["parts"] };
    expect(mistakesIn(nested, "head:\n  title: x\n")).toEqual([
      "schema/missing-key head: `head` has no `id`, which its schema requires.",
      "schema/missing-key head: The document has no `parts`, which its schema requires.",
    ]);
  });

  it("of several alternatives the one that is meant is answered", () => {
    const union = {
      anyOf: [
        { type: "object", properties: { kind: { const: "bolt" }, size: { type: "string" } }, required: ["kind"] },
        { type: "object", properties: { kind: { const: "wire" }, length: { type: "number" } }, required: ["kind"] },
      ],
    };
    expect(mistakesIn(union, "kind: wire\nlength: long\n")).toEqual([
      "schema/type long: `length` must be a number, but here is the text `long`.",
    ]);
    expect(mistakesIn({ oneOf: [{ type: "object" }, { required: ["a"] }] }, "a: 1\n")).toEqual([
      "schema/value a: 1: This value fits several alternatives in the schema, and may fit only one.",
    ]);
  });

  it("keys with slashes and the names of JavaScript are keys like any other", () => {
    const text = 'a/b: { c: x }\na: { "b/c": 1 }\nconstructor: 1\ntoString: x\n__proto__: x\n';
    const odd = {
      properties: { "a/b": { properties: { c: { type: "number" } } }, a: { properties: { "b/c": { type: "number" } } } },
      additionalProperties: { type: "number" },
    };
    expect(mistakesIn(odd, text)).toEqual([
      "schema/type x: `c` must be a number, but here is the text `x`.",
      "schema/type x: `toString` must be a number, but here is the text `x`.",
      "schema/type x: `__proto__` must be a number, but here is the text `x`.",
    ]);
  });

  it("a key that no branch has judged is unknown", () => {
    const schema = {
      allOf: [
        { properties: { a: true } },
        { anyOf: [{ required: ["x"], properties: { x: true } }, { properties: { b: { type: "number" } } }] },
      ],
      unevaluatedProperties: false,
    };
    expect(mistakesIn(schema, "a: 1\nb: 2\n")).toEqual([]);
    expect(mistakesIn(schema, "a: 1\nb: 2\nc: 3\n")).toEqual([
      "schema/unknown-key c: The schema of this file does not allow the key `c` here.",
    ]);
  });
});

describe("what cannot be held against a file is told of in the schema", () => {
  it.each([
    [{ properties: { a: { pattern: "^(?=x)" } } }, '"^(?=x)": The pattern `^(?=x)` cannot be run in linear time'],
    [{ properties: { a: { pattern: "(a)\\1" } } }, "cannot be run in linear time"],
    [{ properties: { a: { pattern: "(" } } }, '"(": `(` is not a regular expression'],
    [{ patternProperties: { "[": {} } }, '"[": `[` is not a regular expression'],
    [{ properties: { a: { type: "text" } } }, '"text": JSON Schema 2020-12 does not allow this value under `type`'],
    [{ properties: { a: { required: true } } }, "true: JSON Schema 2020-12 does not allow this value under `required`"],
    [{ properties: { a: { minimum: 1, exclusiveMinimum: true } } }, "under `exclusiveMinimum`"],
    [{ properties: { a: { items: [{ type: "string" }] } } }, "under `items`"],
    [
      { $schema: "http://json-schema.org/draft-07/schema#", prefixItems: [{}] },
      '"prefixItems": `prefixItems` has no effect in JSON Schema draft-07',
    ],
    [{ $schema: "http://json-schema.org/draft-07/schema#", unevaluatedProperties: false }, "has no effect in JSON Schema draft-07"],
    [{ $dynamicRef: "#a" }, '"$dynamicRef": `$dynamicRef` is not read.'],
  ])("%j", (schema, said) => {
    const { validator, faults } = validatorOf(schema);
    expect(validator).toBeUndefined();
    expect(faults.join("\n")).toContain(said);
  });
});

describe("hostile schemas and files", () => {
  const notValidated = (found: readonly string[]) => expect(found.map((one) => one.split(" ")[0])).toEqual(["schema/not-validated"]);

  it("references that double at every step are given up", () => {
    const $defs = Object.fromEntries([...Array(40).keys()].map((n) => [`n${n}`, { anyOf: Array(2).fill({ $ref: `#/$defs/n${n + 1}` }) }]));
    notValidated(mistakesIn({ $ref: "#/$defs/n0", $defs: { ...$defs, n40: { type: "string" } } }, "a: 1\n"));
    notValidated(mistakesIn({ $ref: "#/$defs/n0", $defs: { ...$defs, n40: { type: "string" } }, unevaluatedProperties: false }, "a: 1\n"));
    notValidated(mistakesIn({ $ref: "#/$defs/n0", $defs: { ...$defs, n40: { type: "string" } }, unevaluatedItems: false }, "[1]\n"));
  });

  it("references that go round on the same value are given up", () => {
    notValidated(mistakesIn({ $defs: { a: { allOf: [{ $ref: "#/$defs/a" }] } }, $ref: "#/$defs/a" }, "a: 1\n"));
  });

  it("a pattern that backtracks for ever elsewhere takes linear time", () => {
    const text = `a: ${"a".repeat(50_000)}!\n`;
    expect(mistakesIn({ properties: { a: { pattern: "(a+)+$" } } }, text)).toHaveLength(1);
    expect(mistakesIn({ properties: { a: { pattern: "^(\\w+\\s?)*$" } } }, text)).toHaveLength(1);
  });

  it("100,000 entries that have to differ take linear time", () => {
    const entries = [...Array(100_000).keys()].map((n) => `{n: ${n}}`);
    const unique = { type: "array", uniqueItems: true };
    expect(mistakesIn(unique, `[${entries.join(", ")}]\n`)).toEqual([]);
    expect(mistakesIn(unique, `[${entries.join(", ")}, {n: 7}]\n`)).toHaveLength(1);
  });

  it("long lists of allowed values and keys cost once", () => {
    const words = [...Array(50_000).keys()].map((n) => `w${n}`);
    const list = [...Array(5_000).keys()].map((n) => `w${n}`).join(", ");
    expect(mistakesIn({ items: { enum: words } }, `[${list}, x]\n`)).toHaveLength(1);
    const { length } = mistakesIn({ items: { required: words.slice(0, 500) } }, "[{}, {}]\n");
    expect(length).toBe(1_000);
  });

  it("very deep values and schemas are answered or given up, and never throw", () => {
    const deep = { $ref: "#/$defs/a", $defs: { a: { items: { $ref: "#/$defs/a" } } } };
    expect(mistakesIn(deep, `${"[".repeat(90)}${"]".repeat(90)}\n`)).toEqual([]);
    let schema: unknown = { type: "string" };
    for (let n = 0; n < 900; n++) schema = { allOf: [schema] };
    const { validator, faults } = validatorOf(`${JSON.stringify(schema)}`.slice(0, 900_000));
    expect(validator !== undefined || faults.length > 0).toBe(true);
  });
});

describe("patterns mean what ECMA-262 says", () => {
  it.each([
    ["^\\s$", "\u{a0}", true],
    ["^[\\s]$", "\u{2003}", true],
    ["^\\S$", "\u{feff}", false],
    ["^.$", "\u{2028}", false],
    ["^.$", "\u{1f600}", true],
    ["^[^]$", "\n", true],
    ["^\\u0041\\x42\\cI$", "AB\t", true],
    ["^\\ud83d\\ude00$", "\u{1f600}", true],
    ["^\\p{Letter}\\p{Lu}\\p{Script=Greek}$", "aB\u{3b1}", true],
    ["^(?<year>\\d{4})-[\\w\\-]+$", "2026-a-b", true],
    ["^[[a]$", "[", true],
    ["^\\A$", "A", true],
    ["^\\/\\.\\-$", "/.-", true],
  ])("%s on %j", (source, text, fits) => {
    const pattern = linearPattern(source);
    expect(typeof pattern === "string" ? pattern : pattern.test(text)).toBe(fits);
  });

  it.each(["(?!a)", "(?<=a)b", "(a)\\1", "(?<a>x)\\k<a>", "a{1001}", "[]"])("%s is refused", (source) => {
    expect(linearPattern(source)).toBe("unsafe");
  });
});
