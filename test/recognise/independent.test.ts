import { expect, it } from "vitest";
import { readCases } from "./data.ts";
import { mistakesIn } from "./mistakes.ts";

// Its entries are never tuned to the recogniser, and the recogniser is not tuned to single ones of them.
const cases = readCases("independent-corpus.yaml") as readonly {
  readonly text: string;
  readonly rareEarth: boolean;
  readonly lang: string;
}[];

/**
 * What is known to go wrong. A new mistake fails the test, and so does one that is mended and still listed:
 * `npx vitest run test/recognise --update` writes the list anew, and the change to it belongs to the review.
 */
const known = "independent-corpus.mistakes.txt";

it("tells rare-earth items in a corpus that was written without sight of the code", async () => {
  const rareEarth = cases.filter((one) => one.rareEarth).map(({ text }) => text);
  const others = cases.filter((one) => !one.rareEarth).map(({ text }) => text);
  const mistakes = mistakesIn({ name: "independent corpus", rareEarth, others });
  await expect(mistakes.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(known);
});

it("holds at least 600 descriptions", () => {
  expect(cases.length).toBeGreaterThanOrEqual(600);
});
