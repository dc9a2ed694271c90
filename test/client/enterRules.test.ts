import { expect, it } from "vitest";
import { afterCursor, enterRules } from "../../client/src/enterRules.ts";

/** How much deeper than a line the line below it begins; undefined where VS Code is left to its own rules. */
function deeper(line: string): number | undefined {
  return enterRules.find(({ beforeText }) => beforeText.test(line))?.deeper;
}

it.each([
  ["  - partNumber: M", 2],
  ["- partNumber: M", 2],
  ["  -   partNumber: M", 4],
  ['  - "partNumber": "M: 1"', 2],
  ["  - partNumber: M # the rotor", 2],
  ["  - note: see http://example.org", 2],
  ["  - endUse: { category: medical }", 2],
])("goes to the key of an entry behind `%s`", (line, blanks) => {
  expect(deeper(line)).toBe(blanks);
});

it.each([
  ["items:", 2],
  ["    composition:   ", 2],
  ["  - endUse:", 4],
  ["  - description: |", 4],
  ["    description: >-", 2],
])("goes below a key that waits for its value behind `%s`", (line, blanks) => {
  expect(deeper(line)).toBe(blanks);
});

it.each([
  "    quantity: 1",
  "  - M",
  "  -",
  "  - { partNumber: M }",
  "  - composition: [",
  "  - magnet: { type: NdFeB,",
  "# - a: b",
  "text",
  "",
])("leaves VS Code to itself behind `%s`", (line) => {
  expect(deeper(line)).toBeUndefined();
});

it("leaves a line alone that is parted in its midst", () => {
  expect(afterCursor.test("1")).toBe(false);
  expect(afterCursor.test("]")).toBe(false);
  expect(afterCursor.test("  # the rotor")).toBe(true);
});
