import { describe, expect, it } from "vitest";
import type { Figure } from "../../server/src/core/measurements/figure.ts";
import { ItemFigures } from "../../server/src/core/measurements/figures.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { type Checker, createChecker } from "../../server/src/index.ts";
import { smallPack } from "../packs/support.ts";
import { bundle, checkText, day, checker as shipped } from "../rules/lodestone.ts";

function read(
  description: string,
  property: string,
  checker: Checker = shipped,
): { readonly figure: Figure | undefined; readonly text: string } {
  const text = `kind: bom\nitems:\n  - partNumber: P\n    description: ${JSON.stringify(description)}\n`;
  const [item] = checkText(text, { kind: "bom" }, checker).judged.flatMap(({ items }) => items);
  const { parameters } = checker.packs.at(day("2026-11-24"), {});
  const parameter = parameters.get(property);
  if (item === undefined || parameter === undefined) throw new Error("There is an item, and such a figure.");
  return { figure: new ItemFigures(item.item, parameters).of(parameter, undefined), text };
}

/** A figure as an interval. */
function interval(figure: Figure | undefined): string | undefined {
  if (figure === undefined) return undefined;
  const { least, most, isOver, isUnder } = figure;
  return `${isOver ? "(" : "["}${least?.toFixed() ?? ""}, ${most?.toFixed() ?? ""}${isUnder ? ")" : "]"}`;
}

describe("a description says beyond doubt", () => {
  it.each([
    ["purity", "gallium 99.9999 %", "[99.9999, 99.9999]"],
    ["purity", "镓 纯度99.999%", "[99.999, 99.999]"],
    ["purity", "ガリウム 純度 99.99％以上", "[99.99, 100]"],
    ["purity", "Gallium, Reinheit 99,999 %", "[99.999, 99.999]"],
    ["purity", "indium purity > 99.99%", "(99.99, 100]"],
    ["purity", "indium ingot 99.99% min", "[99.99, 100]"],
    ["purity", "indium ingot MIN. 99.99%", "[99.99, 100]"],
    ["purity", "indium ingot, minimum 99.99 %", "[99.99, 100]"],
    ["purity", "indium 99.99 % or better", "[99.99, 100]"],
    ["purity", "indium, purity of not less than 99.99 %", "[99.99, 100]"],
    ["purity", "Indium, Reinheit mindestens 99,99 %", "[99.99, 100]"],
    ["purity", "铟 纯度不低于99.99%", "[99.99, 100]"],
    ["purity", "インジウム 純度99.99％を超える", "(99.99, 100]"],
    ["purity", "graphite, purity less than 99.9 %", "[, 99.9)"],
    ["particleSize", "D50 no more than 12 um", "[, 12]"],
    ["particleSize", "粒径12μm以下", "[, 12]"],
    ["particleSize", "粒子径 12 μm 未満", "[, 12)"],
    ["particleSize", "particle size 5 TO 10 um", "[5, 10]"],
    ["purity", "germanium 6N", "[99.9999, 99.99999)"],
    ["purity", "Ge 6N5 ingot", "[99.99995, 99.99999)"],
    ["purity", "antimony, 5N purity", "[99.999, 99.9999)"],
    ["purity", "Sb2O3 6N (99.9999 %)", "[99.9999, 99.9999]"],
    ["purity", "graphite purity 95 %", "[95, 95]"],
    ["energyDensity", "LiPo cell 350 Wh/kg", "[350, 350]"],
    ["energyDensity", "能量密度：280Wh/kg", "[280, 280]"],
    ["particleSize", "diamond powder D50 12 um", "[12, 12]"],
    ["particleSize", "W powder, particle size 5-10 µm", "[5, 10]"],
    ["particleSize", "粒径 800 nm", "[0.8, 0.8]"],
    ["density", "isostatic graphite 1.85 g/cm³", "[1.85, 1.85]"],
    ["density", "graphite block, density 1850 kg/m3", "[1.85, 1.85]"],
    ["diameter", "diamond wire Ø50 µm", "[0.05, 0.05]"],
    ["flexuralStrength", "flexural strength ≥ 45 MPa", "[45, ]"],
    ["flexuralStrength", "flexión 65 MPa", "[65, 65]"],
    ["flexuralStrength", "MOR 7 500 psi", "[51.7106775, 51.7106775]"],
    ["flexuralStrength", "曲げ 500 kgf/cm²", "[49.03325, 49.03325]"],
    ["density", "isostatic graphite 1.85±0.02 g/cm3", "[1.83, 1.87]"],
    ["density", "isostatic graphite, density (g/cm3): 1.85", "[1.85, 1.85]"],
    ["density", "等方性黒鉛 密度（g/cm3）1.85", "[1.85, 1.85]"],
    ["flexuralStrength", "flexural strength [MPa] 45-50", "[45, 50]"],
    ["density", "isostatic graphite, density 1.85 +/- 0.02 g/cm3", "[1.83, 1.87]"],
    ["density", "graphite artificiel, densité 1 860 kg/m3", "[1.86, 1.86]"],
    ["density", "isostatic graphite, 1'860 kg/m3", "[1.86, 1.86]"],
    ["density", "isostatic graphite, 1\u202f860 kg/m3", "[1.86, 1.86]"],
    ["purity", "ash 20 ppm", "[99.998, 99.998]"],
    ["purity", "삼산화안티몬 순도 99.5% 이상", "[99.5, 100]"],
    ["purity", "óxido, pureza mín. 99,5 %", "[99.5, 100]"],
    ["purity", "tlenek, czystość co najmniej 99,5 %", "[99.5, 100]"],
    ["purity", "оксид, чистота не менее 99,5 %", "[99.5, 100]"],
    ["purity", "高纯三氧化二锑 ９９．９９９％", "[99.999, 99.999]"],
    ["density", "人造黒鉛　かさ密度１．８２ｇ／ｃｍ３", "[1.82, 1.82]"],
    ["particleSize", "poudre, taille de particules inférieure à 45 µm", "[, 45)"],
    ["energyDensity", "Akkuzelle 1.100 kJ/kg, Energiedichte 310 Wh/kg", "[310, 310]"],
    ["purity", "Asche < 0,05 %", "(99.95, 100]"],
    ["purity", "灰分 10 ppm以下", "[99.999, 100]"],
    ["flexuralStrength", "Biegefestigkeit 1.045,5 kPa", "[1.0455, 1.0455]"],
    ["length", "rod diameter 125 mm length 80 mm", "[80, 80]"],
    ["diameter", "rod diameter 125 mm length 80 mm", "[125, 125]"],
    ["diameter", "rod 125 mm diameter 80 mm length", "[125, 125]"],
    ["length", "rod 125 mm diameter 80 mm length", "[80, 80]"],
    ["diameter", "outer diameter 130 mm inner diameter 70 mm", "[130, 130]"],
    ["boreDiameter", "outer diameter 130 mm inner diameter 70 mm", "[70, 70]"],
    ["diameter", "window dia 3 inch", "[76.2, 76.2]"],
    ["length", "block 60x150x140 mm", "[150, 150]"],
    ["width", "block 60x150x140 mm", "[140, 140]"],
    ["thickness", "block 60x150x140 mm", "[60, 60]"],
    ["length", "rod 200 mm x outside diameter 160 mm", "[200, 200]"],
    ["length", "block 1 050 x 150 x 60 mm", "[1050, 1050]"],
    ["thickness", "block 1 050 x 150 x 60 mm", "[60, 60]"],
    ["length", "bar, diameter 130 mm, length 1 200 mm", "[1200, 1200]"],
    ["thickness", "block 60mmx150mmx140mm", "[60, 60]"],
    ["thickness", "Platte 150 mm x 140 mm x 60 mm", "[60, 60]"],
    ["thickness", "板 长150×宽140×厚60mm", "[60, 60]"],
    ["thickness", "plate 150L x 140W x 60T mm", "[60, 60]"],
    ["thickness", "block 15 x 14 x 6 cm", "[60, 60]"],
    ["thickness", "block 150 ±0,1 x 140 ±0,1 x 60 ±0,05 mm", "[60, 60]"],
    ["thickness", "ブロック 150×140×60", "[60, ]"],
    ["diameter", "rod Ø130 x 60 mm", "[130, 130]"],
    ["length", "rod Ø130 x 60 mm", "[60, 60]"],
    ["diameter", "丸棒 φ130×60", "[130, ]"],
    ["length", "bar dia 130 x 60 mm", "[60, 60]"],
    ["length", "L60 x Ø130 mm", "[60, 60]"],
    ["diameter", "Ø130, 60 long", "[130, ]"],
    ["diameter", "tungsten rod 10 mm", "[10, 10]"],
    ["diameter", "Wolframstab 6,5 mm", "[6.5, 6.5]"],
    ["diameter", "钨棒 12mm", "[12, 12]"],
    ["diameter", "rod 3.2 mm, 175 mm long", "[3.2, 3.2]"],
    ["diameter", "Zylinder D=130 mm, L=60 mm", "[130, 130]"],
    ["length", "Zylinder D=130 mm, L=60 mm", "[60, 60]"],
    ["length", "bar dia. 130 mm, L 60 mm", "[60, 60]"],
    ["length", "圆柱 直径130 长60", "[60, ]"],
    ["thickness", "block L=60, W=150, H=140 mm", "[60, 60]"],
    ["diameter", "tube OD130 x ID70 x L60 mm", "[130, 130]"],
    ["boreDiameter", "tube OD130 x ID70 x L60 mm", "[70, 70]"],
    ["wallThickness", "tube OD130 x ID70 x L60 mm", "[30, 30]"],
    ["boreDiameter", "リング φ130×φ70×60mm", "[70, 70]"],
    ["diameter", "Ø130 x 70 x 60 mm", "[130, 130]"],
    ["thickness", 'plate 6" x 5" x 2"', "[50.8, 50.8]"],
  ])("%s: %s", (property, description, said) => {
    expect(interval(read(description, property).figure)).toBe(said);
  });

  it("and where", () => {
    const { figure, text } = read('with "quotes", purity 99.999 % min', "purity");
    expect(figure && text.slice(figure.place.start, figure.place.end)).toBe("purity 99.999 % min");
  });
});

it("a word of comparison ends where no letter follows, and begins where none stands before it", () => {
  const purity = (description: string) => interval(read(description, "purity").figure);
  expect(purity("admin 99.99 %")).toBe("[99.99, 99.99]");
  expect(purity("99.99 % minced")).toBe("[99.99, 99.99]");
  expect(purity("99.99% min")).toBe("[99.99, 100]");
});

it("words of comparison are data of packs, in any language", () => {
  const said = smallPack({
    "words.yaml":
      "figureWords:\n  - { means: atLeast, before: [vähintään], behind: [tai enemmän] }\n  - { means: upTo, between: [viiva] }\n",
  });
  const { packs: own, problems } = loadPacks(said, bundle);
  expect(problems).toEqual([]);
  const checker = createChecker({ format: 1, packs: [...bundle.packs, ...compilePacks(own).packs] });
  const purity = (description: string, property = "purity") => interval(read(description, property, checker).figure);
  expect(interval(read("indium vähintään 99.99 %", "purity").figure)).toBe("[99.99, 99.99]");
  expect(purity("indium vähintään 99.99 %")).toBe("[99.99, 100]");
  expect(purity("indium 99.99 % tai enemmän")).toBe("[99.99, 100]");
  expect(purity("indium min 99.99 %")).toBe("[99.99, 100]");
  expect(purity("particle size 5 viiva 10 um", "particleSize")).toBe("[5, 10]");
});

describe("a description leaves open", () => {
  it.each([
    ["diameter", "block 125x80"],
    ["particleSize", "W powder, particle size 5-5 µm"],
    ["diameter", "block 125 mm"],
    ["diameter", "rod 300 mm long"],
    ["diameter", "rod 10 mm, 300 mm"],
    ["diameter", "powder D10 5 um, D50 17 um"],
    ["length", "block L=60, W=150"],
    ["length", "ring 130x70x60 mm"],
    ["thickness", "管 130×70×60mm"],
    ["length", "Ø130 x 70 x 60 mm"],
    ["length", "2x 150x140x60x20 mm"],
    ["length", "block 150x140x60 mm, box 300x300x200 mm"],
    ["thickness", "screw M4x10x20"],
    ["thickness", "pack of 5 x 20 x 1/2 inch"],
    ["length", "block 1,250x1,150x60 mm"],
    ["diameter", "10 mm diameter 125 mm"],
    ["thickness", "tube wall thickness 25 mm"],
    ["purity", "ZnSe window, transmission > 99.5 %"],
    ["purity", "100 % tested gallium"],
    ["purity", "graphite with 10 % silicon"],
    ["purity", "6N137 optocoupler"],
    ["purity", "TCMX-6N insert"],
    ["purity", "2N2222 transistor"],
    ["purity", "W 99.95 %, Cu 99.9 %"],
    ["purity", "indium, purity > 99.99 % (99.99 %)"],
    ["purity", "purity 999 %"],
    ["energyDensity", "cell 350 Wh, 1 kg"],
    ["particleSize", "12 um film"],
    ["flexuralStrength", "tensile strength 45 MPa"],
    ["density", "graphite R4 860 kg/m3"],
    ["length", "Wolframstab Durchmesser 130 mm, Länge 1.200 mm"],
    ["thickness", "plate N1 050 x 150 x 60 mm"],
    ["flexuralStrength", "flexural strength 1,045 MPa"],
    ["density", "GSM 80 g/cm2"],
    ["density", "density 2.5"],
    ["diameter", "plate 120 x 50 mm"],
    ["diameter", "D5012 um"],
  ])("%s: %s", (property, description) => {
    expect(interval(read(description, property).figure)).toBeUndefined();
  });
});

it.each([
  ["energyDensity", "lithium-ion cell 21700 350 Wh/kg", "[350, 350]"],
  ["energyDensity", "cell 18650, 320 Wh per kg", "[320, 320]"],
  ["thickness", "block W80Cu20 150 x 150 x 60 mm", "[60, 60]"],
  ["length", "AgW80 150 x 150 x 60 mm", "[150, 150]"],
])("a number is no group of digits of a longer one or of a formula: %s of %s", (property, description, figure) => {
  expect(interval(read(description, property).figure)).toBe(figure);
});
