import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../server/src/core/formats/yaml/cut.ts";
import { eventsOf, treeOfEvents } from "../../server/src/core/formats/yaml/readEvents.ts";
import { readSimple } from "../../server/src/core/formats/yaml/readSimple.ts";

/** What the full reader makes of a text, its scalars included; undefined where it finds a fault. */
function byFullReader(text: string) {
  const events = eventsOf(text);
  if ("offset" in events) return undefined;
  const { documents, problems, scalars } = treeOfEvents(text, events, { scalars: true });
  return problems.length > 0 ? undefined : { documents, scalars };
}

/** Whether the simple reader reads a text; then the full one has to read the same and find no fault. */
function isSimple(text: string): boolean {
  const simple = readSimple(text, { scalars: true });
  if (simple === undefined) return false;
  const { documents, scalars } = simple;
  expect({ documents, scalars }, JSON.stringify(text)).toEqual(byFullReader(text));
  return true;
}

/** What texts are made of, the marks of YAML among it that the simple reader leaves to the full one. */
const piece = fc.constantFrom(
  ...["a", "b", "key", "1.50", "true", "~", "é", "😀", "\n", "\n", "\n  ", "\n    ", "- ", "-", "key: ", "a: ", "b: ", "c:", "d:\n"],
  ...["{", "}", "[", "]", ",", ", ", " # c", "#", ":", " ", "\t", '"', "'", "\\", "\r\n", "\r", "...", "---", "{ a: 1 }", "[ 1, b ]"],
  ...["\n- ", "\n  - ", "!", "&a ", "*a", "|", ">", "%", "?", "<<: ", "@", "`", "\u0085", "\u2028", "\uFEFF", "\ud800", "\0"],
);

const some = `  - partNumber: MAG-1
    description: Sintered NdFeB magnet N42SH, 13 x 7 mm
    quantity: 8
    mass: { value: 12.5, unit: g }
    composition:
      - { element: Nd, massPercent: 28.5 }
      # the rest
      - element: Fe
        massPercent: 67
    tags: [a, "b, c", 'd']
    components:
    - ref: "#P-1"
      quantity: 2 # of them
    endUse:

  - partNumber: "P-1"
    description: 'Screw: M6'
`;

function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `k${index}: a`);
}

describe("the simple reader", () => {
  it("reads as the full one what is put together from pieces of YAML", () => {
    let simple = 0;
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (written) => {
        if (isSimple(written)) simple++;
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(500);
  });

  it("reads as the full one what was simple and is edited", () => {
    let simple = 0;
    const lines = some.split("\n");
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), piece), { maxLength: 3 });
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.nat({ max: lines.length }), edits, (from, count, all) => {
        let text = lines.slice(from, from + count).join("\n");
        for (const [at, length, put] of all) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + put + text.slice(place + length);
        }
        if (isSimple(text)) simple++;
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(2000);
  });

  it("reads as the full one every file and every item of the project, and nearly all of what files are made of", () => {
    let items = 0;
    let simple = 0;
    const files = ["samples", "test", "server/packs"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => (/\.ya?ml$/.test(name) ? [join(folder, name)] : [])),
    );
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      isSimple(text);
      const { starts = [], tail = 0 } = cut(text, ["items"]) ?? {};
      for (const [index, start] of starts.entries()) {
        items++;
        if (isSimple(text.slice(start, starts[index + 1] ?? tail))) simple++;
      }
    }
    expect(items).toBeGreaterThan(40);
    expect(simple / items).toBeGreaterThan(0.8);
  });

  it.each([
    "a: -\n",
    "a: - b\n",
    "a: [-]\n",
    "a: [b, -]\n",
    "a: { b: - }\n",
    "a: b: c\n",
    "a: b:\n",
    "a: b\n  c\n",
    "- a\nb: c\n",
    "- - a\n  b: c\n",
    "- a: b\n  - c\n",
    "a: 'b' c\n",
    "a: [b] c\n",
    "a: [b # c\n]\n",
    "a: 'b\n",
    "a: 1\na: 2\n",
    "a: { b: 1, b: 2 }\n",
    "a:b\n",
    "a: b\r  c: d\n",
    "  a: b\nc: d\n",
    "a:\n  b: c\n d: e\n",
    "a: b\n---\nc: d\n",
    "a: b\n...\n",
    "",
    "# nothing\n",
    "a\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !t b\n",
    "a: |\n  b\n",
    "a: >\n  b\n",
    'a: "b\\n"\n',
    "a: 'b''c'\n",
    "a:\tb\n",
    "\uFEFFa: b\n",
    "%YAML 1.2\n---\na: b\n",
    "---\na: b\n",
    "? a\n: b\n",
    "<<: { a: b }\n",
    '"a": b\n',
    "a b: c\n",
    "a:\n  b\n",
    "a: 😀\n",
    "a: [b,\n  c]\n",
    `${"k".repeat(129)}: a\n`,
    keys(65).join("\n"),
    `{ ${keys(65).join(", ")} }\n`,
  ])("leaves %j to the full one", (text) => {
    expect(readSimple(text)).toBeUndefined();
  });

  it.each([
    "a: b\n",
    "a:\n  b: c\n\n  # note\n  d: 'e' # note\n",
    'a:\n- b\n- c: d\n  e: f\n- - g\n  - "h"\n',
    "- a: { b: 1, c: [d, 'e', \"f\"], }\n",
    "a: []\nb: {}\nc:\n",
    "a: b\r\nc: -1.5 x:y a#b\r\n",
    "  - a: 中文 é ≤ 5 %\n    b: (c) +d .e /f\n",
    `${"k".repeat(128)}: a\n`,
    keys(64).join("\n"),
    `- { ${keys(64).join(", ")} }\n`,
  ])("reads %j", (text) => {
    expect(isSimple(text)).toBe(true);
  });

  it.each([
    ["lists", (levels: number) => `${"- ".repeat(levels)}a\n`],
    ["maps", (levels: number) => Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["lists in brackets", (levels: number) => `- ${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}\n`],
    ["maps in braces", (levels: number) => `- ${"{ a: ".repeat(levels - 1)}b${" }".repeat(levels - 1)}\n`],
  ])("reads %s of a hundred levels, and no more", (_, nested) => {
    expect(isSimple(nested(100))).toBe(true);
    expect(isSimple(nested(101))).toBe(false);
    expect(readSimple(nested(100), { outer: 1 })).toBeUndefined();
  });
});
