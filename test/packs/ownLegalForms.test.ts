import { expect, test } from "vitest";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import type { PackText } from "../../server/src/core/packs/files.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { createChecker } from "../../server/src/index.ts";
import { on, packFiles } from "./support.ts";

/** All that is needed for the legal forms of another language: one file of data, laid beside those of the pack. */
const ukrainian: PackText = {
  path: "packs/names/legal-forms-uk.yaml",
  text: `legalForms:
  - languages: [uk]
    forms: [тов, товариство з обмеженою відповідальністю]
`,
};

/** What is found about the parties of a shipment to a company of this name. */
function found(consignee: string, ...more: readonly PackText[]): string[] {
  const { packs, problems } = loadPacks([...["house", "materials", "names", "prc"].flatMap(packFiles), ...more]);
  expect(problems).toEqual([]);
  const text = `kind: shipment
id: S-1
exportDate: 2026-11-20
countryOfExport: CN
countryOfDestination: DE
exporter: { name: Qilu Trading, country: CN }
consignee: { name: ${consignee}, country: DE }
items:
  - { partNumber: P-1, description: sheet steel, quantity: 1 }
`;
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const { findings } = createChecker(compilePacks(packs)).check({ text, kind: "shipment", today: on("2026-11-20"), settings });
  return findings.filter(({ ruleId }) => ruleId.startsWith("party/")).map(({ ruleId }) => ruleId);
}

test.each(["Rheinmetall ТОВ", "Rheinmetall Товариство з обмеженою відповідальністю"])(
  "%s is Rheinmetall once a pack knows the form",
  (name) => {
    expect(found(name)).toEqual(["party/possible"]);
    expect(found(name, ukrainian)).toEqual(["party/barred"]);
  },
);
