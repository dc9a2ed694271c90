import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, type ScalarNode } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { placeWithin } from "../../server/src/core/text/written.ts";
import { byComposer } from "./support.ts";

/** The scalar under `a` of a text. */
function scalarIn(text: string): ScalarNode {
  const scalar = contentOf(readYaml(text).documents[0]?.root, "a");
  if (scalar?.kind !== "scalar") throw new Error("no scalar");
  return scalar;
}

/** What stands in the file where a part of the scalar under `a` is. */
function written(text: string, part: string): string {
  const { source: value, start, end, layout } = scalarIn(text);
  const from = value.indexOf(part);
  expect(from).toBeGreaterThanOrEqual(0);
  const span = placeWithin({ value, in: undefined, start, end, layout }, from, from + part.length);
  return text.slice(span.start, span.end);
}

describe("a part of a scalar is found in the file", () => {
  it.each<[string, string, string, string]>([
    ["plain", "a: one Nd:YAG rod\n", "Nd:YAG", "Nd:YAG"],
    ["plain over two lines", "a: one\n  Nd:YAG\n  rod\n", "Nd:YAG", "Nd:YAG"],
    ["plain, over the break", "a: one Nd\n  laser\n", "Nd laser", "Nd\n  laser"],
    ["plain with an empty line", "a: one\n\n  Nd:YAG\n", "Nd:YAG", "Nd:YAG"],
    ["plain with CRLF", "a: one\r\n  Nd:YAG rod\r\n", "Nd:YAG", "Nd:YAG"],
    ["single quotes", "a: 'the maker''s Nd:YAG'\n", "Nd:YAG", "Nd:YAG"],
    ["a doubled quote itself", "a: 'the maker''s'\n", "'", "''"],
    ["single quotes over lines", "a: 'it''s\n  Nd:YAG\n\n  rod'\n", "Nd:YAG", "Nd:YAG"],
    ["double quotes with escapes", 'a: "\\u00e9t\\u00e9 Nd:YAG\\t"\n', "Nd:YAG", "Nd:YAG"],
    ["an escape itself", 'a: "x\\u00e9y"\n', "é", "\\u00e9"],
    ["an escape within", 'a: "N\\x64:YAG"\n', "Nd:YAG", "N\\x64:YAG"],
    ["an escape beyond 16 bits", 'a: "\\U0001F9F2 Nd:YAG"\n', "Nd:YAG", "Nd:YAG"],
    ["an escaped line break", 'a: "a Nd:\\\n   YAG"\n', "Nd:YAG", "Nd:\\\n   YAG"],
    ["an escaped line break and empty lines", 'a: "a\\\n\n\n   Nd:YAG"\n', "Nd:YAG", "Nd:YAG"],
    ["literal", "a: |\n  one\n  Nd:YAG rod\n", "Nd:YAG", "Nd:YAG"],
    ["literal, clipped to a length that quotes would have", "a: |\n Nd\n", "Nd", "Nd"],
    ["literal with an indicator", "a: |2-\n    two\n  Nd:YAG\n", "Nd:YAG", "Nd:YAG"],
    ["literal with empty lines before", "a: |\n\n\n  Nd:YAG\n", "Nd:YAG", "Nd:YAG"],
    ["literal with CRLF", "a: |\r\n  one\r\n  Nd:YAG\r\n", "Nd:YAG", "Nd:YAG"],
    ["literal with deeper lines", "a: |\n  one\n    Nd:YAG\n", "Nd:YAG", "Nd:YAG"],
    ["folded", "a: >-\n  one\n  Nd:YAG rod\n", "Nd:YAG", "Nd:YAG"],
    ["folded, over the break", "a: >-\n  one\n  Nd\n  rod\n", "Nd rod", "Nd\n  rod"],
    ["folded with empty and deeper lines", "a: >\n  one\n\n  two\n    deep\n\n  Nd:YAG\n\n\n", "Nd:YAG", "Nd:YAG"],
    ["folded with a comment in the header", "a: > # note\n  one\n  Nd:YAG\n", "Nd:YAG", "Nd:YAG"],
    ["folded, kept", "a: >+\n  Nd:YAG\n\n\n", "Nd:YAG", "Nd:YAG"],
    ["at the end without a line break", "a: |\n  one\n  Nd:YAG", "Nd:YAG", "Nd:YAG"],
  ])("%s", (_name, text, part, expected) => {
    expect(written(text, part)).toBe(expected);
  });

  it("wherever it stands in any text, in any style", () => {
    const word = fc.constantFrom("Nd:YAG", "it's", "é", "🧲", "a", "NdFeB", "\\", '"', "x  y");
    const words = fc.array(fc.tuple(word, fc.constantFrom(" ", "\n", "\n\n")), { minLength: 1, maxLength: 8 });
    let found = 0;
    fc.assert(
      fc.property(words, fc.constantFrom("double", "single", "literal", "folded"), fc.constantFrom("\n", "\r\n"), (all, style, lineEnd) => {
        const text = `b: 1\na: ${write(all, style)}\nc: 2\n`.replaceAll("\n", lineEnd);
        const scalar = scalarIn(text);
        for (const [word] of all) {
          if (!scalar.source.includes(word)) continue;
          const expected = style === "single" ? word.replaceAll("'", "''") : style === "double" ? JSON.stringify(word).slice(1, -1) : word;
          expect(written(text, word)).toBe(expected);
          found++;
        }
        expect(byComposer(text).documents).toEqual(readYaml(text).documents);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it("is the whole scalar only where the two cannot be matched", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (body) => {
        const scalar = contentOf(readYaml(`a: "${body}`).documents[0]?.root, "a");
        if (scalar?.kind !== "scalar") return;
        const { source: value, start, end, layout } = scalar;
        const span = placeWithin({ value, in: undefined, start, end, layout }, 0, value.length);
        expect(span.start).toBeGreaterThanOrEqual(scalar.start);
        expect(span.end).toBeLessThanOrEqual(scalar.end);
      }),
    );
  });
});

/** Words as a scalar of a style, each followed by a blank or line breaks. */
function write(all: readonly (readonly [string, string])[], style: string): string {
  const raw = all
    .map(([word, gap]) => word + gap)
    .join("")
    .trimEnd();
  if (style === "literal" || style === "folded") return `${style === "literal" ? "|" : ">"}-\n${raw.replace(/^/gm, "  ")}`;
  const lines = (text: string) => text.replace(/\n+/g, (feeds) => `\n${feeds}  `);
  return style === "single" ? `'${lines(raw.replaceAll("'", "''"))}'` : `"${lines(raw.replaceAll("\\", "\\\\").replaceAll('"', '\\"'))}"`;
}
