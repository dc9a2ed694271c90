import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/check.ts";
import { engine, input } from "../sections/support.ts";
import { told } from "./support.ts";

/** Texts in which something is no YAML, and what is told of the rest of them. */
const texts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "the keys of the item and its parts",
    `kind: bom
id: A
items:
  - partNumber: P
    description: @x
    quantity: 1
    bogus: 1
    items:
      - partNumber: Q
        quanity: 1
        hsCode: 1.20
`,
    [
      "schema/unknown-key [bogus] /items/0/bogus",
      "schema/missing-key [partNumber] /items/0/items/0",
      "schema/unknown-key [quanity] /items/0/items/0/quanity",
      "yaml/ambiguous-scalar [1.20] /items/0/items/0/hsCode",
    ],
  ],
  [
    "no key that may stand in a broken line",
    `kind: bom
id: A
items:
  - partNumber: P
    description x
    quantity 1
    items:
      - description: y
`,
    ["schema/missing-key [description] /items/0/items/0", "schema/missing-key [description] /items/0/items/0"],
  ],
  [
    "the keys of the header",
    `kind: bom
id: @A
titl: y
endUse: { statement: @x, sectr: a }
items:
  - partNumber: P
    description: x
    quantity: 1
`,
    ["schema/unknown-key [titl] /titl", "schema/missing-key [endUse] /endUse", "schema/unknown-key [sectr] /endUse/sectr"],
  ],
  [
    "the items after one that is lost",
    `kind: bom
id: A
items:
  - {partNumber: P, quantity: 1
  - {partNumber: Q, description: x}
`,
    ["schema/missing-key [partNumber] /items/1"],
  ],
];

describe("of a text that is not wholly YAML, all that is intact is judged", () => {
  it.each(texts)("%s", (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
    const found = check(engine, input(text)).findings;
    expect(found.some(({ ruleId }) => ruleId === "yaml/syntax")).toBe(true);
    const ofSchema = found.filter(({ ruleId }) => /^(?:schema|yaml)\/(?!syntax)/.test(ruleId));
    expect(ofSchema.map(({ ruleId, start, end, path }) => `${ruleId} [${text.slice(start, end)}] ${path}`)).toEqual(expected);
  });
});
