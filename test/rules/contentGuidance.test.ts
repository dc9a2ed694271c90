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

/** What is said of the rotor of a case, by packs with more files. */
function foreignContent(more: readonly (typeof guidance)[]) {
  const text = allCases().find(({ ruleId, file }) => ruleId === "content/foreign" && file === "fires-rotor.yaml")?.text ?? "";
  const { packs, problems } = loadPacks([...["house", "materials", "prc"].flatMap(packFiles), ...more]);
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
