import { expect, it } from "vitest";
import type { Finding } from "../../server/src/index.ts";
import { checkText } from "./lodestone.ts";

/** Lines of a shipment under one licence, the last of which says no mass. */
const lines = [
  "{ partNumber: GD-1, description: Gadolinium oxide, form: oxide, quantity: 0.1, unit: kg, countryOfOrigin: CN, licence: L-1 }",
  "{ partNumber: GD-2, description: Gadolinium oxide, form: oxide, quantity: 0.2, unit: kg, countryOfOrigin: CN, licence: L-1 }",
  "{ partNumber: GD-3, description: Gadolinium oxide, form: oxide, quantity: 300, unit: g, countryOfOrigin: CN, licence: L-1 }",
  "{ partNumber: GD-4, description: Gadolinium oxide, form: oxide, quantity: 3, countryOfOrigin: CN, licence: L-1 }",
];

function findings(order: readonly number[], limit: string): readonly string[] {
  const text = `kind: shipment
id: EXP-1
exportDate: 2026-03-02
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences: [{ number: L-1, list: PRC, type: single, quantity: { value: ${limit}, unit: kg } }]
endUse: { category: optics, statement: Growth of GGG wafers for the isolators of laser LX-2, endUser: Lindner Kristalle GmbH }
items:
${order.map((at) => `  - ${lines[at] ?? ""}`).join("\n")}
`;
  const said = ({ ruleId, severity, message }: Finding): string => `${severity} ${ruleId}: ${message}`;
  return checkText(text, { kind: "shipment" }).findings.map(said).sort();
}

function orders(of: readonly number[]): number[][] {
  return of.length < 2 ? [[...of]] : of.flatMap((first) => orders(of.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

// 0.6 kg is passed by nothing, 0.5 kg by 0.1.
it.each(["0.5", "0.6"])("what is said of a licence for %s kg does not depend on the order of the lines", (limit) => {
  const all = orders([0, 1, 2, 3]);
  const first = findings([0, 1, 2, 3], limit);
  expect(all).toHaveLength(24);
  expect(first.filter((one) => one.includes("licence/invalid"))).toHaveLength(1);
  for (const order of all) expect(findings(order, limit)).toEqual(first);
});
