import { describe, expect, it } from "vitest";
import { checkText, day, packs } from "./lodestone.ts";

/** Of each class a code of the PRC, goods that stand under it, and the act that lists it. */
const goods: readonly (readonly [of: string, code: string, description: string, act: string])[] = [
  ["rare-earth", "1C905.b", "Dysprosium oxide 99.9 %", "mofcom-2025-18"],
  ["gallium", "3C001.a", "Gallium metal 99.99 %", "mofcom-2023-23"],
  ["germanium", "3C002.a", "Germanium ingot", "mofcom-2023-23"],
  ["antimony", "3C003.c", "Antimony trioxide 99.995 %", "mofcom-2024-33"],
  ["indium", "3C004.a", "Indium phosphide wafer", "mofcom-2025-10"],
  ["tungsten", "1C117.d.1", "Ammonium paratungstate", "mofcom-2025-10"],
  ["molybdenum", "1C117.b", "Molybdenum powder, purity 99.9 %, particle size 5 um", "mofcom-2025-10"],
  ["bismuth", "6C001.a", "Bismuth ingot 99.99 %", "mofcom-2025-10"],
  ["tellurium", "6C002.a", "Tellurium metal ingot 99.99 %", "mofcom-2025-10"],
  ["graphite", "1C108.c", "Natural flake graphite", "mofcom-2023-39"],
  ["superhard", "2C901.b", "Diamond window, diameter 80 mm, transmittance 70 %", "mofcom-2024-33"],
  ["rare-earth-processing", "1C914.c.2", "Extractant P204, 95 %", "mofcom-2025-56"],
  ["superhard-equipment", "2B901", "Cubic press for diamond synthesis, piston diameter 650 mm, 6 GPa", "mofcom-2024-33"],
  ["lithium-battery-equipment", "3B901.a", "Winding machine for lithium-ion cells", "mofcom-2025-58"],
  ["lithium-battery", "3A001", "Rechargeable lithium-ion cell, 310 Wh/kg", "mofcom-2025-58"],
];

const kinds = ["declared", "recognised"] as const;

/** How `end-use/military` stands on goods of Chinese origin for the army of a country, with its acts; `silent` where it does not fire. */
function judged(item: string, date: string, from: string, to: string): string {
  const text = `kind: shipment
id: E
exporter: { name: Lindner Kristalle GmbH, country: ${from} }
consignee: { name: Hoshino Optics, country: ${to} }
countryOfExport: ${from}
countryOfDestination: ${to}
endUse: { category: military, statement: Night sight NS-4 of the army }
items:
  - { partNumber: P, quantity: 1, countryOfOrigin: CN, ${item} }
`;
  const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day(date), source: "option" } } });
  const found = findings.find(({ ruleId }) => ruleId === "end-use/military");
  if (found === undefined) return "silent";
  return [found.severity, ...(found.basis?.kind === "acts" ? found.basis.acts : [])].join(" ");
}

function itemOf(kind: (typeof kinds)[number], code: string, description: string): string {
  return kind === "declared" ? `description: Bracket, controlCodes: [{ list: PRC, code: "${code}" }]` : `description: "${description}"`;
}

/** A bar with the acts that list nothing on each day: not yet issued, or suspended. */
interface Bar {
  readonly act: string;
  readonly to: string;
  readonly days: readonly (readonly [date: string, kind: "silent" | "error", without: readonly string[]])[];
  /** A day on which acts are unverified, which then give a warning. */
  readonly unverified: readonly [date: string, acts: readonly string[]];
}

const later = ["mofcom-2025-10", "mofcom-2025-18", "mofcom-2025-56", "mofcom-2025-58"];
const suspended = ["mofcom-2025-56", "mofcom-2025-58"];

const bars: readonly Bar[] = [
  {
    act: "mofcom-2026-1",
    to: "JP",
    days: [
      ["2026-01-05", "silent", []],
      ["2026-01-06", "error", suspended],
      ["2026-01-07", "error", suspended],
    ],
    unverified: ["2026-11-11", suspended],
  },
  {
    act: "mofcom-2024-46",
    to: "US",
    days: [
      ["2024-12-02", "silent", []],
      ["2024-12-03", "error", later],
      ["2024-12-04", "error", later],
      // Announcement 72/2025 suspends clause 2 alone.
      ["2025-11-10", "error", suspended],
      ["2026-11-10", "error", suspended],
    ],
    unverified: ["2026-11-28", suspended],
  },
];

it("holds goods of every class", () => {
  expect(goods.map(([of]) => of).sort()).toEqual(packs.recogniserData.materialClasses.map(({ id }) => id).sort());
});

describe.each(bars)("$act bars military users in $to", ({ act: bar, to, days, unverified }) => {
  // Clause 1 of 46/2024 and the clause on third countries stand in one act.
  describe.each(["CN", "DE"])("of what leaves %s", (from) => {
    it.each(days)("on %s", (date, kind, without) => {
      const rows = goods.flatMap(([of, code, description, act]) =>
        kinds.map((one) => [`${of} ${one}`, judged(itemOf(one, code, description), date, from, to), act] as const),
      );
      expect(Object.fromEntries(rows.map(([name, found]) => [name, found]))).toEqual(
        Object.fromEntries(
          rows.map(([name, , act]) => [name, kind === "silent" || without.includes(act) ? "silent" : `error ${bar} ${act}`]),
        ),
      );
    });

    it("on a day on which nobody knows whether some lists hold", () => {
      const [date, acts] = unverified;
      for (const [of, code, description, act] of goods)
        for (const one of kinds)
          expect(judged(itemOf(one, code, description), date, from, to), `${of} ${one}`).toBe(
            `${acts.includes(act) ? "warning" : "error"} ${bar} ${act}`,
          );
    });
  });
});
