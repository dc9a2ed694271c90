import { expect, it } from "vitest";
import { readCases, recognise } from "./data.ts";

/** Descriptions of materials and of what is none, by group. */
const groups = ["corpus.yaml", "controlled-corpus.yaml"].flatMap((file) =>
  Object.values(readCases(file) as Record<string, readonly string[]>),
);
const texts = groups.flat();

/** Verdicts, from the one that asks for least. */
const order = ["none", "question", "material"];
const rank = (text: string): number => order.indexOf(recognise(text).verdict);

/** Descriptions that tell less when their case is lost, a line for each. */
function weakerIn(change: (text: string) => string): string {
  const weaker = texts.filter((text) => rank(change(text)) < rank(text));
  return weaker.map((text) => `${text}\n`).join("");
}

// What inventories do to a text. A new line in a list fails the test, and so does one that is mended: `--update` writes the list anew.
it("tells the same in capitals, but for what is known", async () => {
  await expect(weakerIn((text) => text.toUpperCase())).toMatchFileSnapshot("lostCase.capitals.txt");
});

it("tells the same in small letters, but for what is known", async () => {
  await expect(weakerIn((text) => text.toLowerCase())).toMatchFileSnapshot("lostCase.small.txt");
});

it("holds more than a thousand descriptions", () => {
  expect(texts.length).toBeGreaterThan(1000);
});

it.each([
  ["ALSC10 INGOT", "material"],
  ["TARGET, GDFECO, 3 IN", "material"],
  ["MG-30GD MASTER ALLOY", "material"],
  ["Mg-30Gd master alloy", "material"],
  ["Al-2Sc ingot", "material"],
  ["(ND,PR)2FE14B", "material"],
  ["GAN WAFER 4IN", "material"],
  ["GAN 4IN BULK WAFER", "material"],
  ["SB SHOT 6N, 1 KG", "material"],
  ["DY METAL", "material"],
  ["Dy metal 99.9 %", "material"],
  ["Tb sputtering target", "material"],
  ["Gd foil 0.1 mm", "material"],
  // Words, codes and filler metals that could be read as formulas.
  ["GAN", "none"],
  ["INP PLATE 24V", "none"],
  ["GAS SPRING ROD", "none"],
  ["GATE BLANK", "none"],
  ["BLANK FLANGE-150", "none"],
  ["METAL PROBE2", "none"],
  ["COPPER99 INGOT", "none"],
  ["ERNICRMO-3 WIRE 1.2", "none"],
  ["SCH40 PLATE", "none"],
  ["N-LAK22 LENS BLANK", "none"],
  ["LANCE2 ROD", "none"],
  ["SB SHOT", "none"],
  ["TE CONNECTIVITY PIECES", "none"],
  ["SC CONNECTOR PLATE", "none"],
])("reads %s as %s", (text, verdict) => {
  expect(recognise(text).verdict).toBe(verdict);
});
