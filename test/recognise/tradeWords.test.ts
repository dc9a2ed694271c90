import { describe, expect, it } from "vitest";
import { recognise } from "./data.ts";

/** The verdict, and the role in which the first evidence names the material. */
const read = (text: string) => {
  const { verdict, confidence, evidence } = recognise(text);
  return { verdict, confidence, role: evidence[0]?.role };
};

describe("a country or a term of trade behind a name", () => {
  it.each([
    ["Ga2O3", "Ga2O3 (China)"],
    ["GaN", "GaN, Japan"],
    ["GeO2 5N", "GeO2 5N, Deutschland"],
    ["Sb2O3 99.99 %", "Sb2O3 99.99 % 中国"],
    ["CdTe", "CdTe, Chiny"],
    ["WO3", "WO3 (China)"],
    ["Dy2O3", "Dy2O3 China"],
    ["NdFeB magnet", "NdFeB magnet China"],
    ["gallium metal", "gallium metal ex stock"],
    ["germanium dioxide", "[RAW] germanium dioxide"],
    ["SmCo magnet", "SmCo magnet EXW"],
    ["Dysprosiumoxid", "Dysprosiumoxid MOQ 1 kg"],
    ["氧化镝", "氧化镝 试样"],
    ["Tungsten carbide", "Tungsten carbide (China)"],
    ["Tungsten carbide", "Tungsten carbide, EXW China"],
    ["碳化钨", "碳化钨 中国"],
    ["Wolframkarbid", "Wolframkarbid, Deutschland"],
    ["Graphite", "Graphite China"],
  ])("says nothing of what %s is: %s", (alone, behind) => {
    expect(read(alone).verdict).toBe("material");
    expect(read(behind)).toEqual(read(alone));
  });
});
