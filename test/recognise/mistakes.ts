import { expect } from "vitest";
import { rareEarthIn } from "./data.ts";

/** What the project is held to on any corpus, however long its list of known mistakes. */
const leastPrecision = 0.97;
const leastRecall = 0.95;

/** The descriptions of a corpus: those that name rare earth by themselves, and the others. */
export interface Corpus {
  readonly name: string;
  readonly rareEarth: readonly string[];
  readonly others: readonly string[];
}

/** What the recogniser gets wrong in a corpus, a line for each description. */
export function mistakesIn({ name, rareEarth, others }: Corpus): string[] {
  const missed = rareEarth.map((text) => ({ text, verdict: rareEarthIn(text) })).filter(({ verdict }) => verdict !== "material");
  const falseFinds = others.filter((text) => rareEarthIn(text) === "material");
  const mistakes = [
    ...missed.map(({ verdict, text }) => `missed (${verdict}): ${text}`),
    ...falseFinds.map((text) => `false find: ${text}`),
  ];
  const found = rareEarth.length - missed.length;
  const precision = found / (found + falseFinds.length);
  const recall = found / rareEarth.length;
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  console.log(`recogniser, ${name}: ${rareEarth.length + others.length} descriptions, ${figures}`);
  expect(precision, mistakes.join("\n")).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall, mistakes.join("\n")).toBeGreaterThanOrEqual(leastRecall);
  return mistakes;
}
