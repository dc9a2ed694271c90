import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { traceItem } from "../../server/src/core/explain/trace.ts";
import { traceInWords } from "../../server/src/core/explain/words.ts";
import { LineIndex } from "../../server/src/core/text/lineIndex.ts";
import { allCases } from "./caseRunner.ts";
import { checkText, day } from "./lodestone.ts";

/** The messages on a case of a rule. */
function messagesOf(ruleId: string, file: string, change: (text: string) => string = (text) => text): string[] {
  const given = allCases().find((one) => one.ruleId === ruleId && one.file === file);
  if (given === undefined) throw new Error(`${ruleId} has no case ${file}.`);
  return checkText(change(given.text), given)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ message }) => message);
}

it("a licence says which two end users the file names", () => {
  expect(messagesOf("prc/licence-invalid", "fires-end-user-of-shipment.yaml")).toEqual([
    "Licence `L-1` was granted for the end user `Lindner Kristalle GmbH`, and this line is for `Minato Displays`. The file names two end users: `Lindner Kristalle GmbH` in the end use and `Minato Displays` in the shipment. Another end user needs a new application.",
  ]);
});

it("a quantity that is passed by a hair is shown with the digits that pass it", () => {
  const [message] = messagesOf("prc/licence-invalid", "fires-quantity-by-a-hair.yaml");
  expect(message).toContain("allows 0.3 kg, and the lines that name it take 0.3000000001 kg.");
});

it("a price of nothing is not taken for none", () => {
  const free = (text: string): string => text.replace("level: assembly\n", "level: assembly\n    value: { amount: 0 }\n");
  expect(messagesOf("prc/foreign-content", "fires-top-without-price.yaml")[0]).toContain("has no price of its own");
  expect(messagesOf("prc/foreign-content", "fires-top-without-price.yaml", free)[0]).toContain("has a price of 0 EUR, so their share");
});

it("the magnet rule of 2027 is told with what may become of it", () => {
  const [message = ""] = messagesOf("us/dfars-magnet", "fires-2027-day.yaml");
  expect(message).toMatch(
    /Section 848 .* was not read\. \(Confidence: low\.\) The text of a bill .*is not known\. \(Confidence: low\.\) Find/,
  );
  expect(messagesOf("us/dfars-magnet", "fires-2026-last-day.yaml")[0]).not.toContain("bill");
});

it("an explanation tells of findings elsewhere that speak of the item", () => {
  const path = "../../server/src/rules/prc/military-end-use/cases/fires-once.yaml";
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  const result = checkText(text, { kind: "bom", settings: { asOf: { date: day("2026-03-02"), source: "option" } } });
  const [document] = result.judged;
  const item = document?.items[1];
  if (document === undefined || item === undefined) throw new Error("the case has items");
  const trace = traceItem(result, document, item);
  expect(trace.findings).toEqual([]);
  expect(trace.related.map(({ ruleId }) => ruleId)).toEqual(["prc/military-end-use"]);
  const words = traceInWords(trace, new LineIndex(text), "option", { option: "", setting: "", "export-date": "", today: "" });
  expect(words.sections.at(-1)?.rows.map((row) => row.text)).toEqual([expect.stringMatching(/^related: 6:\d+ {2}prc\/military-end-use: /)]);
});
