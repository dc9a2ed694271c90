import { expect, it } from "vitest";
import { compilePart } from "../../server/src/core/parts/keys.ts";

it.each([
  ["AB*BA", "ABBA", "ABA"],
  ["AB*BA", "ABXBA", "ABXB"],
  ["A*A", "AA", "A"],
  ["A*BA*A", "ABAA", "ABA"],
  ["*A*A*", "XAXAX", "A"],
  ["A*", "A", "XA"],
  ["M.1", "M.1", "M-1"],
])("the pattern %s fits %s and not %s: no character stands for two of its own", (pattern, fitting, other) => {
  const fits = compilePart(pattern);
  expect([fits(fitting), fits(other)]).toEqual([true, false]);
});
