import { expect, it } from "vitest";
import { drawnFirst, mostDrawn } from "../../client/src/drawnFirst.ts";

const [error, warning] = [0, 1];
const at = (line: number, severity = warning) => ({ range: { start: { line } }, severity });
const lines = (count: number) => Array.from({ length: count }, (_, line) => at(line));

it("leaves as many as are drawn as they are", () => {
  const all = lines(mostDrawn);
  expect(drawnFirst(all, mostDrawn - 1)).toBe(all);
});

it("leaves the order where nothing near or severe would be left out", () => {
  const all = lines(900);
  expect(drawnFirst(all, undefined)).toBe(all);
  expect(drawnFirst(all, 3)).toBe(all);
});

it("brings what stands near the last edit to the front, in the order of the text", () => {
  const all = lines(900);
  const ordered = drawnFirst(all, 899);
  expect(ordered.slice(0, mostDrawn)).toContain(all[899]);
  expect(ordered.slice(0, mostDrawn).map(({ range }) => range.start.line)).toEqual([
    ...Array(300).keys(),
    ...Array.from({ length: 200 }, (_, line) => 700 + line),
  ]);
  expect([...ordered].sort((a, b) => a.range.start.line - b.range.start.line)).toEqual(all);
});

it("brings the most severe to the front wherever they stand", () => {
  const all = [...lines(700), at(800, error), at(801, error)];
  expect(drawnFirst(all, 0).slice(0, mostDrawn)).toEqual(expect.arrayContaining(all.slice(-2)));
});

it("keeps every diagnostic once", () => {
  const all = Array.from({ length: 1200 }, (_, line) => at(line % 7, line % 3));
  const ordered = drawnFirst(all, 5);
  expect(ordered).toHaveLength(all.length);
  expect(new Set(ordered)).toEqual(new Set(all));
});
