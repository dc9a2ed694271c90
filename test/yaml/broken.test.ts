import { describe, expect, it } from "vitest";
import { contentOf } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { messageOf } from "../../server/src/core/text/wording.ts";
import { plain, told } from "./support.ts";

const before = "kind: bom\nitems:\n  - partNumber: FIRST\n    quantity: 1\n";
const after = "  - partNumber: LAST\n    quantity: 9\n";

interface Breakage {
  readonly name: string;
  /** What stands between two items that are intact, beginning at line 5. */
  readonly lines: string;
  readonly told: readonly string[];
  /** The items between as they are read. */
  readonly between: readonly unknown[];
}

const breakages: readonly Breakage[] = [
  {
    name: "a key too deep",
    lines: "  - partNumber: A\n     description: x\n    quantity: 2\n",
    told: ["6: description: x"],
    between: [{ partNumber: "A", quantity: 2 }],
  },
  {
    name: "a key not deep enough",
    lines: "  - partNumber: A\n   description: x\n    quantity: 2\n",
    told: ["6: description: x"],
    between: [{ partNumber: "A", quantity: 2 }],
  },
  { name: "a dash not deep enough", lines: " - partNumber: A\n   quantity: 2\n", told: ["5: - partNumber: A"], between: [] },
  { name: "a dash too deep", lines: "   - partNumber: A\n     quantity: 2\n", told: ["5: -"], between: [] },
  {
    name: "a double quote never closed",
    lines: '  - partNumber: "A\n    quantity: 2\n',
    told: ['5: "'],
    between: [{ partNumber: "A", quantity: 2 }],
  },
  {
    name: "a single quote never closed",
    lines: "  - partNumber: 'A\n    quantity: 2\n",
    told: ["5: '"],
    between: [{ partNumber: "A", quantity: 2 }],
  },
  {
    name: "a quote inside quotes",
    lines: "  - partNumber: 'it's'\n    quantity: 2\n",
    told: ["5: s'"],
    between: [{ partNumber: null, quantity: 2 }],
  },
  {
    name: "a tab as indentation",
    lines: "  - partNumber: A\n\tquantity: 2\n    unit: g\n",
    told: ["6: \t"],
    between: [{ partNumber: "A", unit: "g" }],
  },
  {
    name: "a missing colon",
    lines: "  - partNumber: A\n    quantity 2\n    unit: g\n",
    told: ["6: quantity 2"],
    between: [{ partNumber: "A", unit: "g" }],
  },
  {
    name: "a missing colon in the last line of an item",
    lines: "  - partNumber: A\n    quantity 2\n",
    told: ["6: quantity 2"],
    between: [{ partNumber: "A" }],
  },
  {
    name: "a missing colon in the first line of an item",
    lines: "  - partNumber A\n    quantity: 2\n",
    told: ["5: partNumber A"],
    between: [{ quantity: 2 }],
  },
  {
    name: "a missing blank after a colon",
    lines: "  - partNumber:A\n    quantity: 2\n",
    told: ["5: partNumber:A"],
    between: [{ quantity: 2 }],
  },
  { name: "a missing blank after a dash", lines: "  -partNumber: A\n    quantity: 2\n", told: ["5: -partNumber: A"], between: [] },
  {
    name: "a second colon in a value",
    lines: "  - description: Motor: big\n    quantity: 2\n",
    told: ["5: M"],
    between: [{ description: null, quantity: 2 }],
  },
  {
    name: "a list never closed",
    lines: "  - partNumber: A\n    codes: [a, b\n    quantity: 2\n",
    told: ["6: ["],
    between: [{ partNumber: "A", codes: null, quantity: 2 }],
  },
  {
    name: "a map never closed",
    lines: "  - partNumber: A\n    magnet: {type: x\n    quantity: 2\n",
    told: ["6: {"],
    between: [{ partNumber: "A", magnet: null, quantity: 2 }],
  },
  { name: "an item in braces never closed", lines: "  - {partNumber: A, quantity: 2\n", told: ["5: {"], between: [null] },
  {
    name: "a bracket too many",
    lines: "  - partNumber: A\n    codes: [a, b]]\n    quantity: 2\n",
    told: ["6: ]"],
    between: [{ partNumber: "A", codes: ["a", "b"], quantity: 2 }],
  },
  {
    name: "a missing comma",
    lines: "  - {partNumber: A quantity: 2, unit: g}\n",
    told: ["5: A quantity: 2"],
    between: [{ partNumber: null, unit: "g" }],
  },
  {
    name: "a backslash that means nothing",
    lines: '  - partNumber: "A\\q"\n    quantity: 2\n',
    told: ["5: \\"],
    between: [{ partNumber: null, quantity: 2 }],
  },
  {
    name: "a reserved character",
    lines: "  - partNumber: @A\n    quantity: 2\n",
    told: ["5: @"],
    between: [{ partNumber: null, quantity: 2 }],
  },
  {
    name: "a directive character",
    lines: "  - partNumber: %A\n    quantity: 2\n",
    told: ["5: %"],
    between: [{ partNumber: null, quantity: 2 }],
  },
  {
    name: "text after a quoted value",
    lines: '  - partNumber: "A" b\n    quantity: 2\n',
    told: ["5: b"],
    between: [{ partNumber: null, quantity: 2 }],
  },
  {
    name: "a block text with a wrong header",
    lines: "  - notes: |x\n      abc\n    quantity: 2\n",
    told: ["5: x"],
    between: [{ notes: "abc", quantity: 2 }],
  },
  {
    name: "two anchors",
    lines: "  - partNumber: &a &b A\n    quantity: 2\n",
    told: ["5: &b"],
    between: [{ partNumber: null, quantity: 2 }],
  },
  {
    name: "a tagged alias",
    lines: "  - partNumber: &a A\n  - partNumber: !!str *a\n",
    told: ["6: *a"],
    between: [{ partNumber: "A" }, { partNumber: null }],
  },
  { name: "a key where an item should begin", lines: "  partNumber: A\n", told: ["5: partNumber: A"], between: [] },
  {
    name: "a list under a value",
    lines: "  - partNumber: A\n    composition: x\n      - element: Nd\n",
    told: ["6: x"],
    between: [{ partNumber: "A", composition: [{ element: "Nd" }] }],
  },
  {
    name: "a broken key with a list under it",
    lines: "  - partNumber: A\n    composition [\n      - element: Nd\n        mass: 1\n    unit: g\n",
    told: ["6: composition ["],
    between: [{ partNumber: "A", unit: "g" }],
  },
  {
    name: "a control character",
    lines: "  - partNumber: A\u0001B\n    quantity: 2\n",
    told: ["5: \u0001"],
    between: [{ partNumber: "A B", quantity: 2 }],
  },
  { name: "NUL", lines: "  - partNumber: A\0B\n    quantity: 2\n", told: ["5: \0"], between: [{ partNumber: "A B", quantity: 2 }] },
  {
    name: "half of a surrogate pair",
    lines: "  - partNumber: A\ud800B\n    quantity: 2\n",
    told: ["5: \ud800"],
    between: [{ partNumber: "A B", quantity: 2 }],
  },
  {
    name: "a merge conflict",
    lines: "<<<<<<< HEAD\n  - partNumber: A\n=======\n  - partNumber: C\n>>>>>>> other\n",
    told: ["5: <<<<<<< HEAD", "7: =======", "9: >>>>>>> other"],
    between: [{ partNumber: "A" }, { partNumber: "C" }],
  },
  {
    name: "several mistakes in one item",
    lines:
      "  - partNumber: A\n    description: 'x' y\n    material: \"a\\qb\"\n    form: a: b\n    quantity: 2\n    endUse: @q\n    unit: g\n",
    told: ["6: y", "7: \\", "8: a", "10: @"],
    between: [{ partNumber: "A", description: null, material: null, form: null, quantity: 2, endUse: null, unit: "g" }],
  },
  {
    name: "neighbouring items in braces with reserved characters",
    lines: "  - {partNumber: A, description: @x, quantity: 1}\n  - {partNumber: B, description: @y, quantity: 2}\n",
    told: ["5: @", "6: @"],
    between: [
      { partNumber: "A", description: null, quantity: 1 },
      { partNumber: "B", description: null, quantity: 2 },
    ],
  },
  {
    name: "several mistakes in one item in braces",
    lines: "  - {partNumber: @A, description: 'x' y, quantity: 2, unit: \"[g\\q\"}\n",
    told: ["5: @", "5: y", "5: \\"],
    between: [{ partNumber: null, description: null, quantity: 2, unit: null }],
  },
  {
    name: "brackets in a broken quote",
    lines: '  - description: "steel [a\\q]"\n    quantity: 2\n',
    told: ["5: \\"],
    between: [{ description: null, quantity: 2 }],
  },
  {
    name: "a quote never closed in braces",
    lines: "  - {partNumber: A, description: 'x, quantity: 2}\n",
    told: ["5: '"],
    between: [{ partNumber: "A", description: "x", quantity: 2 }],
  },
  {
    name: "a comma too many",
    lines: "  - {partNumber: A,, quantity: 2}\n",
    told: ["5: ,"],
    between: [{ partNumber: "A", quantity: 2 }],
  },
  {
    name: "a missing comma at the end of a line",
    lines: "  - {partNumber: A\n     quantity: 2}\n",
    told: ["5: A"],
    between: [{ quantity: 2 }],
  },
  {
    name: "several mistakes in neighbouring items",
    lines: '  - partNumber: A\n    codes: [a\n    notes: "x\n  - partNumber: C\n     unit: g\n',
    told: ["6: [", '7: "', "9: unit: g"],
    between: [{ partNumber: "A", codes: null, notes: "x" }, { partNumber: "C" }],
  },
];

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("broken items, lines ending in %s", (_name, lineEnd) => {
  it.each(breakages)("$name", ({ lines, told: expected, between }) => {
    const text = (before + lines + after).replaceAll("\n", lineEnd);
    const file = readYaml(text);
    expect(told(text, file)).toEqual(expected.map((line) => `yaml/syntax ${line}`));
    const [document] = file.documents;
    expect(plain(document?.root)).toEqual({
      kind: "bom",
      items: [{ partNumber: "FIRST", quantity: 1 }, ...between, { partNumber: "LAST", quantity: 9 }],
    });
    const items = contentOf(document?.root, "items");
    const last = items?.kind === "seq" ? items.items.at(-1) : undefined;
    // What is intact keeps its place in the text as it was given.
    expect(text.slice(last?.start, last?.end)).toBe(`partNumber: LAST${lineEnd}    quantity: 9`);
  });
});

describe("broken text elsewhere", () => {
  it.each<[string, string, readonly string[], unknown]>([
    ["in the header", 'id: "A\nitems:\n  - partNumber: "B"\n', ['1: "'], { id: "A", items: [{ partNumber: "B" }] }],
    ["in the first line", "kind bom\nid: x\n", ["1: kind bom"], { id: "x" }],
    ["in the last line", "id: x\nitems:\n  - partNumber: B\nfoo\n", ["4: foo"], { id: "x", items: [{ partNumber: "B" }] }],
    ["in the last line, without a line break", "id: x\nfoo: [", ["2: ["], { id: "x", foo: null }],
    [
      "in JSON on one line",
      '{"items": [{"partNumber": "A", "q": 1 "x": 2}, {"partNumber": "B"}]}',
      ['1: 1 "x": 2'],
      { items: [{ partNumber: "A", q: null }, { partNumber: "B" }] },
    ],
    [
      "in JSON by lines",
      '{\n  "items": [\n    {"partNumber": "A" "q": 1},\n    {"partNumber": "B"}\n  ]\n}\n',
      ['3: "A" "q": 1'],
      { items: [{ partNumber: null }, { partNumber: "B" }] },
    ],
    ["with a tab that is allowed", "a: {b: c,\td: e}\nf: [1\n", ["2: ["], { a: { b: "c", d: "e" }, f: null }],
    ["at an anchor that is used later", "a: &x [1\nb: *x\n", ["1: ["], { a: null, b: null }],
    ["in a list at the root", '- "a\n- b\n- [c\n- d\n', ['1: "', "3: ["], ["a", "b", null, "d"]],
    ["in a directive", "%YAML 1.2\nkind: bom\n", ["1: %YAML 1.2"], { kind: "bom" }],
  ])("%s", (_name, text, expected, value) => {
    const file = readYaml(text);
    expect(told(text, file)).toEqual(expected.map((line) => `yaml/syntax ${line}`));
    expect(plain(file.documents[0]?.root)).toEqual(value);
  });

  it("in one document leaves the others alone", () => {
    const text = 'a: [\n---\nb: 1\n---\nc: "\n...\nd: 1\n';
    expect(told(text)).toEqual(["yaml/syntax 1: [", 'yaml/syntax 5: "']);
    expect(readYaml(text).documents.map(({ root }) => plain(root))).toEqual([{ a: null }, { b: 1 }, { c: null }, { d: 1 }]);
  });

  it("in a large file costs no item but its own", () => {
    const items = Array.from({ length: 2000 }, (_, i) => `  - partNumber: P${i}\n    quantity: ${i}\n    codes: [a, b]\n`);
    items[700] = '  - partNumber: "P700\n    quantity: 700\n    codes: [a, b]\n';
    items[1500] = "  - partNumber: P1500\n    quantity 1500\n    codes: [a, b]\n";
    const text = `items:\n${items.join("")}`;
    const file = readYaml(text);
    expect(told(text, file)).toEqual(['yaml/syntax 2102: "', "yaml/syntax 4503: quantity 1500"]);
    const list = contentOf(file.documents[0]?.root, "items");
    expect(list?.kind === "seq" && list.items.map((item) => (plain(item) as { partNumber: string }).partNumber)).toEqual(
      items.map((_, i) => `P${i}`),
    );
  });
});

describe("messages", () => {
  it("say what was seen, why it matters and what to do, in plain words", () => {
    for (const { lines } of breakages) {
      for (const problem of readYaml(before + lines + after).problems) {
        const message = messageOf(problem, inEnglish);
        expect(message.length).toBeGreaterThan(60);
        expect(message).toMatch(/[.]$/);
        expect(message).not.toMatch(/This is not YAML|token|scalar|mapping/i);
      }
    }
  });
});
