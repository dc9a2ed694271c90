import { describe, expect, it } from "vitest";
import { isCasNumber } from "../../server/src/core/recognise/cas.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import { packs } from "../rules/lodestone.ts";
import { located, materials, recognise, recogniser } from "./data.ts";

describe("tariff codes", () => {
  it.each([
    ["2805301200", undefined, "direct", "dysprosium metal"],
    ["2805.30.12.00", undefined, "direct", "dysprosium metal"],
    ["28053012", undefined, "direct", "dysprosium metal"],
    ["85051110", undefined, "direct", "metal permanent magnets that contain"],
    ["8505111000", undefined, "direct", "permanent magnets of rare-earth metals"],
    ["8505.11.0070", "HTSUS2026", "direct", "sintered neodymium-iron-boron magnets"],
    ["8505110070", undefined, "mixed", "permanent magnets of metal"],
    ["8505.11", "HS2022", "mixed", "permanent magnets of metal"],
    ["85051190", "CN2026", "excluded", "other metal permanent magnets"],
    ["8505119000", "PRC2026", "excluded", "permanent magnets of other metals"],
    ["8505111090", "CN2026", "direct", "metal permanent magnets that contain"],
    ["880621", undefined, "may-contain", "unmanned aircraft"],
    ["2846904100", undefined, "direct", "other compounds of rare-earth metals"],
  ])("%s of %s is %s", (code, nomenclature, role, description) => {
    const entry = recogniser.tariffCode(code, nomenclature);
    expect(entry?.role).toBe(role);
    expect(entry?.description.startsWith(description)).toBe(true);
  });
  it.each(["730890", "8504", "85", "", "abc"])("%s is unknown", (code) => {
    expect(recogniser.tariffCode(code)).toBeUndefined();
  });
  it("makes strong, weak and trace evidence and rejections", () => {
    expect(recognise({ hsCode: "2805301200" }).elements.get("Dy")).toBe("shown");
    expect(recognise({ hsCode: "2805301200" }).form?.value).toBe("metal");
    expect(recognise({ hsCode: "280530" }).elements.size).toBe(17);
    expect(recognise({ hsCode: "850131" }).verdict).toBe("question");
    expect(recognise({ hsCode: "854141" }).verdict).toBe("none");
    expect(recognise({ hsCode: "854141" }, true).verdict).toBe("question");
    expect(recognise({ hsCode: "85051190" }).rejected[0]?.entry).toBe("CN2023 85051190");
    expect([...recognise({ tariffCodes: [{ nomenclature: "HTSUS2026", code: "8505.11.0050" }] }).magnetMaterials]).toEqual(["SmCo"]);
  });
});

describe("control codes", () => {
  it.each([
    ["1C905", { Dy: "shown", Tb: "possible" }],
    ["1C117", { W: "possible", Mo: "possible" }],
  ])("above several others say for sure what all of them say: %s", (code, elements) => {
    const controlCodes = [{ ...located(code), list: "PRC" }];
    const known = compileRecogniser(packs.recogniserData).recognise(
      { texts: [], tariffCodes: [], controlCodes },
      { traceRareEarths: false },
    );
    expect(Object.fromEntries(known.elements)).toEqual(elements);
  });
});

describe("CAS numbers", () => {
  it("checks the check digit", () => {
    expect(isCasNumber("1308-87-8")).toBe(true);
    expect(isCasNumber("1308-87-7")).toBe(false);
    expect(isCasNumber("1308878")).toBe(false);
  });
  it("looks them up", () => {
    expect(recogniser.cas("1308-87-8")?.name).toBe("dysprosium oxide");
    expect(recogniser.cas("1308-87-7")).toBeUndefined();
    expect(recogniser.cas("7732-18-5")).toBeUndefined();
  });
  it("counts as a field and in a text", () => {
    expect(recognise({ casNumber: "12060-08-1" }).elements.get("Sc")).toBe("shown");
    expect(recognise("powder, CAS 1308-87-8, 500 g").evidence[0]?.kind).toBe("cas-number");
    expect(recognise("part 1234-56-7").verdict).toBe("none");
  });
  it.each([
    ["13813-40-6", "Tb", "iodide"],
    ["14456-48-5", "Dy", "bromide"],
    ["12310-43-9", "Dy", "boride"],
    ["12039-80-4", "Tb", "silicide"],
    ["12163-22-3", "Lu", "telluride"],
    ["12125-25-6", "Lu", "nitride"],
    ["12134-77-9", "Gd", "sulfide"],
    ["15059-52-6", "Dy", "chloride"],
  ])("%s is a %s %s", (number, element, substanceClass) => {
    expect(recogniser.cas(number)?.substanceClass).toBe(substanceClass);
    expect(recognise({ casNumber: number }).elements.get(element as "Dy")).toBe("shown");
    expect(recognise({ casNumber: number }).form?.value).toBe("compound");
  });
  it("are all well formed in the data", () => {
    expect(materials.casNumbers.filter((entry) => !isCasNumber(entry.number))).toEqual([]);
  });
});

describe("readings of a tariff code", () => {
  const systems = (code: string, nomenclature?: string) => recogniser.tariffReadings(code, nomenclature).map(({ entry }) => entry.system);
  it("are those of every list that knows eight digits, where none is named", () => {
    expect(systems("8505.19.10")).toEqual(["CN2023", "HTSUS"]);
    expect(systems("28469060")).toEqual(["CN2023"]);
  });
  it("are one where the nomenclature is named, or the digits are six or ten", () => {
    expect(systems("8505.19.10", "CN2026")).toEqual(["CN2023"]);
    expect(systems("280530")).toEqual(["HS2022"]);
    expect(systems("2805301200")).toEqual(["PRC10"]);
    expect(systems("9999")).toEqual([]);
  });
  it("that exclude rare earth by one list only leave the question open", () => {
    expect(recognise({ description: "block", hsCode: "8505.19.10" }).verdict).toBe("question");
    expect(recognise({ description: "N42 magnet", hsCode: "8505.19.10" }).verdict).toBe("material");
    expect(recognise({ description: "Ferrite ring magnet", hsCode: "8505.19.10" }).verdict).toBe("none");
    expect(recognise({ description: "block", tariffCodes: [{ nomenclature: "CN2026", code: "8505.19.10" }] }).verdict).toBe("none");
  });
});
