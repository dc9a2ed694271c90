import { describe, expect, it } from "vitest";
import { inspect } from "../../server/src/core/check.ts";
import { yaml } from "../../server/src/core/formats/yaml/index.ts";
import type { CheckInput, Engine } from "../../server/src/core/judge/types.ts";
import { prose } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import type { DocumentRule, ItemRule, Rule, TextRule } from "../../server/src/core/rule.ts";
import type { RuleMeta } from "../../server/src/core/ruleMeta.ts";
import { openLiveText } from "../../server/src/core/sections/liveText.ts";
import { verdictOf } from "../../server/src/core/sections/queries.ts";
import { judgeUncut } from "../../server/src/core/sections/uncut.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { caseToday, packs } from "./lodestone.ts";

const wellFormed = `kind: bom
id: F-1
items:
  - { partNumber: GD-1, description: Gadolinium oxide, form: oxide, quantity: 3, unit: kg, countryOfOrigin: CN }
  - { partNumber: GD-2, description: Gadolinium oxide, form: oxide, quantity: 3, unit: kg, countryOfOrigin: CN }
`;

const crash = (): never => {
  throw new TypeError("cannot read the lot\nat some line");
};
const metaOf = (id: string): RuleMeta => ({
  id,
  severity: "warning",
  title: "crash",
  summary: "Always crashes.",
  waivable: true,
  task: { action: "mend" },
});
const textRule: TextRule = { scope: "text", meta: metaOf("test/text"), check: crash };
const documentRule: DocumentRule = { scope: "document", meta: metaOf("test/document"), concerns: () => false, check: crash };
const itemRule: ItemRule = {
  scope: "item",
  meta: metaOf("test/item"),
  check: (item) => (item.item.partNumber?.value === "GD-2" ? crash() : []),
};
const lateRule: ItemRule = {
  scope: "item",
  meta: metaOf("test/late"),
  *check({ item }) {
    yield { ...item.place, path: item.path, summary: prose("Seen before the crash.") };
    crash();
  },
};

function findingsWith(added: readonly Rule[], engine: Partial<Engine> = {}, text = wellFormed) {
  return inspect(engineWith(added, engine), inputOf(text));
}

function engineWith(added: readonly Rule[], engine: Partial<Engine> = {}): Engine {
  return { packs, recogniser: compileRecogniser(packs.recogniserData), rules: [...added, ...rules], texts: inEnglish, ...engine };
}

function inputOf(text: string): CheckInput {
  return { text, kind: "bom", today: caseToday, settings: { actStates: {}, severities: {}, traceRareEarths: false } };
}

describe("a rule that crashes", () => {
  const usual = findingsWith([]).findings;

  it.each([
    ["over a document", documentRule, 0, 0],
    ["over one item", itemRule, wellFormed.indexOf("GD-2"), wellFormed.indexOf("GD-2") + 4],
  ])("%s leaves one finding at the place, and the others still run", (_, rule, start, end) => {
    const { findings } = findingsWith([rule]);
    const failed = findings.filter(({ ruleId }) => ruleId === "rule/failed");
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ severity: "error", start, end, subject: rule.meta.id, basis: { kind: "house" } });
    expect(failed[0]?.message).toContain(rule.meta.id);
    expect(failed[0]?.message).toContain("TypeError: cannot read the lot");
    expect(failed[0]?.message).not.toContain("some line");
    expect(findings.filter(({ ruleId }) => ruleId !== "rule/failed")).toEqual(usual);
  });

  it.each([
    ["at each item with something wrong where a text is cut", openLiveText, "  - {"],
    [
      "at its beginning where it is not",
      (...args: Parameters<typeof judgeUncut>) => ({ verdict: () => verdictOf(judgeUncut(...args)) }),
      "kind",
    ],
  ])("over what is wrong with the text leaves one finding %s, and the others still run", (_, open, at) => {
    const text = wellFormed.replace("unit: kg", "colour: red");
    const { findings } = open(engineWith([textRule]), { ...inputOf(text), format: yaml }).verdict();
    const start = text.indexOf(at);
    expect(findings.filter(({ ruleId }) => ruleId === "rule/failed")).toMatchObject([{ subject: "test/text", start, end: start }]);
    expect(findings.filter(({ ruleId }) => ruleId !== "rule/failed")).toEqual(findingsWith([], {}, text).findings);
  });

  it("keeps what it had found before", () => {
    const { findings } = findingsWith([lateRule]);
    expect(findings.filter(({ ruleId }) => ruleId === "test/late")).toHaveLength(2);
    expect(findings.filter(({ ruleId }) => ruleId === "rule/failed")).toHaveLength(2);
  });
});

describe("a recogniser that crashes", () => {
  it("leaves one finding for each item and no verdict on it", () => {
    const { findings, judged } = findingsWith([], { recogniser: { ...compileRecogniser(packs.recogniserData), recognise: crash } });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["rule/failed", "rule/failed"]);
    expect(judged[0]?.items).toEqual([]);
  });
});
