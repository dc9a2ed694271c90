import { describe, expect, it } from "vitest";
import { recognise } from "./data.ts";

const verdictOf = (item: { number?: string; description?: string; category?: string }) => recognise(item).verdict;

describe("a part number is read as words", () => {
  it.each([
    ["NDFEB20X5", "material"],
    ["NdFeB-N42-20x10x5", "material"],
    ["MAGNET_N42SH_D10X3", "material"],
    ["NEODYMIUM.MAGNET.10MM", "material"],
    ["SmCo5-12", "material"],
    ["Y2O3-99.99", "material"],
    ["TUNGSTEN_ROD_3MM", "material"],
    ["钕铁硼-20x10", "material"],
    ["MOTOR_NEMA17", "question"],
    ["N42SH-20x10x5", "question"],
    ["N52-D10x3", "question"],
    ["MAGNET-HOLDER-3", "none"],
    ["MOTOR-MOUNT-3", "none"],
    ["GAN039-650NBB", "none"],
    ["N42SH", "none"],
    ["N42", "none"],
    ["DY-1204", "none"],
    ["7440-00-8", "none"],
    ["SN74HC595N", "none"],
    ["ER70S-6", "none"],
    ["DRV5053VAQDBZR", "none"],
  ])("%s: %s", (number, verdict) => {
    expect(verdictOf({ number })).toBe(verdict);
  });

  it.each([
    ["ACME/NDFEB20X5", "NDFEB20X5"], // the word `ndfeb*`
    ["ACME/MAGNET20X5", "MAGNET"],
  ])("%s: marks the word in it, %s", (number, seen) => {
    expect(recognise({ number }).evidence[0]).toMatchObject({ seen });
  });
});

describe("a noun of the description goes before a part number and a category", () => {
  it.each([
    [{ number: "MOTOR-12", description: "Bracket, steel" }, "none"],
    [{ number: "NDFEB-12", description: "Magnet holder" }, "material"],
    [{ number: "N42", description: "Disc magnet 10 x 3" }, "material"],
    [{ category: "Motors", description: "EC-i 40, 36 V" }, "question"],
    [{ category: "Magnets", description: "N42SH 20 x 10" }, "material"],
    [{ category: "电机", number: "2205-2300" }, "question"],
    [{ category: "Battery", description: "Holder" }, "none"],
    [{ category: "Motors", number: "MOTOR-MOUNT" }, "none"],
    [{ category: "Motors", description: "Screw M3x10" }, "none"],
    [{ category: "Magnets", description: "Disc 8x3" }, "question"],
    [{ category: "Magnets", description: "Block 20x10" }, "question"],
    [{ category: "Magnets", description: "Plate 20x10" }, "question"],
    [{ category: "Magnete", description: "Scheibe 8x3" }, "question"],
    [{ category: "Seltenerdmagnete", description: "Scheibe" }, "material"],
    [{ category: "Akkuzellen Li-Ion", description: "21700 310 Wh/kg" }, "material"],
    [{ category: "Magnets", description: "Magnet holder" }, "none"],
    [{ category: "Magnets", description: "Disc holder" }, "none"],
    [{ category: "Motor", description: "Mounting plate" }, "none"],
  ])("%j: %s", (item, verdict) => {
    expect(verdictOf(item)).toBe(verdict);
  });
});

describe("a size behind a grade", () => {
  it.each([
    ["N52 20x10x5", "question"],
    ["N35 D10 x 3 mm", "question"],
    ["N42, 30 × 10 × 5", "question"],
    ["N52 cable", "none"],
    ["42M 20x10", "none"],
    ["Y30 20x10x5 ferrite", "none"],
  ])("%s: %s", (description, verdict) => {
    expect(verdictOf({ description })).toBe(verdict);
  });
});
