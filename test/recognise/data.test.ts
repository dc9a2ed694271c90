import { describe, expect, it } from "vitest";
import { engineLists } from "../../server/src/core/recognise/data.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import { located, materials, recogniser } from "./data.ts";

const classElements = new Set(materials.materialClasses.flatMap(({ elements }) => elements));

const cited = [
  ...materials.elements,
  ...materials.tariffCodes,
  ...materials.casNumbers,
  ...materials.materials,
  ...materials.grades,
  ...materials.grades.flatMap((entry) => entry.suffixes ?? []),
  ...materials.finishedGoods,
  ...materials.lookAlikes,
];

describe("the pack of materials", () => {
  it("cites a source with an address for every entry", () => {
    expect(
      cited.filter((entry) => entry.citations.length === 0 || entry.citations.some((key) => materials.sources[key] === undefined)),
    ).toEqual([]);
    expect(cited.filter((entry) => !["high", "medium", "low"].includes(entry.confidence))).toEqual([]);
  });
  it("holds an entry for each element of a class, and every id once", () => {
    expect(materials.elements.map((entry) => entry.symbol).sort()).toEqual([...classElements].sort());
    for (const list of [materials.materials, materials.grades, materials.finishedGoods, materials.lookAlikes, materials.wordLists]) {
      expect(new Set(list.map((entry) => entry.id)).size).toBe(list.length);
    }
    const codes = materials.tariffCodes.map((entry) => `${entry.system} ${entry.code}`);
    expect(new Set(codes).size).toBe(codes.length);
  });
  it("names only lists, materials and elements that are there", () => {
    const lists = new Set([
      ...materials.wordLists.map((list) => list.id),
      ...materials.finishedGoods.flatMap((entry) => entry.provides ?? []),
      ...materials.materials.flatMap((entry) => entry.provides ?? []),
    ]);
    const groups = [
      ...materials.elements,
      ...materials.materials,
      ...materials.grades,
      ...materials.finishedGoods,
      ...materials.lookAlikes,
    ].flatMap((entry) => entry.match);
    expect(groups.flatMap((group) => [...(group.context ?? []), ...(group.kinds ?? [])]).filter((id) => !lists.has(id))).toEqual([]);
    expect(materials.finishedGoods.flatMap((entry) => entry.ownHeads ?? []).filter((id) => !lists.has(id))).toEqual([]);
    expect(engineLists.filter((id) => !lists.has(id))).toEqual([]);
    const ids = new Set(materials.materials.map((entry) => entry.id));
    expect([...materials.grades, ...materials.tariffCodes].flatMap((entry) => entry.material ?? []).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });
  it("tells of a class with every entry that is evidence", () => {
    const { classes } = recogniser;
    const evidence = [
      ...materials.tariffCodes.filter(({ role }) => role !== "excluded"),
      ...materials.materials,
      ...materials.casNumbers,
    ].map((entry) => {
      const listed = "elements" in entry ? entry.elements : "mayHold" in entry ? entry.mayHold : undefined;
      const held = "holds" in entry ? entry.holds : "elementMassPercent" in entry ? Object.keys(entry.elementMassPercent ?? {}) : undefined;
      return { entry, classes: classes.of(held ?? [], classes.listed(listed), entry.class) };
    });
    const asked = [...materials.finishedGoods, ...materials.lookAlikes.filter(({ action }) => action === "ask")];
    const all = [...evidence, ...asked.map((entry) => ({ entry, classes: classes.of([], entry.mayHold ?? [], entry.class) }))];
    expect(all.filter((one) => one.classes.length === 0).map(({ entry }) => entry)).toEqual([]);
  });
  it("writes codes and numbers as text", () => {
    expect(materials.tariffCodes.filter((entry) => typeof entry.code !== "string")).toEqual([]);
    expect(materials.casNumbers.filter((entry) => typeof entry.number !== "string")).toEqual([]);
  });
  it("computes element shares from the formula within a tenth of a percent", () => {
    const dysprosia = materials.casNumbers.find((entry) => entry.formula === "Dy2O3");
    const weight = materials.elements.find((entry) => entry.symbol === "Dy")?.atomicWeight ?? 0;
    expect(dysprosia?.elementMassPercent?.Dy).toBeCloseTo((200 * weight) / (2 * weight + 3 * 15.999), 0);
  });
});

describe("a company's own pack", () => {
  const recognise = (data: typeof materials, text: string) =>
    compileRecogniser(data).recognise({ texts: [{ ...located(text), field: "description" }], tariffCodes: [] }, { traceRareEarths: false });

  it("adds materials and look-alikes", () => {
    const own = {
      ...materials.materials[0],
      id: "house-alloy",
      title: "house alloy",
      match: [{ shapes: ["HX-###"] }],
      holds: ["Nd"],
      confidence: "high",
      citations: ["none"],
    } as (typeof materials.materials)[number];
    const data = { ...materials, materials: [...materials.materials, own] };
    expect(recognise(materials, "HX-204 rod").verdict).toBe("none");
    expect(recognise(data, "HX-204 rod").verdict).toBe("material");
    const lookAlike: (typeof materials.lookAlikes)[number] = {
      id: "neodymium-street",
      title: "a street",
      match: [{ terms: ["neodymium street"] }],
      reason: "an address",
      unless: "never",
      action: "suppress",
      confidence: "high",
      citations: ["none"],
    };
    expect(recognise({ ...materials, lookAlikes: [...materials.lookAlikes, lookAlike] }, "Label, Neodymium Street 4").verdict).toBe("none");
  });
  it("matches a term that begins with a star in longer words that end so, and in no other", () => {
    const lookAlike = {
      ...materials.lookAlikes.find(({ id }) => id === "alnico"),
      id: "own",
      match: [{ terms: ["*kelben"] }],
    } as (typeof materials.lookAlikes)[number];
    const data = { ...materials, lookAlikes: [lookAlike] };
    const seenIn = (text: string) =>
      compileRecogniser(data)
        .recognise({ texts: [{ ...located(text), field: "description" }], tariffCodes: [] }, { traceRareEarths: false })
        .rejected.map(({ seen }) => seen);
    expect(seenIn("Halter, Zwischenkelben")).toEqual(["Zwischenkelben"]);
    expect(seenIn("Halter, kelben")).toEqual([]);
    expect(seenIn("Halter, kelbenring")).toEqual([]);
  });
  it("is told which word or shape cannot be used", () => {
    const bad = (group: object) => ({
      ...materials,
      lookAlikes: [{ ...materials.lookAlikes[0], match: [group] } as (typeof materials.lookAlikes)[number]],
    });
    expect(() => compileRecogniser(bad({ shapes: ["(a+)+"] }))).toThrow('"(a+)+"');
    expect(() => compileRecogniser(bad({ terms: ["---"] }))).toThrow('"---"');
    expect(() => compileRecogniser(bad({ terms: ["ab*"] }))).toThrow('"ab*"');
    expect(() => compileRecogniser(bad({ terms: ["*abc"] }))).toThrow('"*abc"');
    expect(() => compileRecogniser(bad({ terms: ["*two words"] }))).toThrow('"*two words"');
  });
});
