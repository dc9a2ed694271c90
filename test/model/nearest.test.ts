import { describe, expect, it } from "vitest";
import { nearest } from "../../server/src/core/text/nearest.ts";
import { NearestAmong } from "../../server/src/core/text/nearestAmong.ts";
import { checkText } from "../rules/lodestone.ts";
import { expectLinear } from "../support/cost.ts";

describe("the nearest word", () => {
  it.each([
    ["kidn", "kind"],
    ["knid", "kind"],
    ["itmes", "items"],
    ["di", "id"],
    ["bmo", "bom"],
    ["quanity", "quantity"],
    ["xyz", undefined],
    ["dnki", undefined],
  ])("of %s is %s", (text, expected) => expect(nearest(text, ["kind", "id", "items", "quantity", "bom"])).toBe(expected));

  it("is found among many, and only where it is allowed", () => {
    const names = new NearestAmong(Array.from({ length: 20_000 }, (_, i) => `MAG-${i}-${(i * 7919).toString(36)}`));
    const [name = ""] = [`MAG-777-${(777 * 7919).toString(36)}`];
    expect(names.find(name.replace("7-", "7_"))).toBe(name);
    expect(names.find(name, (candidate) => candidate !== name)).not.toBe(name);
  });

  it("costs no more for each of many references", () => {
    expectLinear((size) => {
      const items = Array.from({ length: size }, (_, i) => `  - {partNumber: P${i}, ref: '#Q${i}', quantity: 1}\n`);
      const text = `kind: bom\nid: A\nitems:\n${items.join("")}`;
      return () => checkText(text, { kind: "bom" });
    }, 400);
  });
});

describe("one mistake, one finding", () => {
  const told = (text: string) => checkText(text, { kind: "bom" }).findings.map(({ ruleId, message }) => `${ruleId} ${message}`);

  it.each([
    ["kidn: bom\nid: A\nitems: []\n", ["schema/unknown-key `kidn` is not a key of a bom; did you mean `kind`?"]],
    ["kind: bom\ndi: A\nitems: []\n", ["schema/unknown-key `di` is not a key of a bom; did you mean `id`?"]],
    ["kind: bom\nid: A\nitmes: []\n", ["schema/unknown-key `itmes` is not a key of a bom; did you mean `items`?"]],
    ["kind: bmo\nid: A\nitems: []\n", ["schema/value `bmo` is not a value of `kind`; did you mean `bom`?"]],
  ])("%j", (text, expected) => {
    const seen = told(text);
    expect(seen).toHaveLength(expected.length);
    for (const [index, begin] of expected.entries()) expect(seen[index]).toContain(begin);
  });

  it("a reference is never said to mean its own item, what holds that, or a part of it", () => {
    const text = `kind: bom
id: A
items:
  - { partNumber: P1, ref: "#P", quantity: 1 }
  - partNumber: ASSEMBLY-1
    ref: "#ASSEMBLY-1-A"
    quantity: 1
    items: [{ partNumber: ASSEMBLY-1-B, ref: "#ASSEMBLY-2", quantity: 1 }]
`;
    const seen = told(text).filter((line) => line.startsWith("ref/unresolved"));
    expect(seen).toHaveLength(3);
    expect(seen.filter((line) => line.includes("Did you mean"))).toEqual([]);
  });
});
