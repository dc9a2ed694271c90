import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./installed.ts";
import type { Addition } from "./sources.ts";

/** More files of packs: no code is touched. */
function asPacks(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [join("server/packs", path), text]));
}

interface Told {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly acts: readonly string[];
}

/** What the command finds in a file on a day of the invented law. */
function findings(command: string, file: string, text: string): readonly Told[] {
  const folder = temporaryFolder("as-data");
  writeFileSync(join(folder, file), text);
  const result = run(process.execPath, [command, "check", file, "--format", "json", "--as-of", "2026-11-20"], { cwd: folder });
  if (result.status === 2) throw new Error(`${basename(command)} could not check:\n${result.stderr}`);
  const report = JSON.parse(result.stdout) as { files: readonly { findings: readonly Told[] }[] };
  return report.files.flatMap((one) => one.findings);
}

export const aClass: Addition = {
  files: asPacks({
    "hafnium/pack.yaml": `pack: { id: hafnium, title: Hafnium (invented), version: "1", reviewedOn: "2026-11-01", authority: house }
sources:
  gazette: "https://example.org/gazette"
materialClasses:
  - id: hafnium
    names: { en: hafnium, zh: 铪, ja: ハフニウム, de: Hafnium }
    together: hafnium
    elements: [Hf]
    endUse: controlled
    formulas: { partners: [O, C, "N", B, Cl], ratios: [{ partner: O, min: 2, max: 2 }, { partner: C, min: 1, max: 1 }] }
elements:
  - symbol: Hf
    atomicNumber: 72
    atomicWeight: 178.49
    names: { en: hafnium }
    charges: [4]
    bareSymbolRisk: low
    confidence: high
    citations: [gazette]
    match: [{ terms: ["hafnium*", 铪] }]
materials:
  - id: hafnia-ceramic
    title: hafnia ceramic
    names: { en: [hafnia ceramic] }
    match: [{ terms: [hafnia ceramic] }]
    class: hafnium
    holds: [Hf]
    massPercent: []
    level: processed-part
    form: ceramic
    confidence: high
    citations: [gazette]
casNumbers:
  - { number: "12055-23-1", name: hafnium oxide, formula: HfO2, form: oxide, substanceClass: oxide, elementMassPercent: { Hf: 84.8 }, commonChemistry: true, confidence: high, citations: [gazette] }
`,
    "prc/mofcom-2026-999.yaml": `acts:
  - id: mofcom-2026-999
    authority: PRC
    kind: announcement
    issuers: [MOFCOM]
    shortTitle: MOFCOM announcement 999/2026
    title: { en: Export control on hafnium items (invented) }
    issued: "2026-10-01"
    effective: "2026-11-01"
    reach: { origin: [CN], export: [CN] }
    requires: licence
    confidence: high
    citations: [eastmoney]
controlledItems:
  - { code: "9C777.a", list: PRC, act: mofcom-2026-999, elements: [Hf], form: oxide, name: { en: hafnium oxide }, confidence: high, citations: [eastmoney] }
`,
  }),
  test(command) {
    describe("a class of materials with an act of its own, as files of packs", () => {
      const bom = `kind: bom
id: B
items:
  - { partNumber: WORD, description: Hafnium oxide powder, quantity: 1, countryOfOrigin: CN }
  - { partNumber: FORMULA, description: HfO2 granules, quantity: 1, countryOfOrigin: CN, form: oxide }
  - { partNumber: CAS, description: Powder, quantity: 1, countryOfOrigin: CN, casNumber: 12055-23-1 }
  - { partNumber: CODE, description: Powder, quantity: 1, countryOfOrigin: CN, controlCodes: [{ list: PRC, code: "9C777.a" }] }
  - { partNumber: METAL, description: Hafnium rod, quantity: 1, countryOfOrigin: CN, form: metal }
  - { partNumber: STEEL, description: Steel rod, quantity: 1, countryOfOrigin: CN }
  - partNumber: BOTH
    description: Mixed oxide
    quantity: 1
    countryOfOrigin: CN
    form: oxide
    compositionStatus: complete
    composition: [{ element: Hf, massPercent: 60 }, { element: Dy, massPercent: 20 }, { element: O, massPercent: 20 }]
`;

      it("recognises its items, asks what they are for where the act controls them, and cites it", () => {
        const asked = findings(command, "x.bom.yaml", bom).filter(({ ruleId }) => ruleId === "end-use/missing");
        expect(asked.map(({ path, severity, acts }) => [path, severity, acts.toSorted()])).toEqual([
          ["/items/0", "error", ["mofcom-2026-999"]],
          ["/items/1", "error", ["mofcom-2026-999"]],
          ["/items/2", "error", ["mofcom-2026-999"]],
          ["/items/3", "error", ["mofcom-2026-999"]],
          ["/items/6", "error", ["mofcom-2025-18", "mofcom-2026-999"]],
        ]);
        expect(asked[0]?.message).toContain("contains hafnium and has no declared end use.");
        expect(asked[0]?.message).toContain("MOFCOM announcement 999/2026, 9C777.a: applies.");
        expect(asked[4]?.message).toMatch(/contains (rare earth and hafnium|hafnium and rare earth) and has no /);
      });

      it("asks for a licence where they leave, and for no other metal", () => {
        const shipment = `kind: shipment
id: S
exportDate: 2026-11-20
exporter: { name: Qilu Trading, country: CN }
consignee: { name: Beispiel GmbH, country: DE }
countryOfExport: CN
countryOfDestination: DE
endUse: { category: optics, statement: Coating of the lenses of the microscope M3 }
${bom.slice(bom.indexOf("items:"))}`;
        const due = findings(command, "x.shipment.yaml", shipment).filter(({ ruleId }) => ruleId === "licence/missing");
        expect(due.map(({ path }) => path)).toEqual(["/items/0", "/items/1", "/items/2", "/items/3", "/items/6"]);
      });
    });
  },
};

export const aClassWithForm: Addition = {
  files: asPacks({
    "materials/helium.yaml": `materialClasses:
  - id: helium
    names: { en: helium, zh: 氦, ja: ヘリウム, de: Helium }
    together: helium
    elements: [He]
    endUse: controlled
    elementIs: gas
itemForms:
  - { id: gas }
listedForms:
  - { id: gas, is: [gas] }
formWords:
  - { form: gas, endUse: controlled, terms: [dewar, gas bundle] }
elements:
  - symbol: He
    atomicNumber: 2
    atomicWeight: 4.0026
    names: { en: helium }
    bareSymbolRisk: high
    confidence: high
    citations: [none]
    match: [{ terms: ["helium*", 氦, ヘリウム] }]
materials:
  - id: liquid-helium
    title: liquid helium
    names: { en: [liquid helium] }
    match: [{ terms: [liquid helium, flüssighelium, 液氦, 液体ヘリウム] }]
    holds: [He]
    massPercent: []
    level: primary-material
    form: gas
    confidence: high
    citations: [none]
lookAlikes:
  - id: helium-browser
    title: browser
    match: [{ terms: [helium browser] }]
    reason: a program
    unless: never
    action: suppress
    class: helium
    confidence: high
    citations: [none]
goods:
  - { id: leak-seeker, title: leak seeker, terms: [leak seeker, lecksucher, 检漏仪], confidence: high, citations: [none] }
`,
    "prc/mofcom-2026-998.yaml": `acts:
  - id: mofcom-2026-998
    authority: PRC
    kind: announcement
    issuers: [MOFCOM]
    shortTitle: MOFCOM announcement 998/2026
    title: { en: Export control on helium (invented) }
    issued: "2026-10-01"
    effective: "2026-11-01"
    reach: { origin: [CN], export: [CN] }
    requires: licence
    confidence: high
    citations: [eastmoney]
controlledItems:
  - { code: "9C778.a", list: PRC, act: mofcom-2026-998, elements: [He], form: gas, name: { en: helium }, confidence: high, citations: [eastmoney] }
`,
  }),
  test(command) {
    describe("a class of materials with a form of its own and nouns of devices, as one file of a pack", () => {
      it("asks of the gas, however it is named, and of no device that works with it", () => {
        const texts = [
          "Helium 6.0, 50 l cylinder",
          "Liquid helium, dewar 100 l",
          "Flüssighelium",
          "氦 99.999%",
          "Helium leak seeker",
          "Helium-Lecksucher",
          "Helium neon laser",
          "氦检漏仪",
          "Helium browser licence",
          "Regulator for helium",
          "Helium-free weld",
        ];
        const bom = texts
          .map((text, at) => `  - { partNumber: P-${at}, description: "${text}", quantity: 1, countryOfOrigin: CN }\n`)
          .join("");
        const asked = findings(
          command,
          "x.bom.yaml",
          `kind: bom\nid: B\nitems:\n${bom}  - { partNumber: G, description: Cylinder, form: gas, quantity: 1 }\n`,
        );
        const end = asked.filter(({ ruleId }) => ruleId === "end-use/missing");
        expect(end.map(({ path, severity, acts }) => [path, severity, ...acts])).toEqual(
          [0, 1, 2, 3].map((at) => [`/items/${at}`, "error", "mofcom-2026-998"]),
        );
        expect(end[0]?.message).toContain("contains helium and has no declared end use.");
        expect(asked.filter(({ ruleId }) => ruleId.startsWith("schema/"))).toEqual([]);
      });
    });
  },
};

export const anAuthority: Addition = {
  files: asPacks({
    "kr/pack.yaml": `pack: { id: kr, title: Korea (invented), version: "1", reviewedOn: "2026-11-01", authority: KR }
sources:
  gazette: "https://example.org/gazette"
authorities:
  - { id: KR, name: Korea, order: 9, territory: [KR], lists: [{ id: denied-parties, name: list of denied parties, means: barred }], confidence: high, citations: [gazette] }
acts:
  - id: motie-2026-1
    authority: KR
    kind: list
    issuers: [MOTIE]
    shortTitle: MOTIE notice 1/2026
    title: { en: Denied parties (invented) }
    issued: "2026-01-05"
    effective: "2026-01-05"
    reach: { origin: [KR], export: [KR] }
    requires: prohibition
    bars: [control-list-party]
    confidence: high
    citations: [gazette]
parties:
  - { name: { en: Zorbatech Precision Works }, country: DE, list: KR, listing: denied-parties, act: motie-2026-1, position: 1, confidence: high, citations: [gazette] }
`,
    "kr/items.yaml": `acts:
  - id: motie-2026-2
    authority: KR
    kind: announcement
    issuers: [MOTIE]
    shortTitle: MOTIE notice 2/2026
    title: { en: Control of magnets (invented) }
    issued: "2026-01-05"
    effective: "2026-01-05"
    reach: { origin: [KR], export: [KR] }
    requires: licence
    confidence: high
    citations: [gazette]
controlledItems:
  - { code: "K1", list: KR, act: motie-2026-2, elements: [Nd], form: magnet, material: NdFeB, name: { en: NdFeB magnets }, confidence: high, citations: [gazette] }
`,
  }),
  test(command) {
    describe("an authority with a list of parties, as files of packs", () => {
      const shipment = (from: string, consignee: string, item: string): string => `kind: shipment
id: S
exportDate: 2026-11-20
exporter: { name: Hanbit Trading, country: KR }
consignee: { name: ${consignee}, country: DE }
countryOfExport: ${from}
countryOfDestination: DE
endUse: { category: optics, statement: Focus drive of the microscope M3 }
items:
  - { partNumber: P-1, quantity: 1, ${item} }
`;
      const steel = "description: sheet steel";
      const magnet = "description: sintered NdFeB magnet, form: magnet, countryOfOrigin: JP";
      const barred = (text: string): string[] =>
        findings(command, "x.shipment.yaml", text)
          .filter(({ ruleId }) => ruleId === "party/barred")
          .map(({ severity, acts }) => `${severity} ${acts.join(" ")}`);

      it("bars a party on it as far as the list reaches", () => {
        expect(barred(shipment("KR", "Zorbatech Precision Works GmbH", magnet))).toEqual(["error motie-2026-1 motie-2026-2"]);
        expect(barred(shipment("KR", "Zorbatech Precision Works GmbH", steel))).toEqual(["warning motie-2026-1"]);
        expect(barred(shipment("FR", "Zorbatech Precision Works GmbH", steel))).toEqual(["information motie-2026-1"]);
        expect(barred(shipment("KR", "Beispiel Optik GmbH", magnet))).toEqual([]);
      });

      it("says whose list it is, and nothing of what another authority demands", () => {
        const [told] = findings(command, "x.shipment.yaml", shipment("KR", "Zorbatech Precision Works GmbH", magnet)).filter(
          ({ ruleId }) => ruleId === "party/barred",
        );
        expect(told?.message).toMatch(/is on the Korea list of denied parties\./);
        expect(told?.message).toContain("MOTIE notice 1/2026 lists it as number 1");
        expect(told?.message).not.toContain("MOFCOM");
      });

      it("asks for its licence where its act controls what leaves", () => {
        const due = (from: string) =>
          findings(command, "x.shipment.yaml", shipment(from, "Beispiel Optik GmbH", magnet)).filter(
            ({ ruleId }) => ruleId === "licence/missing",
          );
        expect(due("KR").map(({ acts }) => acts)).toEqual([["motie-2026-2"]]);
        expect(due("FR")).toEqual([]);
      });
    });
  },
};
