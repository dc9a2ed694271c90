import { describe, expect, it } from "vitest";
import { recognise } from "./data.ts";

/** Texts that say the same in several languages, the first in English. */
const same: readonly (readonly string[])[] = [
  ["Tungsten powder", "Poudre de tungstène", "Polvo de tungsteno", "Polvere di tungsteno", "Wolframpulver", "钨粉", "タングステン粉末"],
  ["Antimony powder", "Poudre d'antimoine", "Antimonpulver", "锑粉"],
  ["Tellurium powder", "Poudre de tellure", "Polvo de telurio"],
  ["Gallium ingot", "Lingote de galio", "Lingotto di gallio", "镓锭"],
  ["Germanium ingot", "Lingot de germanium", "Lingotto di germanio"],
  ["Tungsten wire", "Fil de tungstène", "Alambre de tungsteno"],
];

const told = (text: string): unknown => {
  const { verdict, classes, form } = recognise(text);
  return { verdict, classes: classes.map(({ of }) => of.id), form: form?.value, shapes: form?.shapes };
};

describe("a text in another language", () => {
  it.each(same)("is told as %s", (english, ...others) => {
    for (const text of others) expect(told(text), text).toEqual(told(english));
  });

  it.each([
    "Screw M3, do not put near NdFeB magnets",
    "Schraube M3, nicht in die Nähe von NdFeB-Magneten",
    "Schraube M3, von NdFeB-Magneten fernhalten",
    "螺丝 M3，请勿靠近钕铁硼磁铁",
    "ねじ M3、ネオジム磁石に近づけないでください",
  ])("holds nothing that it is to be kept away from: %s", (text) => expect(recognise(text).verdict).toBe("none"));

  it("holds what is to be kept away from other things", () => {
    expect(recognise("NdFeB magnet N42, keep away from pacemakers").verdict).toBe("material");
  });
});

describe("elements that a text denies or gives", () => {
  it.each([
    ["NdFeB magnet, Dy/Tb-free", ["Dy", "Tb"]],
    ["NdFeB magnet without Dy and Tb", ["Dy", "Tb"]],
    ["NdFeB-Magnet ohne Dy und Tb", ["Dy", "Tb"]],
    ["NdFeB magnet free of Dy, Tb, Ho", ["Dy", "Ho", "Tb"]],
    ["ネオジム磁石 (Dy・Tb 不使用)", ["Dy", "Tb"]],
    ["NdFeB magnet with Dy, Tb-free", ["Tb"]],
    ["NdFeB magnet with dysprosium, terbium-free", ["Tb"]],
    ["NdFeB magnet, dysprosium, terbium and holmium free", ["Dy", "Ho", "Tb"]],
    ["NdFeB magnet with Dy 4 %, Tb-free", ["Tb"]],
    ["NdFeB magnet, Dy 0 %", ["Dy"]],
    ["NdFeB magnet, Dy 0.0 % to 4 %", []],
    ["NdFeB magnet, Dy 0%~4%", []],
    ["NdFeB magnet, Dy 0 % ± 4 %", []],
    ["NdFeB magnet, Dy ~0 %", []],
  ])("%s", (text, absent) => {
    const { elements } = recognise(text);
    expect([...elements].flatMap(([element, presence]) => (presence === "excluded" ? [element] : [])).sort()).toEqual(absent);
  });

  it.each([
    "NdFeB magnet contains Dy",
    "NdFeB-Magnet enthält Dysprosium",
    "Aimant NdFeB contient Dy",
    "Magnes NdFeB zawiera Dy",
    "Магнит NdFeB содержит Dy",
    "Магнит призма 20x10x5 самарий-кобальт",
    "Лютеций металлический ЛюМ-1",
    "Lutetium metal LuM-1",
    // In a script without other blanks, remarks of an order or a maker stand behind one.
    "钕铁硼磁钢 40SH 图号 GX-1002",
    "钕铁硼磁铁 N40 加急",
    "ネオジム磁石 N40 メーカー：信越化学工業株式会社",
  ])("has no unknown noun: %s", (text) => {
    expect(recognise(text).evidence.filter(({ role }) => role === "unknown-noun")).toEqual([]);
  });

  it.each(["NdFeB magnet 40UH with dysprosium", "NdFeB-Quader 40UH mit Dysprosium", "NdFeB magnet, Dy-doped", "Dy添加ネオジム焼結磁石"])(
    "is said of the magnet itself: %s",
    (text) => {
      const { elements, evidence } = recognise(text);
      expect(elements.get("Dy")).toBe("shown");
      expect(evidence.flatMap(({ role, strength }) => (strength === "strong" && role !== undefined ? [role] : []))).toEqual([]);
    },
  );
});
