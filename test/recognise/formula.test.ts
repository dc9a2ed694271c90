import { describe, expect, it } from "vitest";
import { judgeFormula, readFormula } from "../../server/src/core/recognise/formula.ts";
import { recognise, recogniser } from "./data.ts";

const symbols = (text: string) => [...(readFormula(text, 0)?.amounts.keys() ?? [])];

describe("formulas", () => {
  it.each([
    ["Sm2Co17", ["Sm", "Co"]],
    ["Nd2Fe14B", ["Nd", "Fe", "B"]],
    ["(SmPr)Co5", ["Sm", "Pr", "Co"]],
    ["Sm(Co,Fe,Cu,Zr)7.5", ["Sm", "Co", "Fe", "Cu", "Zr"]],
    ["La0.6Sr0.4CoO3-δ", ["La", "Sr", "Co", "O"]],
    ["La1-xSrxMnO3", ["La", "Sr", "Mn", "O"]],
    ["La2(CO3)3", ["La", "C", "O"]],
    ["Nd-Fe-B", ["Nd", "Fe", "B"]],
    ["Y3Al5O12:Ce", ["Y", "Al", "O", "Ce"]],
    ["SrAl2O4:Eu2+,Dy3+", ["Sr", "Al", "O", "Eu", "Dy"]],
    ["LaB6-1500", ["La", "B"]],
    ["Ni0,90Co0,05Mn0,05(OH)2", ["Ni", "Co", "Mn", "O", "H"]],
    ["(Y0,9Gd0,1)2O3", ["Y", "Gd", "O"]],
    ["Nd2O3,5N", ["Nd", "O"]],
    ["Sc(OTf)3", ["Sc", "C", "F", "S", "O"]],
  ])("%s holds %j", (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });

  it.each([
    "Sm2Co17",
    "Nd2Fe14B",
    "Dy2O3",
    "Y(acac)3",
    "Er(TMHD)3",
    "Y3Al5O12",
    "Y2O3",
    "YVO4",
    "YF3",
    "CeO2",
    "LaB6",
    "Tb0.3Dy0.7Fe1.92",
    "Tb-Dy-Fe",
    "TbFeCo",
    "Pr6O11",
    "HoCu2",
    "NdFe35",
  ])("%s is believed", (text) => {
    const formula = readFormula(text, 0);
    expect(formula && judgeFormula(formula, recogniser.classes)?.kind).toBe("yes");
  });

  it.each([
    "ER20",
    "CE",
    "TB6612",
    "PrO-2",
    "LaCrosse",
    "HoReCa",
    "SmD",
    "NdK-1",
    "CeNtEr",
    "YBCO",
    "Yb",
    "Nd2",
    "PrC12",
    "ErF80",
    "SmB40",
    "YN10",
    "YCO2",
    "NdFe350",
    "LaNa3",
  ])("%s is not", (text) => {
    const formula = readFormula(text, 0);
    expect(formula && judgeFormula(formula, recogniser.classes)).toBeUndefined();
  });

  it("wants a word for an alloy beside mere letters", () => {
    expect(recognise("AlSc target").verdict).toBe("material");
    expect(recognise("La-Ce alloy").verdict).toBe("material");
    expect(recognise("LaCe house").verdict).toBe("none");
  });

  it("reads subscripts and formulas beside CJK text", () => {
    expect(recognise("Dy₂O₃粉末").elements.get("Dy")).toBe("shown");
    expect(recognise("高純度CeO₂研磨").elements.get("Ce")).toBe("shown");
  });

  it("shows oxide, compound and alloy", () => {
    expect(recognise("Dy2O3").form?.value).toBe("oxide");
    expect(recognise("NdF3").form?.value).toBe("compound");
    expect(recognise("Tb-Dy-Fe").form?.value).toBe("alloy");
  });
});
