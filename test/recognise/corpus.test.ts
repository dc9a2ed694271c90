import { expect, it } from "vitest";
import { readCases, recognise } from "./data.ts";

/** Precision and recall that the project is held to for rare-earth items. */
const leastPrecision = 0.97;
const leastRecall = 0.95;

const groups = readCases("corpus.yaml") as { rareEarth: string[]; question: string[]; none: string[] };

it("tells rare-earth items from near misses in three languages", () => {
  const wrong: string[] = [];
  let found = 0;
  let falseFinds = 0;
  for (const text of groups.rareEarth) {
    const { verdict } = recognise(text);
    if (verdict === "rare-earth") found++;
    else wrong.push(`missed (${verdict}): ${text}`);
  }
  for (const text of [...groups.question, ...groups.none]) {
    if (recognise(text).verdict !== "rare-earth") continue;
    falseFinds++;
    wrong.push(`false find: ${text}`);
  }
  const precision = found / (found + falseFinds);
  const recall = found / groups.rareEarth.length;
  const size = groups.rareEarth.length + groups.question.length + groups.none.length;
  console.log(`recogniser: ${size} descriptions, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision, wrong.join("\n")).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall, wrong.join("\n")).toBeGreaterThanOrEqual(leastRecall);
});

it("holds at least 150 descriptions, half of them without rare earth", () => {
  const without = groups.question.length + groups.none.length;
  expect(groups.rareEarth.length + without).toBeGreaterThanOrEqual(150);
  expect(without / (groups.rareEarth.length + without)).toBeGreaterThan(0.45);
});

it("asks about finished goods and stays silent about the rest", () => {
  const wrong = [
    ...groups.question.filter((text) => recognise(text).verdict !== "question"),
    ...groups.none.filter((text) => recognise(text).verdict !== "none"),
  ];
  expect(wrong).toEqual([]);
});
