import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCases, recognise, recogniser } from "./data.ts";

/** What the project is held to on the corpus of every class of which an end use is asked only where a control applies. */
const leastPrecision = 0.97;
const leastRecall = 0.9;

interface Labelled {
  readonly text: string;
  readonly lang: "en" | "de" | "ja" | "zh";
  /** The substance that it is told as, and the form that it has, where one is expected. */
  readonly material?: string;
  readonly form?: string;
  /** Its class, if that is not the one of the file. */
  readonly class?: string;
}

interface ClassCorpus {
  readonly held: readonly Labelled[];
  readonly others: readonly Labelled[];
}

const corpora = new Map(
  readdirSync(new URL("controlled/", import.meta.url)).map((name) => [
    name.replace(".yaml", ""),
    readCases(`controlled/${name}`) as ClassCorpus,
  ]),
);

/** Whether it is told as what it is: of the class, with the substance and the form that are expected. */
function isTold({ text, material, form, class: own }: Labelled, id: string): boolean {
  const { classes, evidence, form: shown } = recognise(text);
  return (
    classes.some(({ of }) => of.id === (own ?? id)) &&
    (material === undefined || evidence.some(({ entry }) => entry === material)) &&
    (form === undefined || shown?.value === form || shown?.shapes?.some((shape) => shape === form) === true)
  );
}

const isControlled = ({ text }: Labelled): boolean => recognise(text).classes.some(({ of }) => of.endUse === "controlled");

describe.each([...corpora])("the corpus of %s", (id, { held, others }) => {
  it("is of a class", () => {
    expect(recogniser.classes.all.map((one) => one.id)).toContain(id);
  });
  it("tells the material from devices and look-alikes in twelve languages", () => {
    const missed = held.filter((one) => !isTold(one, id));
    const falseFinds = others.filter(isControlled);
    const mistakes = [...missed.map(({ text }) => `missed: ${text}`), ...falseFinds.map(({ text }) => `false find: ${text}`)];
    const found = held.length - missed.length;
    const [precision, recall] = [found / (found + falseFinds.length), found / held.length];
    console.log(
      `recogniser, ${id}: ${held.length + others.length} descriptions, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, mistakes.join("\n")).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall, mistakes.join("\n")).toBeGreaterThanOrEqual(leastRecall);
  });
  it("holds as many others as materials, give or take a quarter, and every language of both", () => {
    const share = others.length / (held.length + others.length);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
    for (const part of [held, others]) expect([...new Set(part.map(({ lang }) => lang))].sort()).toEqual(["de", "en", "ja", "zh"]);
  });
});
