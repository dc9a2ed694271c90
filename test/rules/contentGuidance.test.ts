import { expect, it } from "vitest";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { createChecker } from "../../server/src/index.ts";
import { on, packFiles } from "../packs/support.ts";
import { allCases } from "./caseRunner.ts";

/** Guidance that nobody has given: to the announcement about goods made abroad. */
const guidance = {
  path: "packs/prc/guidance.yaml",
  text: `guidance:
  - id: rotors-abroad
    act: mofcom-2025-61
    says: generally-not-controlled
    goods: rotors
    kinds: [rotor]
    document: Answers
    issued: "2025-10-09"
    confidence: high
    citations: [eastmoney]
`,
};

/** What is said of the rotor of a case, by packs with more files and with the text of those there are changed. */
function foreignContent(more: readonly (typeof guidance)[], changed = (text: string) => text) {
  const text = allCases().find(({ ruleId, file }) => ruleId === "content/foreign" && file === "fires-rotor.yaml")?.text ?? "";
  const files = ["house", "materials", "prc"].flatMap(packFiles).map((file) => ({ ...file, text: changed(file.text) }));
  const { packs, problems } = loadPacks([...files, ...more]);
  expect(problems).toEqual([]);
  const settings = { actStates: { "mofcom-2025-61": "in-force" }, severities: {}, traceRareEarths: false } as const;
  const { findings } = createChecker(compilePacks(packs)).check({ text, kind: "bom", today: on("2026-11-11"), settings });
  return findings.filter(({ ruleId }) => ruleId === "content/foreign");
}

it("guidance to the act itself makes a warning of what the clause names", () => {
  expect(foreignContent([]).map(({ severity }) => severity)).toEqual(["error"]);
  const [found, ...others] = foreignContent([guidance]);
  expect(others).toEqual([]);
  expect(found?.severity).toBe("warning");
  expect(found?.message).toContain("Such goods are generally not controlled (Answers: rotors).");
});

it.each([
  ["clause", /(- id: "1\.1"\n.*?confidence:) high/s],
  ["list of what counts", /(- id: mofcom-2025-61-annex-1-part-1\n.*?confidence:) high/s],
])("a %s from a source of low confidence carries no error", (_, of) => {
  expect(foreignContent([], (text) => text.replace(of, "$1 low")).map(({ severity }) => severity)).toEqual(["warning"]);
});

it("a share of the value that only a custom of trade knows carries no finding", () => {
  const custom = (text: string) => text.replace(/(- id: foreign-content-value-share\n)/, "$1    official: false\n");
  expect(foreignContent([], custom)).toEqual([]);
});

it("guidance to an act frees its goods from a policy of denial too", () => {
  const text = allCases().find(({ ruleId, file }) => ruleId === "destination/barred" && file === "fires-antimony.yaml")?.text ?? "";
  const assembly = text
    .replace("Crystal stock", "Wafer, level: assembly, composition: [{ casNumber: 1303-00-0, massPercent: 100 }]")
    .replace(/, controlCodes: .*?\]/, "");
  const barred = (more: readonly (typeof guidance)[]) => {
    const { packs, problems } = loadPacks([...["house", "materials", "prc"].flatMap(packFiles), ...more]);
    expect(problems).toEqual([]);
    const settings = { actStates: {}, severities: {}, traceRareEarths: false } as const;
    const input = { text: assembly, kind: "shipment", today: on("2024-12-03"), settings } as const;
    return createChecker(compilePacks(packs))
      .check(input)
      .findings.filter(({ ruleId }) => ruleId === "destination/barred");
  };
  const freed = guidance.text
    .replace("mofcom-2025-61", "mofcom-2023-23")
    .replace("kinds: [rotor]", "levels: [assembly]\n    byLevel: true");
  expect([barred([]).length, barred([{ ...guidance, text: freed }])]).toEqual([1, []]);
});
