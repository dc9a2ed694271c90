import { describe, expect, it } from "vitest";
import { checkText, day } from "../rules/lodestone.ts";

/** How `end-use/missing` stands on one item of a BOM on a day, with the acts that it names; `silent` where it does not fire. */
function asked(item: string, date: string): string {
  const text = `kind: bom\nid: B-1\nitems:\n  - { partNumber: P-1, quantity: 1, countryOfOrigin: CN, ${item} }\n`;
  const { findings } = checkText(text, { kind: "bom", settings: { asOf: { date: day(date), source: "setting" } } });
  const found = findings.find(({ ruleId }) => ruleId === "end-use/missing");
  if (found === undefined) return "silent";
  return [found.severity, ...(found.basis?.kind === "acts" ? found.basis.acts : [])].join(" ");
}

const code = (value: string): string => `description: Bracket, controlCodes: [{ list: PRC, code: "${value}" }]`;

/** Each act with the days on which it changes: the last day before, the first day, the day after. */
const days: readonly (readonly [act: string, codes: readonly string[], expected: Readonly<Record<string, string>>])[] = [
  [
    "23/2023",
    ["3C001.a", "3C001.b", "3C002.a", "3C002.d", "3C002.f"],
    {
      "2023-07-31": "silent",
      "2023-08-01": "error mofcom-2023-23",
      "2023-08-02": "error mofcom-2023-23",
      "2026-11-28": "error mofcom-2023-23",
    },
  ],
  [
    "39/2023",
    ["1C108.b", "1C108.c"],
    {
      "2023-11-30": "silent",
      "2023-12-01": "error mofcom-2023-39",
      "2023-12-02": "error mofcom-2023-39",
      "2026-11-28": "error mofcom-2023-39",
    },
  ],
  [
    "33/2024",
    ["3C003.a", "3C003.b", "3C003.c", "3C003.f", "2B901", "2C901.b", "3E003"],
    {
      "2024-09-14": "silent",
      "2024-09-15": "error mofcom-2024-33",
      "2024-09-16": "error mofcom-2024-33",
      "2026-11-28": "error mofcom-2024-33",
    },
  ],
  [
    "10/2025",
    ["1C117.b", "1C117.c", "1C117.d.1", "1C004", "3C004.a", "6C001.a", "6C001", "6C002.a", "6C002.b", "3E004"],
    {
      "2025-02-03": "silent",
      "2025-02-04": "error mofcom-2025-10",
      "2025-02-05": "error mofcom-2025-10",
      "2026-11-28": "error mofcom-2025-10",
    },
  ],
  [
    "55/2025",
    ["2C902.a", "2C902.c", "2B005.b"],
    {
      "2025-10-08": "silent",
      "2025-11-07": "silent",
      "2025-11-08": "silent",
      "2025-11-10": "silent",
      "2026-11-10": "silent",
      "2026-11-11": "warning mofcom-2025-55",
      "2026-11-12": "warning mofcom-2025-55",
    },
  ],
  [
    "58/2025",
    ["3A001", "3C901.a.1", "3C901.b.1", "3C902.b", "3B901", "3E901.a"],
    {
      "2025-10-08": "silent",
      "2025-11-08": "silent",
      "2026-11-10": "silent",
      "2026-11-11": "warning mofcom-2025-58",
      "2026-11-12": "warning mofcom-2025-58",
    },
  ],
  [
    "a code that no act lists",
    ["5A002"],
    { "2024-11-30": "silent", "2024-12-01": "warning mofcom-2024-51", "2024-12-02": "warning mofcom-2024-51" },
  ],
];

describe.each(days)("what %s controls", (_act, codes, expected) => {
  it.each(codes)("by the declared code %s on the days on which it changes", (one) => {
    const found = Object.fromEntries(Object.keys(expected).map((date) => [date, asked(code(one), date)]));
    expect(found).toEqual(expected);
  });
});

describe("an item with a declared code to a military user in Japan", () => {
  const shipment = (date: string, one: string): string => {
    const text = `kind: shipment
id: S-1
exportDate: ${date}
exporter: Yanhe Powder Works
consignee: Hoshino Optics
countryOfExport: CN
countryOfDestination: JP
endUse: { category: military, statement: Amplifiers of radar RX-4, endUser: Hoshino Optics }
items:
  - { partNumber: P-1, description: Bracket, quantity: 1, countryOfOrigin: CN, controlCodes: [{ list: PRC, code: "${one}" }] }
`;
    return checkText(text, { kind: "shipment" }).findings.find(({ ruleId }) => ruleId === "end-use/military")?.severity ?? "silent";
  };

  it.each([
    ["2026-01-05", "3C001.a", "silent"],
    ["2026-01-06", "3C001.a", "error"],
    ["2026-01-07", "3C001.a", "error"],
    ["2026-01-06", "6C002.a", "error"],
    ["2026-01-06", "1C108.c", "error"],
    ["2026-01-06", "5A002", "error"],
    ["2026-11-10", "3A001", "silent"],
    ["2026-11-11", "3A001", "warning"],
  ])("on %s with %s is %s", (date, one, expected) => {
    expect(shipment(date, one)).toBe(expected);
  });
});

describe("what is seen of these materials", () => {
  it.each([
    ["description: Gallium metal ingot", "2023-07-31", "silent"],
    ["description: Gallium metal ingot", "2023-08-01", "error mofcom-2023-23"],
    ["description: Natural flake graphite", "2023-11-30", "silent"],
    ["description: Natural flake graphite", "2023-12-01", "error mofcom-2023-39"],
    ["description: Antimony metal ingot", "2024-09-14", "silent"],
    ["description: Antimony metal ingot", "2024-09-15", "error mofcom-2024-33"],
    ["description: Ammonium paratungstate", "2025-02-03", "silent"],
    ["description: Ammonium paratungstate", "2025-02-04", "error mofcom-2025-10"],
    ["description: Tellurium metal ingot", "2025-02-04", "error mofcom-2025-10"],
    ["description: Bismuth metal ingot", "2025-02-04", "error mofcom-2025-10"],
    ["description: Lithium-rich manganese cathode material", "2026-11-10", "silent"],
    ["description: Lithium-rich manganese cathode material", "2026-11-11", "warning mofcom-2025-58"],
  ])("%s on %s is %s", (item, date, expected) => {
    expect(asked(item, date)).toBe(expected);
  });
});

it("asks for no shares of goods that commonly lie below the limits of size", () => {
  const text = `kind: bom\nid: B-1\nitems:\n  - { partNumber: P-1, description: Tungsten heavy alloy WNiFe, quantity: 1, countryOfOrigin: CN }\n`;
  const { findings } = checkText(text, { kind: "bom" });
  expect(findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
});
