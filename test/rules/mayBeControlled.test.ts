import { expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { checkText, day } from "./lodestone.ts";

/** The places that the finding on a missing end user names, in words. */
function places(substance: string, casNumber: string): readonly string[] {
  const text = `kind: shipment
id: B
exporter: { name: Lindner Kristalle GmbH, country: CN }
consignee: { name: Hoshino Optics, country: JP }
countryOfExport: CN
countryOfDestination: JP
endUse: { category: research, statement: Isolator of the laser LX-2 }
items:
  - { partNumber: P, description: ${substance}, form: oxide, casNumber: ${casNumber}, quantity: 20, unit: kg, countryOfOrigin: CN }
`;
  const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day("2026-12-02"), source: "option" } } });
  const found = findings.find(({ ruleId }) => ruleId === "end-use/end-user-missing");
  return (found?.related ?? []).map(({ message }) => (typeof message === "string" ? message : inEnglish.of(message)));
}

it("says that an item is controlled where an act in force applies, and may be where its state is unconfirmed", () => {
  expect(places("Dysprosium oxide", "1308-87-8")).toContain("`P` is controlled.");
  expect(places("Holmium oxide", "12055-62-8")).toContain("`P` may be controlled.");
});
