import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { materials, readCases, recognise } from "./data.ts";

const cases = readCases("heads.yaml") as Readonly<Record<string, readonly (readonly [string, string])[]>>;

describe.each(Object.keys(cases))("the head of a phrase in %s", (language) => {
  it.each(cases[language] ?? [])("is the good in %s and another thing in %s", (good, other) => {
    expect(recognise(good).verdict).toBe("question");
    expect(recognise(other).verdict).toBe("none");
  });
});

it("shows what it rejects, and the head that is meant", () => {
  const rejectionOf = (text: string) => recognise(text).rejected.map(({ seen, reason }) => `${seen}: ${inEnglish.name(reason)}`);
  expect(rejectionOf("SLOT MOTOR 2 LABEL")).toEqual(['MOTOR: it names what the "LABEL" belongs to']);
  expect(rejectionOf("support moteur, PETG")).toEqual(['moteur: it names what the "support" belongs to']);
  expect(rejectionOf("driver, for Nema 23, 24 stepper motor")).toContain("stepper motor: the item is for it");
  expect(rejectionOf("喇叭支架")).toEqual(['喇叭: it names what the "支架" belongs to']);
  expect(rejectionOf("Rotordeckel")).toEqual(['Rotordeckel: it names what the "deckel" belongs to']);
  expect(rejectionOf("Echo generator")).toEqual(['generator: "Echo" before it tells of something else']);
  expect(rejectionOf("Headphone output stage, SOIC-8")).toEqual(['Headphone: "SOIC" tells of an integrated circuit']);
});

it("knows what it is told of every language", () => {
  const heads = materials.wordLists.filter(({ id }) => id === "accessory" || id === "accessory-first");
  const languages = heads.flatMap(({ byLanguage }) => Object.keys(byLanguage ?? {}));
  expect([...languages].sort()).toEqual(Object.keys(cases).sort());
  for (const { byLanguage } of heads) for (const words of Object.values(byLanguage ?? {})) expect(new Set(words).size).toBe(words.length);
});
