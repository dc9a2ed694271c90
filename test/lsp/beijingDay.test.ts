import { expect, it } from "vitest";
import { beijingDay } from "../../server/src/lsp/beijingDay.ts";

it.each([
  ["2026-11-10T15:59:59.999Z", "2026-11-10"],
  ["2026-11-10T16:00:00.000Z", "2026-11-11"],
  ["2026-07-01T15:59:59.999Z", "2026-07-01"], // no daylight saving
  ["2026-07-01T16:00:00.000Z", "2026-07-02"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
  ["2028-02-28T16:00:00.000Z", "2028-02-29"],
  ["2026-11-11T00:30:00-10:00", "2026-11-11"], // Honolulu is still on the day that is over in Beijing but for the evening
])("%s is %s in Beijing", (moment, expected) => {
  expect(beijingDay(new Date(moment))).toBe(expected);
});
