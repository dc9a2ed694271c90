import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, dayBefore, daysBetween } from "../../server/src/core/date.ts";
import { day } from "../rules/lodestone.ts";

describe("the day after and the day before", () => {
  it.each([
    ["2026-02-28", "2026-03-01"],
    ["2028-02-28", "2028-02-29"],
    ["2026-12-31", "2027-01-01"],
    ["2026-04-30", "2026-05-01"],
  ])("%s is %s", (date, next) => {
    expect(dayAfter(day(date))).toBe(next);
    expect(dayBefore(day(next))).toBe(date);
  });

  it("of the last day that can be written is that day, which text compares rightly", () => {
    expect(dayAfter(day("9999-12-31"))).toBe("9999-12-31");
  });

  it("are one day away, always", () => {
    const dates = fc.date({ min: new Date("1900-01-01"), max: new Date("2400-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const one = day(date.toISOString().slice(0, 10));
        expect(daysBetween(one, dayAfter(one))).toBe(1);
        expect(daysBetween(dayBefore(one), one)).toBe(1);
      }),
    );
  });
});
