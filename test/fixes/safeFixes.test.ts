import { expect, it } from "vitest";
import { editsOf, safeFixes } from "../../server/src/core/fixes/safeFixes.ts";
import type { Finding, TextEdit } from "../../server/src/index.ts";
import { expectLinear } from "../support/cost.ts";

const edit = (start: number, end: number, newText = "x"): TextEdit => ({ start, end, newText });

function finding(...fixes: readonly { safe: boolean; edits: readonly TextEdit[] }[]): Finding {
  const [start, end] = [0, 0];
  return {
    ruleId: "a/b",
    severity: "error",
    summary: "",
    message: "",
    document: 0,
    path: "",
    start,
    end,
    fixes: fixes.map((fix) => ({ title: "", ...fix })),
  };
}

const safeEdits = (findings: readonly Finding[]) => editsOf(safeFixes(findings));
const safe = (...edits: readonly TextEdit[]) => finding({ safe: true, edits });

it("takes the first safe fix of each finding, in the order of the text", () => {
  const unsafe = finding({ safe: false, edits: [edit(0, 1)] }, { safe: true, edits: [edit(8, 9)] }, { safe: true, edits: [edit(10, 11)] });
  expect(safeEdits([unsafe, safe(edit(2, 3)), finding()])).toEqual([edit(2, 3), edit(8, 9)]);
});

it.each([
  ["overlap", edit(0, 5), edit(4, 6), 1],
  ["are the same", edit(0, 5), edit(0, 5), 1],
  ["insert at one place", edit(3, 3), edit(3, 3), 1],
  ["insert where another replaces", edit(3, 6), edit(3, 3), 1],
  ["replace neighbours", edit(3, 6), edit(6, 8), 2],
])("of two that %s", (_what, first, second, count) => {
  expect(safeEdits([safe(first), safe(second)])).toHaveLength(count);
});

it("leaves a fix out as a whole", () => {
  expect(safeEdits([safe(edit(4, 5)), safe(edit(0, 1), edit(4, 6))])).toEqual([edit(4, 5)]);
});

it("costs what there is to choose from, not each compared with each", () => {
  expectLinear((count) => {
    const many = Array.from({ length: count }, (_, index) => safe(edit(3 * index, 3 * index + 2)));
    return () => expect(safeFixes(many)).toHaveLength(count);
  }, 10_000);
});
