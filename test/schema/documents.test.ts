import { describe, expect, it } from "vitest";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { casCheckDigit } from "../../server/src/core/schema/casNumber.ts";
import { documentKind } from "../../server/src/core/schema/documentKind.ts";
import { toValue } from "../../server/src/core/schema/toValue.ts";
import { expectLinear } from "../support/cost.ts";
import { expectMarked, findingsOf, told } from "./support.ts";

const rootOf = (text: string) => readYaml(text).documents[0]?.root;

describe("text that is not wholly YAML: only what was read is judged", () => {
  it.each([
    ["an unknown alias", "kind: bom\nid: *x\nitems: [*y]\n", []],
    ["nesting beyond the limit", `kind: bom\nid: b\nx-a: ${"[".repeat(120)}${"]".repeat(120)}\nitems: []\n`, []],
    [
      "a broken item among others",
      "kind: bom\nid: b\nitems:\n  - partNumber: a\n    description: Motor: big\n    quantity: 1\n  - partNumber: c\n    description: d\n    quantity: x\n",
      ["schema/type [x] /items/1/quantity"],
    ],
    ["a text that breaks off", "kind: bom\nid: b\nitems: [{partNumber: a, description: b, quantity: 1\n", []],
    ["nothing but a mistake", "[", []],
  ])("%s", (_name, text, expected) => {
    expect(readYaml(text).problems.length).toBeGreaterThan(0);
    expect(told(text)).toEqual(expected);
  });
});

it("a configuration has its own schema", () => {
  expectMarked(
    `files:
  boms: ["**/*.yaml"]
# ^^^^ schema/unknown-key
regimes: [PRC, CN]
#              ^^ schema/value
asOf: 2026-13-01
#     ^^^^^^^^^^ schema/value
actStates: {mofcom-2025-61: suspendet}
#                           ^^^^^^^^^ schema/value
rules: {end-use/vague: info, origin/missing: off}
#                      ^^^^ schema/value
overrides:
  - files: ["samples/**"]
#   ^^^^^ schema/missing-key
traceRareEarths: yes
#                ^^^ schema/type
`,
    "config",
  );
});

it("a pack has its own schema", () => {
  expect(told("pak: {}\n", "pack")).toEqual(["schema/unknown-key [pak] /pak"]);
});

describe("the kind of a document", () => {
  it.each([
    ["kind: shipment", "shipment"],
    ["kind: Shipmnt", "shipment"],
    ["kind: bomm", "bom"],
    ["id: 1", "bom"],
    ["id: 1\nconsignee: A", "shipment"],
    ["- 1", "bom"],
    ["kind: [shipment]", "bom"],
  ])("%j is %s", (text, kind) => expect(documentKind(rootOf(text), "bom")).toBe(kind));
});

describe("toValue", () => {
  it.each<[string, string, unknown]>([
    ["merged keys", "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}", { a: { x: 1, y: 2 }, b: { x: 1, y: 3 } }],
    ["keys that are no text", "{1: a, true: b, ~: c, 0x10: d}", { "1": "a", true: "b", "~": "c", "0x10": "d" }],
    ["scalars", "[1, 0x10, 1.50, ~, true, yes, 2026-01-06]", [1, 16, 1.5, null, true, "yes", "2026-01-06"]],
  ])("%s", (_name, text, value) => {
    const root = rootOf(text);
    expect(root === undefined ? undefined : toValue(root)).toEqual(value);
  });
  it("__proto__ is a key like any other and changes no prototype", () => {
    const root = rootOf("__proto__: {polluted: true}");
    const value = root === undefined ? undefined : toValue(root);
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

it.each([
  ["7440-00-8", 8],
  ["7440-65-5", 5],
  ["1313-97-9", 9],
  ["12597-69-2", 2],
  ["7440-00-9", 8],
  ["1-23-4", undefined],
  ["0744-00-8", undefined],
])("the check digit of %s is %s", (number, digit) => expect(casCheckDigit(number)).toBe(digit));

describe("time grows with the text, not with its square", () => {
  it.each<[string, (size: number) => string, number]>([
    ["many items, each wrong", (size) => `kind: bom\nid: b\nitems:\n${" - {a: 1}\n".repeat(size)}`, 4],
    ["many unknown keys", (size) => `kind: bom\nid: b\nitems: []\n${Array.from({ length: size }, (_, i) => `k${i}: 1`).join("\n")}`, 1],
    ["a long code", (size) => `kind: bom\nid: 1${":5".repeat(size * 20)}x\nitems: []\n`, 0],
  ])("%s", (_name, text, each) => {
    expect(findingsOf(text(1_000))).toHaveLength(1_000 * each);
    expectLinear((size) => {
      const whole = text(size);
      return () => findingsOf(whole);
    }, 1_000);
  });
});
