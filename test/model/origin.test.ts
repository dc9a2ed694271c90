import { describe, expect, it } from "vitest";
import { checkText, day } from "../rules/lodestone.ts";

const goods = [
  "Sintered NdFeB magnet N42SH",
  "Gallium metal 6N ingot",
  "Tungsten carbide powder",
  "Germanium lens blank",
  "Dysprosium oxide",
];

/** What is found on goods of an origin beside the word itself, and whether something is said of that. */
function found(description: string, origin: string) {
  const text = `kind: bom\nid: A\nitems:\n  - partNumber: M-1\n    description: ${description}\n    quantity: 1\n${origin}`;
  const { findings } = checkText(text, { kind: "bom", settings: { asOf: { date: day("2026-11-09"), source: "setting" } } });
  const isOfWord = ({ ruleId }: (typeof findings)[number]) => /^(?:schema|yaml)\//.test(ruleId);
  const rest = findings.filter((one) => !isOfWord(one) && one.ruleId !== "origin/missing");
  return { judged: rest.map(({ ruleId, severity }) => `${severity} ${ruleId}`), isTold: findings.some(isOfWord) };
}

describe("an origin that is no country", () => {
  it.each(["XX", "ZZ", "QQ", "EU", "UK", "n/a", "N/A", '"?"', "unknown", "TBD", "cn", "~", "[CN, JP]", "156"])(
    "%s is told of, and the item is judged as one without an origin",
    (word) => {
      for (const description of goods) {
        const { judged, isTold } = found(description, `    countryOfOrigin: ${word}\n`);
        expect(judged, description).toEqual(found(description, "").judged);
        expect(isTold).toBe(true);
      }
    },
  );

  it("is compared with one that changes the verdict", () => {
    for (const description of goods)
      expect(found(description, "    countryOfOrigin: JP\n").judged).not.toEqual(found(description, "").judged);
  });
});
