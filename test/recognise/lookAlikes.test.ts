import { describe, expect, it } from "vitest";
import { materials, readCases, recognise } from "./data.ts";

const cases = readCases("lookAlikes.yaml") as Readonly<Record<string, readonly string[]>>;

describe.each(materials.lookAlikes)("$id", ({ id, action }) => {
  it("has examples", () => {
    expect(cases[id]?.length ?? 0).toBeGreaterThan(0);
  });
  it.each(cases[id] ?? [])("is rejected in %s", (text) => {
    const { verdict, rejected } = recognise(text);
    expect(rejected.map((one) => one.entry)).toContain(id);
    if (action === "suppress") expect(verdict).toBe("none");
    else expect(verdict).not.toBe("material");
  });
});

it("gives way to a longer name and to what names a rare earth", () => {
  expect(recognise("ランタンコバルトフェライト磁石").verdict).toBe("material");
  expect(recognise("酸化ランタン").verdict).toBe("material");
  expect(recognise("rare earth metal").rejected).toEqual([]);
  expect(recognise("Yttria stabilised zirconia").rejected).toEqual([]);
  expect(recognise("Zirconia ball, YSZ").verdict).toBe("material");
});

it("accepts no example for a look-alike that is gone", () => {
  const known = new Set(materials.lookAlikes.map((entry) => entry.id));
  expect(Object.keys(cases).filter((id) => !known.has(id))).toEqual([]);
});
