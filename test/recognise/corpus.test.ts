import { expect, it } from "vitest";
import { rareEarthIn, readCases } from "./data.ts";
import { mistakesIn } from "./mistakes.ts";

const groups = readCases("corpus.yaml") as { rareEarth: string[]; question: string[]; none: string[] };

it("tells rare-earth items from near misses in three languages", () => {
  const others = [...groups.question, ...groups.none];
  expect(mistakesIn({ name: "own corpus", rareEarth: groups.rareEarth, others })).toEqual([]);
});

it("holds at least 150 descriptions, half of them without rare earth", () => {
  const without = groups.question.length + groups.none.length;
  expect(groups.rareEarth.length + without).toBeGreaterThanOrEqual(150);
  expect(without / (groups.rareEarth.length + without)).toBeGreaterThan(0.45);
});

it("asks about finished goods and stays silent about the rest", () => {
  const wrong = [
    ...groups.question.filter((text) => rareEarthIn(text) !== "question"),
    ...groups.none.filter((text) => rareEarthIn(text) !== "none"),
  ];
  expect(wrong).toEqual([]);
});
