import { describe, expect, it } from "vitest";
import { lawChanges } from "../../server/src/core/changes/lawChanges.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { createChecker } from "../../server/src/index.ts";
import { on, packFiles } from "./support.ts";

/** All that is needed for a new act: one file of data, laid beside those of the pack it belongs to. */
const file = {
  path: "packs/prc/mofcom-2030-1.yaml",
  text: `acts:
  - id: mofcom-2030-1
    authority: PRC
    kind: announcement
    issuers: [MOFCOM, GAC]
    shortTitle: MOFCOM/GAC announcement 1/2030
    title: { en: "Export control on lanthanum items (invented)" }
    issued: "2030-01-15"
    effective: "2030-02-01"
    reach: { origin: [CN], export: [CN] }
    requires: licence
    confidence: high
    citations: [eastmoney]

controlledItems:
  - code: "9C001.a"
    list: PRC
    act: mofcom-2030-1
    elements: [La]
    form: metal
    name: { en: lanthanum metal, zh: 金属镧 }
    confidence: high
    citations: [eastmoney]
  - code: "9C001.b"
    list: PRC
    act: mofcom-2030-1
    elements: [La]
    form: oxide
    name: { en: lanthanum oxide, zh: 氧化镧 }
    confidence: high
    citations: [eastmoney]
`,
};

const { packs, problems } = loadPacks([...["house", "materials", "prc"].flatMap(packFiles), file]);
const checker = createChecker(compilePacks(packs));

const bom = `kind: bom
id: B
items:
  - { partNumber: METAL, description: Lanthanum metal, quantity: 1, form: metal, countryOfOrigin: CN, compositionStatus: complete, composition: [{ element: La, massPercent: 100 }] }
  - { partNumber: OXIDE, description: Lanthanum oxide, quantity: 1, form: oxide, countryOfOrigin: CN, casNumber: 1312-81-8 }
  - { partNumber: CERIA, description: Cerium oxide, quantity: 1, form: oxide, countryOfOrigin: CN, compositionStatus: complete, composition: [{ element: Ce, massPercent: 81.4 }, { element: O, massPercent: 18.6 }] }
`;

/** The findings about end uses, as part, severity and acts. */
function endUses(day: string): string[] {
  const { findings } = checker.check({
    text: bom,
    kind: "bom",
    today: on(day),
    settings: { actStates: {}, severities: {}, traceRareEarths: false },
  });
  return findings
    .filter(({ ruleId }) => ruleId === "end-use/missing")
    .map(({ severity, subject, basis }) => `${subject} ${severity} ${basis?.kind === "acts" ? basis.acts.join(" ") : "house"}`);
}

/** A checker that knows the act written otherwise. */
function checkerOf(before: string, after: string) {
  return createChecker(
    compilePacks(
      loadPacks([...["house", "materials", "prc"].flatMap(packFiles), { ...file, text: file.text.replaceAll(before, after) }]).packs,
    ),
  );
}

/** The findings that cite the act, of a shipment of lanthanum metal from China with more said of it and of its line. */
function shipped(by: typeof checker, more: string, ofLine: string): string[] {
  const text = `kind: shipment
id: S
exportDate: 2030-02-01
countryOfExport: CN
${more}items:
  - { partNumber: METAL, description: Lanthanum metal, quantity: 1, form: metal, compositionStatus: complete, composition: [{ element: La, massPercent: 100 }], ${ofLine} }
`;
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const { findings } = by.check({ text, kind: "shipment", today: on("2030-02-01"), settings });
  return findings.flatMap(({ ruleId, severity, basis }) =>
    basis?.kind === "acts" && basis.acts.includes("mofcom-2030-1") ? [`${ruleId} ${severity}`] : [],
  );
}

describe("an act about what leaves for one country", () => {
  const narrow = checkerOf("export: [CN] }", "export: [CN], destinations: [US] }");

  it.each(["", "countryOfOrigin: CN"])("reaches a shipment to there, and one without a destination, with the origin %j", (origin) => {
    const there = shipped(narrow, "countryOfDestination: US\n", origin);
    expect(there).toContain("end-use/missing error");
    expect(shipped(narrow, "", origin)).toEqual(there);
    expect(shipped(narrow, "countryOfDestination: DE\n", origin)).toEqual([]);
  });
});

it("an act from a source of low confidence carries no error, nor does a code that its list has", () => {
  const low = checkerOf("confidence: high", "confidence: low");
  const licence = 'countryOfDestination: US\nlicences: [{ number: L, list: PRC, controlCodes: [{ list: PRC, code: "9C001.b" }] }]\n';
  const line = 'countryOfOrigin: CN, licence: L, controlCodes: [{ list: PRC, code: "9C001.a" }]';
  expect(shipped(checker, licence, line)).toEqual(expect.arrayContaining(["end-use/missing error", "licence/invalid error"]));
  expect(shipped(low, licence, line)).toEqual(shipped(checker, licence, line).map((found) => found.replace("error", "warning")));
});

describe("an invented act with two items and a boundary date", () => {
  it("is one file without a problem", () => {
    expect(problems).toEqual([]);
  });

  it.each(["2030-01-14", "2030-01-15", "2030-01-31"])("controls nothing on %s", (day) => {
    expect(endUses(day)).toEqual(["METAL warning house", "OXIDE warning house", "CERIA warning house"]);
  });

  it.each(["2030-02-01", "2030-02-02"])("makes errors of both of its items, and of no other, on %s", (day) => {
    expect(endUses(day)).toEqual(["METAL error mofcom-2030-1", "OXIDE error mofcom-2030-1", "CERIA warning house"]);
  });

  it("is cited in words that name act and code", () => {
    const settings = { actStates: {}, severities: {}, traceRareEarths: false };
    const { findings } = checker.check({ text: bom, kind: "bom", today: on("2030-02-01"), settings });
    expect(findings.map(({ message }) => message).join("\n")).toContain("MOFCOM/GAC announcement 1/2030, 9C001.a");
  });

  it("stands among the changes of its days", () => {
    const changes = lawChanges(checker.packs, on("2030-01-14"), on("2030-02-01"));
    expect(changes.map(({ on: day, change, id, items }) => [day, change, id, items.map(({ code }) => code)])).toEqual([
      ["2030-01-15", "issued", "mofcom-2030-1", []],
      ["2030-02-01", "takes-effect", "mofcom-2030-1", ["9C001.a", "9C001.b"]],
    ]);
  });
});
