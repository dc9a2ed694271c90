import { describe, expect, it } from "vitest";
import { materials, readCases, recognise } from "./data.ts";

const { none, ...groups } = readCases("controlled-corpus.yaml") as Readonly<Record<string, readonly string[]>>;
const others = none ?? [];
const named = Object.entries(groups).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

/** The classes of which an end use is asked only where a control applies, of which a text names a material. */
function seenIn(text: string): readonly string[] {
  return recognise(text).classes.flatMap(({ of, verdict }) => (of.endUse === "controlled" && verdict === "material" ? [of.id] : []));
}

describe("materials of which an end use is asked only where a control applies, and devices made with them", () => {
  it("are told apart in twelve languages", () => {
    const missed = named.filter(({ id, text }) => !seenIn(text).includes(id)).map(({ id, text }) => `missed ${id}: ${text}`);
    const false_ = others.filter((text) => seenIn(text).length > 0).map((text) => `false find (${seenIn(text).join()}): ${text}`);
    const found = named.length - missed.length;
    const precision = found / (found + false_.length);
    const recall = found / named.length;
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    console.log(`recogniser, controlled corpus: ${named.length + others.length} descriptions, ${figures}`);
    expect(precision, [...missed, ...false_].join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(recall, [...missed, ...false_].join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("name the substance as well, in the form that it has", () => {
    const told = (text: string): readonly (string | undefined)[] => {
      const { evidence, form } = recognise(text);
      return [evidence[0]?.entry, evidence[0]?.role, form?.value, ...(form?.shapes ?? [])];
    };
    expect(told("GaAs wafer, 4 inch")).toEqual(["gallium-arsenide", undefined, "compound", "substrate"]);
    expect(told("砷化镓多晶料 6N")).toEqual(["gallium-arsenide", undefined, "compound"]);
    expect(told("Germaniumdioxid, 99,999 %")).toEqual(["germanium-dioxide", undefined, "oxide"]);
    expect(told("gallium, 6N, ingot")).toEqual(["Ga", undefined, "metal", "ingot"]);
    expect(told("Antimonerz-Konzentrat")).toEqual(["antimony-ore", undefined, "ore"]);
    expect(told("InSb wafer")).toEqual(["indium-antimonide", undefined, "compound", "substrate"]);
    expect(told("テルル 粉末 4N")).toEqual(["Te", undefined, "metal", "powder"]);
    expect(told("gallium nitrate hydrate")).toEqual(["Ga", undefined, "compound"]);
    expect(told("GaN sputtering target")).toEqual(["gallium-nitride", undefined, "target"]);
  });

  it("holds at least 250 descriptions, half of them of devices and look-alikes", () => {
    expect(named.length + others.length).toBeGreaterThanOrEqual(250);
    expect(others.length / (named.length + others.length)).toBeGreaterThan(0.45);
  });

  it("has descriptions of classes that are there", () => {
    expect(Object.keys(groups).filter((id) => !materials.materialClasses.some((one) => one.id === id))).toEqual([]);
  });
});
