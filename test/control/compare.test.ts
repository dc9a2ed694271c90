import Big from "big.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compare } from "../../server/src/core/control/limits.ts";
import type { Figure } from "../../server/src/core/measurements/figure.ts";

const signs = [">", "≥", "<", "≤"] as const;
const place = { in: undefined, start: 0, end: 0 };
const tenths = fc.integer({ min: 0, max: 40 });

/** Whether a number keeps a limit, by whole numbers: tenths hold no error here. */
function keeps(number: number, sign: (typeof signs)[number], limit: number): boolean {
  return { ">": number > limit, "≥": number >= limit, "<": number < limit, "≤": number <= limit }[sign];
}

function big(number: number): Big {
  return new Big(number).div(10);
}

it("a number keeps a limit or misses it, and is never open", () => {
  fc.assert(
    fc.property(tenths, tenths, fc.constantFrom(...signs), (number, limit, sign) => {
      const figure: Figure = { least: big(number), most: big(number), isOver: false, isUnder: false, seen: "", place };
      expect(compare({ sign, value: big(limit) }, figure)).toBe(keeps(number, sign, limit) ? "met" : "missed");
    }),
  );
});

it("a range keeps a limit where all of it does, misses it where none does, and is open where some does", () => {
  const bound = fc.option(tenths, { nil: undefined });
  fc.assert(
    fc.property(bound, bound, fc.boolean(), fc.boolean(), tenths, fc.constantFrom(...signs), (from, to, isOver, isUnder, limit, sign) => {
      fc.pre(from === undefined || to === undefined || (isOver || isUnder ? from < to : from <= to));
      const figure: Figure = {
        least: from === undefined ? undefined : big(from),
        most: to === undefined ? undefined : big(to),
        isOver: isOver && from !== undefined,
        isUnder: isUnder && to !== undefined,
        seen: "",
        place,
      };
      // Every number of the range that could make a difference: its ends, the limit, and between them.
      const candidates = Array.from({ length: 4 * 45 }, (_, at) => at / 4 - 1).filter(
        (number) =>
          (from === undefined || (figure.isOver ? number > from : number >= from)) &&
          (to === undefined || (figure.isUnder ? number < to : number <= to)),
      );
      const kept = candidates.filter((number) => keeps(number, sign, limit)).length;
      const told = compare({ sign, value: big(limit) }, figure);
      expect(told).toBe(kept === candidates.length ? "met" : kept === 0 ? "missed" : "open");
    }),
    { numRuns: 500 },
  );
});
