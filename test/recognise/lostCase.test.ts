import { expect, it } from "vitest";
import { recognise } from "./data.ts";
import { corpusTexts, weakenedBy } from "./mistakes.ts";

/** A line for each description that tells less. */
const linesOf = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

// Changes that inventories make. A new line in a list fails the test, and so does one that is mended: `--update` writes the list anew.
it("tells the same in capitals, but for what is known", async () => {
  await expect(linesOf(weakenedBy((text) => text.toUpperCase()))).toMatchFileSnapshot("lostCase.capitals.txt");
});

it("tells the same in small letters, but for what is known", async () => {
  await expect(linesOf(weakenedBy((text) => text.toLowerCase()))).toMatchFileSnapshot("lostCase.small.txt");
});

it("holds more than a thousand descriptions", () => {
  expect(corpusTexts.length).toBeGreaterThan(1000);
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
