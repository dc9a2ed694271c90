import { describe, expect, it } from "vitest";
import { cellText, dayIn, decimalsProven, withPoints } from "../../server/src/core/answers/cellText.ts";

describe("a day in a cell", () => {
  it.each([
    ["2026-12-01", "2026-12-01"],
    ["2026/12/1", "2026-12-01"],
    ["2026.12.01", "2026-12-01"],
    ["2026年12月1日", "2026-12-01"],
    ["２０２６年１２月１日", "2026-12-01"],
    ["2026-12-01 00:00:00", "2026-12-01"],
    ["2026-12-01T00:00:00Z", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["1. Dezember 2026", "2026-12-01"],
    ["3. März 2026", "2026-03-03"],
    ["1.12.2026", "2026-12-01"],
    ["13/12/2026", "2026-12-13"],
    ["12/13/2026", "2026-12-13"],
    ["5/5/2026", "2026-05-05"],
    ["1-Dec-2026", "2026-12-01"],
    ["December 1, 2026", "2026-12-01"],
  ])("%s is read", (text, day) => expect(dayIn(text)).toBe(day));

  it.each(["1/12/2026", "1/12/26", "46357", "31.2.2026", "2026", "13/13/2026", "1 Foo 2026", ""])("%s is not read", (text) =>
    expect(dayIn(text)).toBeUndefined(),
  );
});

describe("the decimal separator", () => {
  const read = (text: string, isShare = false, proven: readonly ("." | ",")[] = [], usual?: ".") =>
    withPoints(text, isShare, new Set(proven), usual);

  it.each([
    ["3,5", "3.5"],
    ["0,125", "0.125"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1,234,567", undefined],
    ["1,234", undefined],
    ["28,5-30,25 %", "28.5-30.25 %"],
    ["＜０，１", "<0.1"],
    ["99", "99"],
    ["no", "no"],
  ])("of %s, alone", (text, plain) => expect(read(text)).toBe(plain));

  it("of a share is never that of thousands", () => expect(read("1,234", true)).toBe("1.234"));
  it("is that of the other numbers in doubt", () => {
    expect(read("1,234", false, [","])).toBe("1.234");
    expect(read("1,234", false, ["."])).toBe("1234");
    expect(read("1.234", false, [","])).toBe("1234");
    expect(read("1,234", false, [".", ","])).toBeUndefined();
  });
  it("is a point where the sheet is separated by commas", () => {
    expect(read("1.234", false, [], ".")).toBe("1.234");
    expect(read("1,234", false, [], ".")).toBeUndefined();
  });
  it("is proven by a number", () => expect([..."3,5 1.234 0.125".split(" ").map(decimalsProven)]).toEqual([[","], [], ["."]]));
});

it("takes off the apostrophe that guards a cell", () => {
  expect(cellText("'=1+1")).toBe("=1+1");
  expect(cellText(" '08500030")).toBe("'08500030");
});
