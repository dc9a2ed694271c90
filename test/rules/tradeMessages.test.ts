import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explained } from "../explain/support.ts";
import { allCases } from "./caseRunner.ts";
import { checkText, day } from "./lodestone.ts";

/** The messages on a case of a rule. */
function messagesOf(ruleId: string, file: string, change: (text: string) => string = (text) => text): string[] {
  return findingsOf(ruleId, file, change).map(({ message }) => message);
}

function findingsOf(ruleId: string, file: string, change: (text: string) => string = (text) => text) {
  const given = allCases().find((one) => one.ruleId === ruleId && one.file === file);
  if (given === undefined) throw new Error(`${ruleId} has no case ${file}.`);
  return checkText(change(given.text), given).findings.filter((finding) => finding.ruleId === ruleId);
}

it("a licence says which two end users the file names", () => {
  expect(messagesOf("licence/invalid", "fires-end-user-of-shipment.yaml")).toEqual([
    "Licence `L-1` is for the end user `Lindner Kristalle GmbH`, but `GD-OX` is for `Minato Displays`. Another end user needs a new application. The file names two end users: `Lindner Kristalle GmbH` in the end use, `Minato Displays` in the shipment.",
  ]);
});

it("a prohibited party is told with what the exporter has to know, and not with what concerns some alone", () => {
  const [message] = messagesOf("party/barred", "fires-day.yaml");
  expect(message).toContain("PRC exporters may not export dual-use items to the entity");
  expect(message).not.toContain("deals under way must stop");
});

it("a prohibition is said to cover an item only where it surely does", () => {
  const related = (file: string, change?: (text: string) => string) =>
    findingsOf("end-use/military", file, change).flatMap((one) => (one.related ?? []).map(({ message }) => message));
  expect(related("fires-intermediary.yaml")).toEqual(["`GD-OX` is here."]);
  expect(related("fires-consignee.yaml")).toEqual(["The prohibition covers `GD-OX`."]);
  const withMagnet = (text: string): string =>
    `${text}  - { partNumber: A-1, description: NdFeB magnet, quantity: 1, unit: pcs, countryOfOrigin: CN, endUse: sight }\n`;
  expect(related("fires-once.yaml", withMagnet)).toEqual([
    ...["DY-OX", "GD-OX", "TB-OX"].map((part) => `The prohibition covers \`${part}\`.`),
    "`A-1` may be controlled.",
  ]);
  expect(messagesOf("end-use/military", "fires-once.yaml", withMagnet)[0]).toMatch(/^`DY-OX`, `GD-OX` and `TB-OX` would go to /);
});

it("a declared figure is told beside the one that contradicts it", () => {
  expect(messagesOf("parameter/missing", "fires-text-against-declared.yaml")).toEqual([expect.stringContaining("`250 Wh/kg ≠ 350 Wh/kg`")]);
});

it("a quantity that is passed by a hair is shown with the digits that pass it", () => {
  const [message] = messagesOf("licence/invalid", "fires-quantity-by-a-hair.yaml");
  expect(message).toContain("allows 0.3 kg, but the lines that name it take 0.3000000001 kg.");
});

it("a name that resembles one listed name alone is told of no others", () => {
  const [message] = messagesOf("party/possible", "fires-controlled.yaml");
  expect(message).toContain("Sierra Nevada");
  expect(message).not.toMatch(/come close too|comes close too/);
});

it("a price of nothing is not taken for none", () => {
  const free = (text: string): string => text.replace("level: assembly\n", "level: assembly\n    value: { amount: 0 }\n");
  expect(messagesOf("content/foreign", "fires-top-without-price.yaml")[0]).toContain("but has no price to compare them with.");
  expect(messagesOf("content/foreign", "fires-top-without-price.yaml", free)[0]).toContain("but has a price of 0 EUR.");
});

it("a remark that says controlled is asked for where an act in force controls the goods, and nowhere else", () => {
  const { findings } = checkText(readFileSync("samples/to-japan.shipment.yaml", "utf8"), { kind: "shipment" });
  const remarks = findings.filter(({ ruleId }) => ruleId === "customs/remark").map(({ message }) => message);
  expect(remarks.find((text) => text.includes("HO2O3-4N"))).toMatch(
    /Find out whether the item is controlled.*would apply; status unconfirmed/s,
  );
  expect(remarks.find((text) => text.includes("Y2O3-5N"))).toMatch(/Write `customsRemark: controlled`\..*: applies\./s);
  expect(remarks).toHaveLength(2);
});

it("what is in a box is spoken of in the number that it has", () => {
  const two = (text: string): string => `${text.trimEnd()}\n${text.trimEnd().split("\n").at(-1)?.replace("GD-OX", "GD-2")}\n`;
  expect(messagesOf("customs/remark", "fires-box.yaml")[0]).toContain("Controlled parts: `GD-OX`.");
  expect(messagesOf("customs/remark", "fires-box.yaml", two)[0]).toContain("Controlled parts: `GD-OX` and `GD-2`.");
});

it("the magnet rule of 2027 is told with what may become of it", () => {
  const [message = ""] = messagesOf("origin/barred", "fires-2027-day.yaml");
  expect(message).toMatch(
    /Section 848 .* No source was read on what it changes, and from when\. This comes from a source of low reliability\. The text of a bill .*is not known\. This comes from a source of low reliability\.$/,
  );
  expect(messagesOf("origin/barred", "fires-2026-last-day.yaml")[0]).not.toContain("bill");
});

it("an explanation tells of findings elsewhere that speak of the item", () => {
  const path = "../../server/src/rules/end-use/military/cases/fires-once.yaml";
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  const result = checkText(text, { kind: "bom", settings: { asOf: { date: day("2026-03-02"), source: "option" } } });
  const { described, words } = explained(result, text, 1);
  expect(described.findings).toEqual([]);
  expect(described.related.map(({ ruleId }) => ruleId)).toEqual(["end-use/military"]);
  expect(words.sections[0]?.rows.map((row) => row.text)).toEqual([
    "finding",
    expect.stringMatching(/^see also: 6:\d+ {2}end-use\/military: /),
  ]);
});

it("a finding that rests on another file shows the item there, and what it says", () => {
  const beside = {
    "b.bom.yaml":
      "kind: bom\nid: B\nendUse: { category: optics, statement: Growth of GGG wafers of laser LX-2, endUser: Minato Displays }\nitems:\n  - { partNumber: GD, description: Gadolinium oxide, form: oxide, casNumber: 12064-62-9, countryOfOrigin: CN, quantity: 1, unit: kg, controlCodes: [{ list: PRC, code: 9Z999 }] }\n",
  };
  const shipment = (line: string): string =>
    `kind: shipment\nid: S\nexportDate: 2026-03-02\nexporter: Yanhe Powder Works\nconsignee: Bar Works\ncountryOfExport: CN\ncountryOfDestination: DE\nlicences:\n  - { number: L1, list: PRC, endUser: Bar Works, controlCodes: [{ list: PRC, code: 3C004 }] }\nitems:\n  - { partNumber: L-1, ref: "./b.bom.yaml#GD", quantity: 1, ${line} }\n`;
  const there = (line: string, ruleId: string, message: RegExp): unknown =>
    checkText(shipment(line), { kind: "shipment", beside })
      .findings.find((finding) => finding.ruleId === ruleId && message.test(finding.message))
      ?.related?.flatMap(({ elsewhere, message: said }) => (elsewhere === undefined ? [] : [`${elsewhere.range.start.line + 1}: ${said}`]));
  expect(there("customsRemark: controlled", "licence/missing", /^No export licence/)).toContain("5: `GD` is described here.");
  expect(there("licence: L1", "customs/remark", /remark/)).toContain("5: `GD` is described here.");
  expect(there("licence: L1", "licence/invalid", /is for `3C004`/)).toContain("5: `GD` is described here.");
  expect(there("licence: L1", "licence/invalid", /end user/)).toContain("3: `Minato Displays` is named here.");
});

it("an amount that is unknown is not told as nought", () => {
  const given = allCases().find((one) => one.ruleId === "licence/quantity" && one.file === "fires-two.yaml");
  const [path, text] = Object.entries(given?.beside ?? {})[0] ?? ["", ""];
  if (given === undefined) throw new Error("The case is gone.");
  const own = given.text.replace(/quantity: \d+\n {4}unit: kg/, "quantity: 299\n    unit: kg");
  const third = text.replace(/quantity: [\d.]+\n {4}unit: kg/, "quantity: 3");
  const [found] = checkText(own, { ...given, beside: { ...given.beside, [`z-${path}`]: third } }).findings.filter(
    ({ ruleId }) => ruleId === "licence/quantity",
  );
  expect(found?.message).toContain("One line whose amount is unknown is not counted.");
  expect(found?.message).not.toMatch(/\b0 kg/);
  expect(found?.related?.map(({ message }) => message)).toContain(`What \`z-${path}\` takes is unknown.`);
});

describe("no licence is applied for that will not be granted", () => {
  const shipment = (date: string, from: string, to: string, consignee: string): string => `kind: shipment
id: EXP-1
exportDate: ${date}
exporter: Yanhe Powder Works
consignee: ${consignee}
countryOfExport: ${from}
countryOfDestination: ${to}
endUse: { category: optics, statement: Growth of GGG wafers for the isolators of laser LX-2, endUser: Bar Works }
items:
  - { partNumber: GA-1, description: Gallium metal, form: metal, quantity: 25, unit: kg, countryOfOrigin: CN }
`;
  const told = (
    ruleId: string,
    ...[date, from, to, consignee = "Minato Displays"]: [string, string, string, string?]
  ): string | undefined =>
    checkText(shipment(date, from, to, consignee), { kind: "shipment" }).findings.find((finding) => finding.ruleId === ruleId)?.message;

  it("to a party on a control list, which it names", () => {
    expect(told("licence/missing", "2026-03-02", "CN", "JP", "Mitsubishi Heavy Industries Shipbuilding Co.")).toContain(
      "`Mitsubishi Heavy Industries Shipbuilding Co.` is on a control list of entities, so a licence can be had in special cases only.",
    );
    expect(told("licence/missing", "2026-03-02", "CN", "JP")).toContain("Apply for an export licence");
  });

  it("to a destination under a policy of denial", () => {
    expect(told("licence/missing", "2025-03-03", "CN", "US")).toContain("in principle, no licence is granted for this.");
    expect(told("destination/barred", "2025-03-03", "CN", "US")).toContain("Do not ship: in principle, no licence is granted for this.");
    expect(told("licence/missing", "2025-03-03", "CN", "DE")).toContain("Apply for an export licence");
  });

  it("by who forwards goods from a third country", () => {
    expect(told("destination/barred", "2025-03-03", "DE", "US")).toContain("applies. Do not ship. MOFCOM");
    expect(told("destination/barred", "2026-12-02", "DE", "US")).toContain("may apply. Do not ship until this is settled. MOFCOM");
  });
});
