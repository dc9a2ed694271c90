import { describe, expect, it } from "vitest";
import type { AskingSettings } from "../../server/src/core/control/endUseRequired.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { checkText } from "./lodestone.ts";

/** To a company on the control list of the PRC, as of a day on which the acts on rare earths are in force. */
const shipment = (lines: string, endUse = "civil") => `kind: shipment
id: S-1
exportDate: 2026-06-01
countryOfExport: CN
countryOfDestination: JP
consignee: { name: Kawasaki Heavy Industries Aerospace Systems Company, country: JP }
endUses: { it: { category: ${endUse}, statement: "spindle motor SM-12", endUser: { name: Acme, country: JP } } }
items:
${lines}`;

const oxide = '  - { partNumber: DY, description: "dysprosium oxide 99.9 %", form: oxide, countryOfOrigin: CN, endUse: it }\n';
const bare = '  - { partNumber: DY, description: "dysprosium oxide 99.9 %", form: oxide }\n';

function found(text: string, materials: AskingSettings): readonly string[] {
  const { findings } = checkText(text, { kind: "shipment", settings: { materials } });
  return [...new Set(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`))].sort();
}

/** The rules that fire on a part of a bill of materials. */
function inBom(part: string, materials: AskingSettings): readonly string[] {
  const text = `kind: bom\nid: B-1\nitems:\n  - { partNumber: ${part}, quantity: 1, unit: kg }\n`;
  return checkText(text, { kind: "bom", settings: { materials } }).findings.map(({ ruleId }) => ruleId);
}

const off = { "rare-earth": "off" } as const;

describe("a class of materials that is off", () => {
  it("is asked about by no rule", () => {
    const asked = found(shipment(bare), {});
    for (const rule of ["end-use/missing", "licence/missing", "customs/remark"])
      expect(
        asked.some((one) => one.startsWith(rule)),
        rule,
      ).toBe(true);
    expect(found(shipment(bare), off).filter((one) => !/^(party|schema)\//.test(one))).toEqual([]);
  });

  it("is asked about neither where the evidence is weak", () => {
    expect(inBom("M-1, description: BLDC motor 24 V", {})).toEqual(["composition/missing"]);
    expect(inBom("M-1, description: BLDC motor 24 V", off)).toEqual([]);
    expect(inBom("DY, description: dysprosium oxide, form: oxide", {})).toContain("origin/missing");
    expect(inBom("DY, description: dysprosium oxide, form: oxide", off)).toEqual([]);
  });

  it("stays under what is forbidden", () => {
    const military = shipment(oxide, "military");
    const forbidden = (materials: AskingSettings) =>
      found(military, materials).filter((one) => /^(end-use\/military|party\/barred)/.test(one));
    expect(forbidden({})).toEqual(["end-use/military error", "party/barred error"]);
    expect(forbidden(off)).toEqual(forbidden({}));
  });

  it("is told as the reason why an act is not judged", () => {
    const { judged } = checkText(shipment(oxide), { kind: "shipment", settings: { materials: off } });
    const { control } = judged[0]?.items[0] ?? {};
    expect([control?.inForce, control?.unverified]).toEqual([[], []]);
    const reasons = new Set(control?.considered.filter(({ act }) => act.state === "in-force").map(({ reason }) => inEnglish.of(reason)));
    expect(reasons).toContain("`materials` in the configuration switches off the materials that the act lists.");
  });
});

it("a class that is asked about where it is controlled needs no end use elsewhere", () => {
  const of = (materials: AskingSettings) => inBom("LA, description: lanthanum oxide, form: oxide, countryOfOrigin: CN", materials);
  expect(of({})).toEqual(["end-use/missing"]);
  expect(of({ "rare-earth": "ask" })).toEqual(["end-use/missing"]);
  expect(of({ "rare-earth": "controlled" })).toEqual([]);
  expect(found(shipment(bare), { "rare-earth": "controlled" })).toContain("end-use/missing error");
});

describe("of other classes", () => {
  const sheet = "SH, description: Molybdenum sheet 0.5 mm, countryOfOrigin: CN";
  const flake = "FL, description: Natural flake graphite powder 99 %, countryOfOrigin: CN";
  const declared = 'APT, description: Ammonium paratungstate, countryOfOrigin: CN, controlCodes: [{ list: PRC, code: "1C117.d.1" }]';

  it("an end use is asked for everywhere only where the setting says so", () => {
    expect(inBom(sheet, {})).toEqual([]);
    expect(inBom(sheet, { molybdenum: "ask" })).toEqual(["end-use/missing"]);
    expect(inBom(sheet, { graphite: "ask" })).toEqual([]);
  });

  it("what an entry names as a substance is silent where its class is off", () => {
    expect(inBom(flake, {})).not.toEqual([]);
    expect(inBom(flake, { graphite: "off" })).toEqual([]);
    expect(inBom(flake, { tungsten: "off" })).toEqual(inBom(flake, {}));
  });

  it("goods that an entry names without elements or class stay under it whatever is off", () => {
    const text =
      "kind: bom\nid: B-1\nitems:\n  - { partNumber: ORE, description: Monazite concentrate, quantity: 1, countryOfOrigin: CN }\n";
    const codes = (materials: AskingSettings) =>
      checkText(text, { kind: "bom", settings: { materials } }).judged[0]?.items[0]?.control.unverified.flatMap((one) => one.codes);
    expect(codes({})).toContain("1C914.a");
    expect(codes({ gallium: "off" })).toEqual(codes({}));
  });

  it("a CAS number names the compound, so that no composition is asked for", () => {
    expect(inBom("GAAS, description: Pieces, countryOfOrigin: CN, casNumber: 1303-00-0", {})).toEqual(["end-use/missing"]);
  });

  it("a declared control code counts though its class is off", () => {
    expect(inBom(declared, { tungsten: "off" })).toEqual(["end-use/missing"]);
  });
});
