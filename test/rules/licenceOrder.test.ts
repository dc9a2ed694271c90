import fc from "fast-check";
import { expect, it } from "vitest";
import type { Files } from "../graph/files.ts";
import { checkText } from "./lodestone.ts";

const numbers = ["L-1", "L-2"] as const;

/** A line of a shipment: how much of what it takes of which licence. */
const line = fc.record({
  quantity: fc.constantFrom("0.1", "0.2", "0.3", "7", "150"),
  unit: fc.constantFrom(", unit: kg", ", unit: g", ", unit: m", "", ", mass: { value: 0.1, unit: kg }"),
  licence: fc.constantFrom(...numbers),
});
const shipment = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  list: fc.constantFrom("list: PRC, ", "list: PRC, ", "list: EU, ", ""),
  limit: fc.constantFrom("value: 0.6, unit: kg", "value: 600, unit: g", "value: 160, unit: kg", "value: 10"),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;
type Shipment = typeof shipment extends fc.Arbitrary<infer T> ? T : never;

/** Part numbers say what a line is, so that a line keeps its own wherever it stands. */
function itemOf({ quantity, unit, licence }: Line): string {
  return `  - { partNumber: GD, description: Gadolinium oxide, form: oxide, quantity: ${quantity}${unit}, countryOfOrigin: CN, customsRemark: controlled, licence: ${licence} }`;
}

function textOf({ lines, list, limit }: Shipment): string {
  return `kind: shipment
id: EXP
exportDate: 2026-03-02
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences:
${numbers.map((number) => `  - { number: ${number}, ${list}quantity: { ${limit} } }`).join("\n")}
endUse: { category: optics, statement: Growth of GGG wafers for the isolators of laser LX-2, endUser: Lindner Kristalle GmbH }
items:
${lines.map(itemOf).join("\n")}
`;
}

/** What is said of quantities in all files together, by path; the order of terms goes by path and is no part of it. */
function said(files: Files): Readonly<Record<string, readonly string[]>> {
  const about = ([path, text]: readonly [string, string]): readonly [string, readonly string[]] => {
    const { [path]: _self, ...beside } = files;
    // The runner of texts calls the one at hand `x.shipment.yaml`.
    const { findings } = checkText(text, { kind: "shipment", beside });
    const found = findings
      .filter(({ ruleId }) => ruleId === "licence/quantity" || ruleId === "licence/invalid")
      .map(({ ruleId, severity, message, start, end }) => `${ruleId} ${severity} ${text.slice(start, end)} ${message}`);
    return [path, found.sort()];
  };
  return Object.fromEntries(Object.entries(files).map(about));
}

const paths = ["a.shipment.yaml", "m/b.shipment.yaml", "m/y.shipment.yaml", "z.shipment.yaml"] as const;

function filesOf(shipments: readonly Shipment[]): Files {
  return Object.fromEntries(shipments.map((one, at) => [paths[at] ?? "", textOf(one)]));
}

const several = fc.array(shipment, { minLength: 2, maxLength: paths.length });

/** A message without the names of files, and with its terms in no order. */
function withoutPaths(message: string): string {
  const bare = message.replace(/`[^`]*\.shipment\.yaml`/g, "`…`");
  return bare.replace(/take .*? = /, (terms) => [...terms.slice("take ".length, -" = ".length).split(" + ")].sort().join(" + "));
}

it("what is said of a licence does not depend on the order of lines, nor on that in which files are told", () => {
  let fired = 0;
  fc.assert(
    fc.property(several, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (shipments, keys) => {
      const first = said(filesOf(shipments));
      fired += Object.values(first)
        .flat()
        .filter((one) => one.startsWith("licence/quantity error")).length;
      const turned = shipments.map((one) => ({ ...one, lines: shuffled(one.lines, keys) }));
      expect(said(filesOf(turned))).toEqual(first);
      const files = Object.fromEntries(shuffled(Object.entries(filesOf(shipments)), keys));
      expect(said(files)).toEqual(first);
    }),
    { numRuns: 30 },
  );
  // What never fires says the same in any order.
  expect(fired).toBeGreaterThan(10);
}, 60_000);

it("what is said of a licence does not depend on what the files are called", () => {
  fc.assert(
    fc.property(several, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (shipments, keys) => {
      const bare = (files: Files): readonly string[] =>
        Object.values(said(files))
          .map((found) => found.map(withoutPaths).sort().join("\n"))
          .sort();
      expect(bare(filesOf(shuffled(shipments, keys)))).toEqual(bare(filesOf(shipments)));
    }),
    { numRuns: 30 },
  );
}, 60_000);

/** A list in the order of keys. */
function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((one, at) => ({ one, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
