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

const item = (line: string) => `kind: bom\nid: A\nitems:\n  - partNumber: P\n    description: d\n    quantity: 1\n    ${line}\n`;
const only = (entries: string) => `kind: bom\nid: A\nitems:\n  - {${entries}}\n`;
const bomb = Array.from({ length: 8 }, (_, i) => `x-a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join("");

describe("one mistake, one finding", () => {
  const told = (text: string) => checkText(text, { kind: "bom" }).findings.map(({ ruleId, message }) => `${ruleId} ${message}`);

  it.each([
    ["kidn: bom\nid: A\nitems: []\n", ["schema/unknown-key `kidn` is not a key of this BOM; did you mean `kind`?"]],
    ["kind: bom\ndi: A\nitems: []\n", ["schema/unknown-key `di` is not a key of this BOM; did you mean `id`?"]],
    ["kind: bom\nid: A\nitmes: []\n", ["schema/unknown-key `itmes` is not a key of this BOM; did you mean `items`?"]],
    ["kind: bmo\nid: A\nitems: []\n", ["schema/value `bmo` is not a value of `kind`; did you mean `bom`?"]],
    [item("endUse: 5"), ["schema/type `endUse` must be"]],
    [item("endUse: ''"), ["schema/blank 1 blank to fill in: `endUse`"]],
    [item("ref: 5"), ["schema/type `ref` must be text"]],
    [item("quanttiy: 1"), ["schema/unknown-key `quanttiy` is not a key of this item, which already has `quantity`"]],
    [item("PartNumber: Q"), ["schema/unknown-key `PartNumber` is not a key of this item, which already has `partNumber`"]],
    [item("qty: 2"), ["schema/unknown-key `qty` is not a key of this item, which already has `quantity`"]],
    [item("- x"), ["yaml/syntax The next `- ` of a list"]],
    ["kind: bom\nid: A\nitems: !!seq {}\n", ["yaml/syntax The tag `!!seq` cannot stand at a map"]],
    [only("partNumber: P, description: d, quantity: !!int abc"), ["yaml/syntax This value is not what its tag `!!int` asks for"]],
    [only("<<: *nope, partNumber: P, description: d"), ["yaml/syntax The alias `*nope` means nothing"]],
    [
      only("partNumber: P, description: d, quantity: 1e400"),
      ["schema/type `quantity` must be a number, but here is `1e400`, which is not a finite"],
    ],
    [only("partNumber: P,, description: d, quantity: 1"), ["yaml/syntax There is a comma where"]],
    [only("partNumber: P\n     description: d, quantity: 1"), ["yaml/syntax A comma is missing"]],
    ["kind: bom\nid: A\nitems:\n  -partNumber: P\n   description: d\n", ["yaml/syntax No space follows this dash"]],
    ["kind: bom\nid: A\nitems:\n  -\tpartNumber: P\n    description: d\n    quantity: 1\n", ["yaml/syntax A tab follows this dash"]],
    ["---\n---\n", ["schema/blank The document is empty"]],
    [`kind: bom\nid: A\nitems: []\nx-a0: &a0 [${"x, ".repeat(9)}]\n${bomb}`, ["yaml/syntax With its aliases written out"]],
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

describe("a fix is safe only where it leads to no other finding", () => {
  const fixes = (entries: string) =>
    checkText(only(`partNumber: P, description: d, quantity: 1, ${entries}`), { kind: "bom" }).findings.flatMap(
      ({ ruleId, fixes: some }) => (/^(?:yaml|schema)/.test(ruleId) ? (some ?? []).map(({ title, safe }) => [title, safe]) : []),
    );

  it("quotes around what is no CAS number", () => expect(fixes("casNumber: 7440008")).toEqual([["Put 7440008 in quotes", false]]));
  it("quotes where a tag says otherwise", () => expect(fixes("hsCode: !!int 85051110")).toEqual([]));
  it("quotes", () => expect(fixes("hsCode: 850511")).toEqual([["Put 850511 in quotes", true]]));
});
