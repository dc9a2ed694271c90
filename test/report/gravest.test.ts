import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gravest } from "../../server/src/report/gravest.ts";

describe("the gravest", () => {
  const given = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), size: fc.integer({ min: 1, max: 9 }) }), { maxLength: 60 });

  it("never holds more than the budget, and counts all that is left out", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 100 }), (entries, budget) => {
        const gravest = new Gravest<number>(budget);
        entries.forEach(({ rank, size }, index) => {
          gravest.add(rank, index, size);
        });
        const { kept } = gravest;
        expect(kept.reduce((sum, { entry }) => sum + (entries[entry]?.size ?? 0), 0)).toBeLessThanOrEqual(budget);
        expect(kept.length + gravest.left()).toBe(entries.length);
        for (const rank of [0, 1, 2, 3, 4, 5]) {
          const all = entries.filter((entry) => entry.rank === rank).length;
          expect(kept.filter((one) => one.rank === rank).length + gravest.left(rank)).toBe(all);
        }
      }),
    );
  });

  it("keeps the first of all in their order, of whatever sizes they are", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 100 }), (entries, budget) => {
        const gravest = new Gravest<number>(budget);
        entries.forEach(({ rank, size }, index) => {
          gravest.add(rank, index, size);
        });
        const ordered = entries.map(({ rank }, entry) => ({ rank, entry })).sort((a, b) => a.rank - b.rank);
        expect(gravest.kept).toEqual(ordered.slice(0, gravest.kept.length));
      }),
    );
  });

  it("keeps nothing milder or later than what it leaves out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), fc.integer({ min: 0, max: 40 }), (ranks, budget) => {
        const gravest = new Gravest<number>(budget);
        ranks.forEach((rank, index) => {
          gravest.add(rank, index);
        });
        const wanted = ranks
          .map((rank, index) => ({ rank, entry: index }))
          .sort((a, b) => a.rank - b.rank)
          .slice(0, budget);
        expect(gravest.kept).toEqual(wanted);
      }),
    );
  });
});
