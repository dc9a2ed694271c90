import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/check.ts";
import { editingOf } from "../../server/src/core/formats/editing.ts";
import { json } from "../../server/src/core/formats/json/index.ts";
import { formatOf } from "../../server/src/core/formats/registry.ts";
import { contentOf, type Node } from "../../server/src/core/formats/tree.ts";
import { yaml } from "../../server/src/core/formats/yaml/index.ts";
import { LineIndex } from "../../server/src/index.ts";
import { engine, input } from "../sections/support.ts";
import { plain, told } from "../yaml/support.ts";

const rootOf = (text: string): Node | undefined => json.read(text).documents[0]?.root;

it("reads what is JSON as YAML reads it, place by place", () => {
  const written = fc
    .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2))
    .map(([value, space]) => JSON.stringify(value, null, space));
  fc.assert(
    fc.property(written, (text) => {
      const [read, asYaml] = [json.read(text, { repeats: true }), yaml.read(text, { repeats: true })];
      expect(read.problems).toEqual([]);
      if (asYaml.problems.length === 0) expect(read.documents.map(({ root }) => root)).toEqual(asYaml.documents.map(({ root }) => root));
      else expect(plain(read.documents[0]?.root)).toEqual(JSON.parse(text));
    }),
  );
});

const list = (entry: string): string => `{ "items": [\n{ "a": 1 },\n${entry},\n{ "a": 9 }\n] }`;

describe("a mistake costs its entry alone", () => {
  const cases: readonly (readonly [entry: string, between: readonly unknown[], where: readonly string[]])[] = [
    ['{ "a": 2 "b": { "c": 3, "d": 4 } }', [{ a: 2, b: { c: 3, d: 4 } }], ['3: "b"']],
    ['{ "a": 2, "b" { "c": 3, "d": [4] }, "e": 5 }', [{ a: 2, b: { c: 3, d: [4] }, e: 5 }], ["3: {"]],
    ['{ a: 2, "b": [3, { c: 4 }] }', [{ a: 2, b: [3, { c: 4 }] }], ["3: a", "3: c"]],
    ['{ "a": NaN, "b": 3 }', [{ a: null, b: 3 }], ["3: NaN"]],
    ['{ "a": 2, 3: { "x": [4, 5] }, "b": 6 }', [{ a: 2, b: 6 }], ["3: 3"]],
    ['{ "a": "x,\n"b": 3 }', [{ a: "x,", b: 3 }], ['3: "']],
    ['{ "a: "x",\n"b": 3 }', [{ "a: ": null, b: 3 }], ["3: x"]],
    ['{ "a": 2, "b": [3, 4 }', [{ a: 2, b: [3, 4] }], ["3: }"]],
    ['{ "a": 2 } }', [{ a: 2 }], ["3: }"]],
    ['{ "a": 2, { "a": 3 }', [{ a: 2 }, { a: 3 }], ["3: {"]],
    ['{ "a": 2,, "b": 3 }', [{ a: 2, b: 3 }], ["3: ,"]],
    ['{ "a": }', [{ a: null }], ["3: }"]],
    ['{ "a": "\\q\\n" }', [{ a: "\n" }], ["3: \\q"]],
  ];
  it.each(cases)("%s", (entry, between, where) => {
    const text = list(entry);
    expect(plain(rootOf(text))).toEqual({ items: [{ a: 1 }, ...between, { a: 9 }] });
    expect(told(text, json.read(text))).toEqual(where.map((one) => `json/syntax ${one}`));
  });
});

it("tells of a text that ends too early at what is open, and of what follows its end", () => {
  expect(told('{ "a": [1, { "b":', json.read('{ "a": [1, { "b":'))).toEqual(["json/syntax 1: {"]);
  expect(told("[1] [2]", json.read("[1] [2]"))).toEqual(["json/syntax 1: ["]);
  expect(json.read("[1] [2]").unread).toEqual([{ start: 4, end: 7 }]);
});

it("follows no depth, and reads what stands behind", () => {
  for (const depth of [150, 5000, 200_000]) {
    const text = `[1, ${"[".repeat(depth)}${"]".repeat(depth)}, 2]`;
    const { documents, problems } = json.read(text);
    expect(problems.map(({ rule }) => rule)).toEqual(["yaml/too-deep"]);
    const root = documents[0]?.root;
    expect(root?.kind === "seq" && [root.items[0], root.items[2]].map(plain)).toEqual([1, 2]);
  }
  expect(json.read('[{"a":'.repeat(50_000)).problems.map(({ rule }) => rule)).toEqual(["json/syntax", "yaml/too-deep"]);
});

it("reads any text, and tells of places in it", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "\n",
    '"k"',
    '"k":',
    "1",
    "-",
    "null",
    "tru",
    "//",
    "/*",
    "'",
    "\u{feff}",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { problems, unread = [] } = json.read(text);
      for (const { start, end } of [...problems, ...unread]) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
  );
});

describe("a file in Lodestone's own format that a claim makes ours", () => {
  const text = '{\n  "kind": "bom", "id": "B",\n  "items": [{ "partNumber": "M", "description": "bolt" }]\n}\n';

  it("is JSON by its name, and told of in its words", () => {
    expect(formatOf("data/x.json")).toBe(json);
    const { findings } = check(engine, { ...input(text.replace('"M",', '"M"')), format: json });
    expect(findings.map(({ ruleId }) => ruleId)).toContain("json/syntax");
  });

  it("stays JSON when something is written into it", () => {
    const writer = editingOf(json)?.writer;
    const lines = new LineIndex(text);
    const list = contentOf(rootOf(text), "items");
    const item = list?.kind === "seq" ? list.items[0] : undefined;
    const blanks = { next: () => "", oneOf: () => "CN", named: () => "", literal: (one: string) => one };
    const form = {
      kind: "map",
      short: false,
      entries: [
        ["a", { kind: "text", text: 'x "y"' }],
        ["b", { kind: "blank" }],
      ],
    } as const;
    const made = item?.kind === "map" ? writer?.insert(lines, item, "endUse", form, "") : undefined;
    const after = text.slice(0, made?.at) + made?.write(blanks) + text.slice(made?.end ?? made?.at);
    expect(JSON.parse(after)).toMatchObject({ items: [{ partNumber: "M", endUse: { a: 'x "y"', b: "" } }] });
  });
});
