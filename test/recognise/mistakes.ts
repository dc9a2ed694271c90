import { expect } from "vitest";
import { rareEarthIn, readCases, recognise } from "./data.ts";

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

/** Descriptions of materials and of what is none. */
export const corpusTexts: readonly string[] = ["corpus.yaml", "controlled-corpus.yaml"].flatMap((file) =>
  Object.values(readCases(file) as Record<string, readonly string[]>).flat(),
);

/** Verdicts, from the one that asks for least. */
const order = ["none", "question", "material"];
const rank = (text: string): number => order.indexOf(recognise(text).verdict);

/** Descriptions of the corpora that tell less after a change that takes no meaning from them. */
export function weakenedBy(change: (text: string) => string): readonly string[] {
  return corpusTexts.filter((text) => rank(change(text)) < rank(text));
}
