import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { stateInWords } from "../../server/src/core/states/inWords.ts";
import { itemsWithState } from "../../server/src/core/states/ofItems.ts";
import type { CheckSettings } from "../../server/src/index.ts";
import { checkText, day } from "../rules/lodestone.ts";

interface Case {
  readonly head?: string;
  readonly item: string;
  readonly says: string;
  readonly undeclared?: number;
  readonly settings?: Partial<CheckSettings>;
}

const magnet = "partNumber: M-1\n    description: Sintered NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN";
const wire = "partNumber: D-1\n    description: Diamond wire 180 um for sapphire\n    quantity: 1\n    countryOfOrigin: CN";
const endUses = (category: string) => `\nendUses:\n  film: { category: ${category}, statement: Gimbal motors of film cameras }`;
const complete =
  "\n    compositionStatus: complete\n    composition:\n      - { element: Nd, massPercent: 30 }\n      - { element: Fe, massPercent: 69 }\n      - { element: B, massPercent: 1 }";
const waived = " # lodestone-waive end-use/missing until 2027-06-30 by J. Doe: prototype";
const asOf = { date: day("2026-11-30"), source: "setting" } as const;

/** The act on superhard materials is suspended. */
const suspended = { asOf: { ...asOf, date: day("2026-11-09") } };

/** Everything that an item can be. */
const cases: Readonly<Record<string, Case>> = {
  "an item without an end use": { item: magnet, says: "finding (error)", undeclared: 1 },
  "an item whose reference leads nowhere": {
    item: 'partNumber: L-1\n    ref: "#GONE"\n    quantity: 1',
    says: "not checked: the target of its ref is missing or cannot be read",
  },
  "an item under an end use with a finding": {
    head: endUses("undetermined"),
    item: `${magnet}\n    endUse: film`,
    says: "finding (error)",
    undeclared: 1,
  },
  "an item with an error on its country": {
    head: endUses("consumer-electronics"),
    item: `${magnet.replace("CN", "XX")}${complete}\n    endUse: film`,
    says: "finding (error)",
  },
  "an item that lacks nothing": {
    head: endUses("consumer-electronics"),
    item: `${magnet}${complete}\n    endUse: film`,
    says: "nothing found",
  },
  "an item that holds nothing": { item: "partNumber: S-1\n    description: Steel screw M3\n    quantity: 1", says: "nothing found" },
  "an item that no act reaches on the date": {
    item: wire,
    says: "not asked: no act in force applies to it on 2026-11-09",
    settings: suspended,
  },
  "an item that no act reaches and that declares its end use": {
    head: endUses("consumer-electronics"),
    item: `${wire}\n    endUse: film`,
    says: "nothing found",
    settings: suspended,
  },
  "an item that no act reaches, for a military end use": {
    head: endUses("military"),
    item: `${wire}\n    endUse: film`,
    says: "not asked: no act in force applies to it on 2026-11-09",
    settings: suspended,
  },
  "an item for a military end use": {
    head: endUses("military, country: US"),
    item: `${magnet}${complete}\n    endUse: film`,
    says: "finding (warning)",
  },
  "an item for a military end use that nothing bars": {
    head: endUses("military"),
    item: `${magnet.replace("CN", "JP")}${complete}\n    endUse: film`,
    says: "not asked: military end use; as declared, no act in force prohibits it on 2026-11-30",
  },
  "an item below the limits of an act": {
    item: "partNumber: C-1\n    description: Lithium-ion polymer cell 3.7 V\n    quantity: 1\n    countryOfOrigin: CN",
    says: "finding (information)",
  },
  "the same where nothing is said of it": {
    item: "partNumber: C-1\n    description: Lithium-ion polymer cell 3.7 V\n    quantity: 1\n    countryOfOrigin: CN",
    says: "not asked: ordinary goods are usually outside the limits of the acts",
    settings: { severities: { "parameter/missing": "off" } },
  },
  "an item whose authority is left out": {
    item: wire,
    says: "not asked: the authority of the act is switched off in the settings",
    settings: { regimes: ["us-dod"] },
  },
  "a waived item": {
    item: `${magnet.replace("M-1", `M-1${waived}`)}${complete}`,
    says: "not asked: waived until 2027-06-30 by J. Doe",
    undeclared: 0,
  },
  "a material that settings ask nothing about": {
    item: magnet,
    says: "not asked: its material is switched off in the settings",
    settings: { materials: { "rare-earth": "off" } },
  },
  "a rule that settings switch off": {
    item: `${magnet}${complete}`,
    says: "not asked: the rule that asks is switched off in the settings",
    undeclared: 1,
    settings: { severities: { "end-use/missing": "off" } },
  },
  "a composition that is not asked for": {
    head: endUses("consumer-electronics"),
    item: `${magnet}\n    endUse: film`,
    says: "not asked: the rule that asks is switched off in the settings",
    settings: { severities: { "composition/missing": "off" } },
  },
  "an item without text": { item: 'partNumber: "4711"\n    description: "0815"\n    quantity: 1', says: "not checked: it has no text" },
  "an item with a blank text": { item: 'partNumber: "4711"\n    description: "-"\n    quantity: 1', says: "not checked: it has no text" },
  "an item of which a text is cut": {
    item: `partNumber: L-1\n    description: Steel ${"screw ".repeat(20_000)}\n    quantity: 1`,
    says: "not checked: it could not be judged",
  },
};

describe("what an item can be", () => {
  it.each(Object.entries(cases))("%s", (_, { head = "", item, says, undeclared, settings }) => {
    const text = `kind: bom\nid: A${head}\nitems:\n  - ${item}\n`;
    const result = checkText(text, { kind: "bom", settings: { asOf, ...settings } });
    const [one] = [...itemsWithState(result).values()].flat();
    if (one === undefined) throw new Error("there is an item");
    const severity = one.state.kind === "finding" ? ` (${one.state.severity})` : "";
    expect(`${stateInWords(one.state, inEnglish)}${severity}`).toBe(says);
    const [document] = result.documents;
    if (undeclared !== undefined) expect(document?.undeclared).toBe(undeclared);
    expect(one.isUndeclared).toBe(document?.undeclared === 1);
    expect(document?.notChecked).toBe(one.state.kind === "not-checked" && one.state.why.kind !== "failed" ? 1 : 0);
  });

  it("by what is found on a licence, for the lines that name it alone", () => {
    const line = (number: string, licence: string): string =>
      `  - { partNumber: ${number}, description: Hexagon bolt M6x20, quantity: 4, licence: ${licence} }\n`;
    const licences = "licences: [{ number: L-1, validUntil: 2026-04-01 }, { number: L-2, validUntil: 2027-04-01 }]\n";
    const text = `kind: shipment\nid: S\nexportDate: 2026-03-02\n${licences}items:\n${line("B-1", "L-1")}${line("B-2", "L-2")}`;
    const states = [...itemsWithState(checkText(text, { kind: "shipment" })).values()].flat().map(({ state }) => state.kind);
    expect(states).toEqual(["finding", "nothing-found"]);
  });
});
