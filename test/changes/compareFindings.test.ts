import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFindings } from "../../server/src/core/changes/compareFindings.ts";
import type { Finding } from "../../server/src/index.ts";

function finding(over: Partial<Finding> = {}): Finding {
  return {
    ruleId: "a/b",
    severity: "warning",
    summary: "m",
    message: "m",
    start: 0,
    end: 1,
    document: 0,
    path: "/items/0",
    subject: "P",
    ...over,
  };
}

describe("matching the findings of two days", () => {
  it.each<[string, Partial<Finding>]>([
    ["rule", { ruleId: "a/c" }],
    ["document", { document: 1 }],
    ["path", { path: "/items/1" }],
    ["subject", { subject: "Q" }],
  ])("tells another %s from the same", (_, over) => {
    const [before, after] = [finding(), finding(over)];
    expect(compareFindings([before], [after])).toEqual({ appears: [after], vanishes: [before], changed: [], unchanged: [] });
  });

  it.each<[string, Partial<Finding>, "changed" | "unchanged"]>([
    ["severity", { severity: "error" }, "changed"],
    ["acts", { basis: { kind: "acts", acts: ["x-2030-1"] } }, "changed"],
    ["words", { message: "other words" }, "unchanged"],
    ["the day", { asOf: "2030-01-01" }, "unchanged"],
  ])("takes another %s for the same finding", (_, over, where) => {
    const [before, after] = [finding(), finding(over)];
    expect(compareFindings([before], [after])[where]).toEqual([{ before, after }]);
  });

  it("does not mind the order in which acts are named", () => {
    const of = (acts: readonly string[]) => finding({ basis: { kind: "acts", acts } });
    expect(compareFindings([of(["a", "b"])], [of(["b", "a"])]).unchanged).toHaveLength(1);
  });

  it("matches alike ones first by their words, then in order", () => {
    const [one, two, three] = [finding({ message: "1" }), finding({ message: "2" }), finding({ message: "3" })];
    expect(compareFindings([one, two], [two])).toMatchObject({ vanishes: [one], unchanged: [{ before: two }], appears: [] });
    expect(compareFindings([one, two], [three, two, finding({ message: "4" })])).toMatchObject({
      vanishes: [],
      unchanged: [{ before: one, after: three }, { before: two }],
      appears: [{ message: "4" }],
    });
  });

  it("loses none and invents none", () => {
    const any = fc.array(
      fc
        .record({ ruleId: fc.constantFrom("a/b", "a/c"), subject: fc.constantFrom("P", "Q"), message: fc.constantFrom("1", "2") })
        .map(finding),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(any, any, (before, after) => {
        const { appears, vanishes, changed, unchanged } = compareFindings(before, after);
        const both = [...changed, ...unchanged];
        expect(new Set([...vanishes, ...both.map((pair) => pair.before)])).toEqual(new Set(before));
        expect(new Set([...appears, ...both.map((pair) => pair.after)])).toEqual(new Set(after));
        expect(vanishes.length + both.length).toBe(before.length);
        expect(appears.length + both.length).toBe(after.length);
      }),
    );
  });
});
