import { describe, expect, it } from "vitest";
import { longestRead } from "../../server/src/core/measurements/recogniserInput.ts";
import { cpuTime } from "../support/cost.ts";
import { checkText } from "./lodestone.ts";

const bom = (item: string) => `kind: bom\nid: L-1\nitems:\n  - partNumber: P-1\n    quantity: 1\n    countryOfOrigin: CN\n    ${item}\n`;
const shipment = (ref: string) =>
  `kind: shipment\nid: S\nexporter: Alpha GmbH\nconsignee: Beta SAS\ncountryOfExport: CN\ncountryOfDestination: FR\nitems:\n  - { partNumber: L-1, quantity: 1, ref: "${ref}" }\n`;
const saidOf = (text: string) => checkText(text, { kind: "bom" }).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
const unread = "error rule/failed";
const blank = "bolt ".repeat(longestRead / 5);

describe("texts that together are too long to be read", () => {
  it("are read as far as they are, and an error says which are not read to their end", () => {
    const { findings } = checkText(bom(`description: "Neodymium magnet ${blank}"`), { kind: "bom" });
    expect(findings.map(({ ruleId }) => ruleId)).toContain("end-use/missing");
    const [failed, ...more] = findings.filter(({ ruleId }) => ruleId === "rule/failed");
    expect(more).toEqual([]);
    expect(failed?.message).toMatch(/^What this item contains .*Only the beginning of `description` was read/);
    expect(failed?.severity).toBe("error");
  });

  it.each([
    ["a description", (text: string) => `description: "${text}"`],
    ["descriptions of several languages", (text: string) => `description: { en: "${text.slice(10)}", de: "${text.slice(0, 10)}" }`],
    ["a description and a material", (text: string) => `description: "${text.slice(10)}"\n    material: "${text.slice(0, 10)}"`],
    ["a substance", (text: string) => `composition: [{ substance: "${text}" }]`],
    ["a folded text", (text: string) => `description: >-\n      ${text.slice(0, 5000)}\n      ${text.slice(5001)}`],
  ])("are told of, and those that just fit are not: %s", (_, item) => {
    const fits = blank.slice(0, longestRead - 1).concat("x");
    expect(saidOf(bom(item(fits)))).not.toContain(unread);
    expect(saidOf(bom(item(`${fits}y`)))).toContain(unread);
  });

  it.each([
    ["in quotes", '"', '"'],
    ["plain", "", ""],
    ["with escapes", '"\\u0041 ', '"'],
  ])("keep the places of what is seen in their beginning: %s", (_, open, close) => {
    const text = bom(`description: ${open}Sintered NdFeB block ${blank}${close}`);
    const evidence = checkText(text, { kind: "bom" }).judged[0]?.items[0]?.recognition.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map(({ seen }) => seen));
  });

  it("are told of where an item of another file brings them in", () => {
    const beside = { "m.bom.yaml": bom(`description: "${blank}Neodymium magnet"`) };
    const of = (ref: string, files: typeof beside) =>
      checkText(shipment(ref), { kind: "shipment", beside: files }).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    expect(of("m.bom.yaml#P-1", beside)).toContain(unread);
    expect(of("m.bom.yaml", beside)).toContain(unread);
    const short = { "m.bom.yaml": bom('description: "Neodymium magnet"') };
    expect(of("m.bom.yaml#P-1", short)).not.toContain(unread);
    expect(of("m.bom.yaml", short)).not.toContain(unread);
  });

  it("cost no more than what is read of them", () => {
    const cost = (repeats: number) =>
      cpuTime(() => checkText(bom(`description: "${"Neodymium magnet ".repeat(repeats)}"`), { kind: "bom" }), 2);
    cost(6000);
    expect(cost(200_000)).toBeLessThan(6 * cost(6000));
  });
});
