import { expect, it } from "vitest";
import { recognise } from "./data.ts";
import { weakenedBy } from "./mistakes.ts";

it.each([
  ", CIF Rotterdam",
  ", supplier Xiamen Tungsten",
  ", rev B",
  ", see drawing 123",
  ", certificate 3.1",
  ", with certificate of analysis",
  ", customer property",
  " - urgent",
  " *** SAFETY STOCK ***",
  ", laut Zeichnung 4711",
  ", avec certificat",
  ", 附质检报告",
  ", 図面通り",
])("tells no less before %j", (remark) => {
  expect(weakenedBy((text) => text + remark)).toEqual([]);
});

it.each([
  "Pos. 10: ",
  "Description: ",
  "Bezeichnung: ",
  "品名：",
  "Purchase of ",
  "OEM ",
  "RoHS, ",
  "Lead-free, halogen-free, ",
  "urgent - ",
  "Made in China: ",
  "Supplier X, ",
  "Hersteller X: ",
])("tells no less behind %j", (label) => {
  expect(weakenedBy((text) => label + text)).toEqual([]);
});

it.each([
  // A remark reaches no further than to the next thing, and one with nothing before it tells of what follows.
  ["ferrite ring, new NdFeB magnet", "material"],
  ["sample, gallium metal 6N", "material"],
  ["Supplier part: dysprosium oxide", "material"],
  ["#REV.C# disc 97.2 % W-Ni-Fe tungsten alloy, dia 120 x 50 mm", "material"],
  // The label of a field has a number at most.
  ["Order gallium metal: 5 kg", "material"],
  ["Item dysprosium oxide: 5 kg", "material"],
  ["Item no. 3: gallium metal", "material"],
  // Papers are papers.
  ["certificate of analysis, gallium metal", "none"],
])("reads %s as %s", (text, verdict) => {
  expect(recognise(text).verdict).toBe(verdict);
});

// A text that begins with a document or a label is no material.
it.each([
  "Safety data sheet gallium",
  "Sicherheitsdatenblatt Gallium",
  'Label "contains neodymium magnets"',
  "Datenblatt NdFeB-Magnet",
  "Spec sheet neodymium magnet",
  "Test report NdFeB magnet",
  "取扱説明書 ネオジム磁石",
  "Zeichnung Magnet NdFeB",
  "Aufkleber Achtung Neodym-Magnet",
  "Étiquette aimant néodyme",
  "Datasheet SmCo magnet",
  "Drawing gallium metal",
  "Fiche technique gallium métal",
  "Gallium metal data sheet",
  "Galliummetall Datenblatt",
  "ガリウムメタル データシート",
  "Neodymium metal safety data sheet",
  "Terbium oxide SDS",
  "Brochure rare earth magnets",
  "CoA dysprosium oxide",
  "Inspection report NdFeB magnet N42SH",
])("reads no material in %j", (text) => {
  expect(recognise(text).verdict).not.toBe("material");
});

it.each([
  "NdFeB magnet with test report",
  "NdFeB magnet, see data sheet",
  "NdFeB magnet per drawing 4711",
  "Drawing 4711 NdFeB magnet",
  "Drawing no. 4711, NdFeB magnet",
  "Neodym-Magnet laut Zeichnung",
  "NdFeB-Magnet Zeichnung Nr. 4711",
  "NdFeB-Magnet inkl. Zertifikat",
  "钕铁硼磁铁 附检测报告",
  "gallium metal, with certificate of analysis",
  "Drawing 4711 gallium metal",
  "Drawing no. 4711, germanium ingot",
  "图纸4711 金属镓",
  "図面番号4711 ガリウムメタル",
  "gallium test report included",
  "gallium metal certificate included",
  "NdFeB magnet test report included",
  "Dysprosium metal drawing no. 4711",
  "Dysprosium oxide bag 25 kg",
  "CoA 4711 dysprosium oxide",
  "Dysprosium oxide, CoA included",
  "Gallium, Prüfbericht liegt bei",
])("reads the material beside its paper in %j", (text) => {
  expect(recognise(text).verdict).toBe("material");
});

// The item stands behind a colon, with a blank or without one.
it.each([
  "Holder for magnets:dysprosium powder",
  "支架用于磁铁：氧化镝",
  "マグネット用ホルダ：酸化ジスプロシウム",
  "夹具用于电机：钕铁硼磁铁",
])("reads the material behind the colon in %j", (text) => {
  expect(recognise(text).verdict).toBe("material");
});

it.each(["Goggles for Nd:YAG laser", "goggles for nd:yag laser", "支架用于Nd:YAG激光器", "Adhesive for: NdFeB"])(
  "reads a purpose past the colon in %j",
  (text) => {
    expect(recognise(text).verdict).toBe("question");
  },
);

it.each(["Nd:YAG激光棒用铝外壳", "Nd:YAGレーザーロッド用アルミケース", "钕铁硼磁铁用胶水", "SmCo磁石用接着剤", "네오디뮴 자석용 접착제"])(
  "reads an accessory behind its purpose in %j, as in other languages before it",
  (text) => {
    expect(recognise(text).verdict).toBe(recognise("Adhesive for NdFeB magnets").verdict);
  },
);

it.each(["激光器用Nd:YAG激光棒", "支架电机用钕铁硼磁铁", "钕铁硼磁铁用氧化镝，托盘装", "자동차용 네오디뮴 자석"])(
  "reads the material behind its purpose in %j",
  (text) => {
    expect(recognise(text).verdict).toBe("material");
  },
);

it.each(["粉末 モリブデン", "粉末 钼", "분말 몰리브덴"])("reads the powder before its name in %j", (text) => {
  expect(recognise(text).verdict).toBe(recognise("钼 粉末").verdict);
});

// The name of a company may consist of known words alone. A name with an unknown word may be that of a good and its maker.
it.each([
  ["ferrite ring, Neodym Magnete GmbH", "none"],
  ["ferrite magnet, Rare Earth Magnetics Ltd.", "none"],
  ["ferrite ring, NdFeB Magnete", "material"],
  ["NdFeB magnet, Neodym Magnete GmbH", "material"],
  ["steel ring, Dysprosium Oxide Ltd", "material"],
  ["permanent magnet, Rare Earth Magnets GmbH", "material"],
  ["loudspeaker, Neodymium Magnet Monacor GmbH", "material"],
])("reads %s as %s, beside the name of a company", (text, verdict) => {
  expect(recognise(text).verdict).toBe(verdict);
});

// A paper with a number is referred to, on either side of the item.
it.each([
  ["gallium metal drawing 12", "material"],
  ["acc. to drawing 88 gallium metal", "material"],
  ["certificate 33 gallium metal", "material"],
  ["gallium metal data sheet", "none"],
  ["gallium metal drawing", "none"],
  ["gallium metal label 50 pcs", "none"],
])("reads %s as %s, beside a paper", (text, verdict) => {
  expect(recognise(text).verdict).toBe(verdict);
});

it.each([
  ["Te 5N", "material"],
  ["Ga 99.99999 %", "material"],
  ["Ge 6N5", "material"],
  ["Dy 3N", "material"],
  ["Dy 2N3904", "none"],
  ["force W 4N", "none"],
  ["cleaned in 5N HCl", "none"],
])("reads the purity behind a symbol: %s is %s", (text, verdict) => {
  expect(recognise(text).verdict).toBe(verdict);
});

it.each(["magnet N42 GBDP", "neodymium magnet, HRE diffusion", "NdFeB-Magnet, Korngrenzendiffusion"])(
  "asks for the heavy rare earths of %s",
  (text) => {
    const { elements } = recognise(text);
    expect([elements.get("Dy"), elements.get("Tb")]).toEqual(["possible", "possible"]);
  },
);

it.each([
  ["diffused", true],
  ["GBD", true],
  ["sintered + GBD", true],
  ["grain boundary diffusion", true],
  ["晶界扩散", true],
  ["no GBD", false],
  ["sintered", false],
])("reads the process %s of a magnet", (magnetProcess, isDiffused) => {
  const { evidence } = recognise({ description: "NdFeB magnet N42", magnetProcess });
  expect(evidence.some(({ entry }) => entry === "ndfeb-diffused")).toBe(isDiffused);
});

it("reads a thing near a magnet as no magnet", () => {
  expect(recognise("steel plate near NdFeB magnet").verdict).not.toBe("material");
  expect(recognise("NdFeB magnet near steel plate").verdict).toBe("material");
});
