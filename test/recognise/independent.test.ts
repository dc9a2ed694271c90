import { expect, it } from "vitest";
import { readCases, recognise } from "./data.ts";

/** Precision and recall that the project is held to on descriptions that were written without sight of its data. */
const leastPrecision = 0.97;
const leastRecall = 0.95;

// Its entries are never tuned to the recogniser, and the recogniser is not tuned to single ones of them.
const cases = readCases("independent-corpus.yaml") as readonly {
  readonly text: string;
  readonly rareEarth: boolean;
  readonly lang: string;
}[];

it("tells rare-earth items in a corpus that was written without sight of the code", () => {
  const wrong: string[] = [];
  let found = 0;
  let falseFinds = 0;
  let missed = 0;
  for (const { text, rareEarth } of cases) {
    const { verdict } = recognise(text);
    if (rareEarth && verdict === "rare-earth") found++;
    else if (rareEarth) {
      missed++;
      wrong.push(`missed (${verdict}): ${text}`);
    } else if (verdict === "rare-earth") {
      falseFinds++;
      wrong.push(`false find: ${text}`);
    }
  }
  const precision = found / (found + falseFinds);
  const recall = found / (found + missed);
  console.log(
    `recogniser, independent corpus: ${cases.length} descriptions, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  expect(precision, wrong.join("\n")).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall, wrong.join("\n")).toBeGreaterThanOrEqual(leastRecall);
});

it("holds at least 600 descriptions", () => {
  expect(cases.length).toBeGreaterThanOrEqual(600);
});
