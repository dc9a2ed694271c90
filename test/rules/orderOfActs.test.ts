import { describe, expect, it } from "vitest";
import { checkText, day } from "./lodestone.ts";

/** Items of several acts: one in force, one whose state is unverified on the day, one that no act binds, one of two acts. */
const items = [
  "{ partNumber: A, description: Gadolinium oxide, form: oxide, quantity: 1, countryOfOrigin: CN }",
  "{ partNumber: B, description: Holmium oxide, form: oxide, quantity: 1, countryOfOrigin: CN }",
  "{ partNumber: C, description: Cerium oxide, form: oxide, quantity: 1, countryOfOrigin: CN }",
  "{ partNumber: D, description: NdFeB magnet N42SH, quantity: 1, countryOfOrigin: CN }",
  "{ partNumber: E, description: Samarium oxide, form: oxide, quantity: 1, countryOfOrigin: CN }",
];

/** Every order of a list. */
function* orders<T>(list: readonly T[]): Iterable<readonly T[]> {
  if (list.length < 2) return yield list;
  for (const [index, one] of list.entries()) for (const rest of orders(list.toSpliced(index, 1))) yield [one, ...rest];
}

const ends = {
  "end-use/undetermined": "{ category: undetermined, statement: not known yet }",
  "end-use/end-user-missing": "{ category: optics, statement: Growth of GGG wafers for laser LX-2 }",
  "end-use/military": "{ category: military, statement: Seeker head of a missile, country: US, endUser: Example Arms Inc }",
};

describe.each(Object.entries(ends))("%s on items of several acts", (ruleId, endUse) => {
  const said = (order: readonly string[]) => {
    const text = `kind: shipment\nid: S\nexporter: Yanhe Powder Works\nconsignee: Example Inc\ncountryOfExport: CN\ncountryOfDestination: US\nendUse: ${endUse}\nitems:\n${order.map((item) => `  - ${item}\n`).join("")}`;
    const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day("2026-11-12"), source: "option" } } });
    return findings
      .filter((finding) => finding.ruleId === ruleId)
      .map(({ severity, message, basis, start, path }) => ({ severity, message, basis, start, path }));
  };

  it("says the same in whatever order they stand, and cites every act that reaches one of them", () => {
    const first = said(items);
    expect(first).toHaveLength(1);
    let count = 0;
    for (const order of orders(items)) {
      expect(said(order)).toEqual(first);
      count++;
    }
    expect(count).toBe(120);
    // An error rests on what is in force; the other two name what may be in force too.
    const acts = ruleId === "end-use/military" ? ["mofcom-2024-46", "mofcom-2025-18"] : ["mofcom-2025-18", "mofcom-2025-57"];
    expect(first[0]?.basis).toMatchObject({ kind: "acts", acts });
  });
});

describe.each([
  ["party/barred", "2026-06-01", ["mofcom-2025-1", "mofcom-2025-18"]],
  ["party/barred", "2026-11-12", ["mofcom-2025-1", "mofcom-2025-18"]],
] as const)("%s on items of several acts on %s", (ruleId, date, acts) => {
  const said = (order: readonly string[]) => {
    const text = `kind: shipment\nid: S\nexporter: Yanhe Powder Works\nconsignee: Lockheed Martin Corporation\ncountryOfExport: CN\ncountryOfDestination: US\nitems:\n${order.map((item) => `  - ${item}\n`).join("")}`;
    const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day(date), source: "option" } } });
    return findings
      .filter((finding) => finding.ruleId === ruleId)
      .map(({ severity, message, basis, start, path }) => ({ severity, message, basis, start, path }));
  };

  it("names the same goods and acts in whatever order they stand", () => {
    const first = said(items);
    expect(first).toMatchObject([{ severity: "error", basis: { kind: "acts", acts } }]);
    expect(first[0]?.message).toContain(
      "`A` and `E` go to it. The goods leave China (CN). Controlled by MOFCOM/GAC announcement 18/2025 (",
    );
    for (const order of orders(items)) expect(said(order)).toEqual(first);
  });
});

describe("several tariff codes of an item", () => {
  const codes = [
    '{ nomenclature: PRC2026, code: "2846901500" }',
    '{ nomenclature: PRC2026, code: "8505111000" }',
    '{ nomenclature: CN2026, code: "85051110" }',
  ];
  const said = (order: readonly string[]) => {
    const text = `kind: shipment\nid: S\nexporter: Yanhe Powder Works\nconsignee: Example GmbH\ncountryOfExport: CN\ncountryOfDestination: DE\nitems:\n  - partNumber: P\n    description: Part 7\n    quantity: 1\n    countryOfOrigin: CN\n    tariffCodes: [${order.join(", ")}]\n`;
    const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day("2026-06-01"), source: "option" } } });
    return findings.map(({ ruleId, severity, basis }) => ({ ruleId, severity, basis }));
  };

  it.each([[codes.slice(0, 2)], [codes.toSpliced(1, 1)], [codes]])("decide the same in whatever order they stand", (some) => {
    const first = said(some);
    expect(first.map(({ ruleId }) => ruleId)).toContain("end-use/missing");
    for (const order of orders(some)) expect(said(order)).toEqual(first);
  });
});

/** One customs remark speaks of one finding, that of the acts in force. */
const ofBoxes = { "licence/missing": ["mofcom-2025-18", "mofcom-2025-57"], "customs/remark": ["mofcom-2025-18"] };

describe.each(Object.entries(ofBoxes))("%s on a box of goods of several acts", (ruleId, acts) => {
  const said = (order: readonly string[]) => {
    const text = `kind: shipment\nid: S\nexporter: Yanhe Powder Works\nconsignee: Example Inc\ncountryOfExport: CN\ncountryOfDestination: DE\nitems:\n  - partNumber: BOX\n    description: Cardboard box\n    quantity: 1\n    items:\n${order.map((item) => `      - ${item}\n`).join("")}`;
    const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day("2026-11-12"), source: "option" } } });
    // The names of the parts stand in the order of the file, the law behind them in its own.
    const lawOf = (message: string) => message.slice(message.indexOf("MOFCOM")).replace(/ Controlled parts: .*?\./, "");
    return findings
      .filter((finding) => finding.ruleId === ruleId)
      .map(({ severity, message, basis, start, path }) => ({ severity, law: lawOf(message), basis, start, path }));
  };

  it("is as grave and cites every act that controls one of them, in whatever order they stand", () => {
    const first = said(items);
    expect(first).toHaveLength(1);
    let count = 0;
    for (const order of orders(items)) {
      expect(said(order)).toEqual(first);
      count++;
    }
    expect(count).toBe(120);
    expect(first[0]?.basis).toEqual({ kind: "acts", acts });
  });
});
