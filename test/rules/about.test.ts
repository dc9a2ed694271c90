import { describe, expect, it } from "vitest";
import { inspect } from "../../server/src/core/check.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import type { Rule } from "../../server/src/core/rule.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { linksAmong } from "../graph/files.ts";
import { allSamples } from "../samples/samples.ts";
import { allCases } from "./caseRunner.ts";
import { caseToday, type Judging, packs } from "./lodestone.ts";

const recogniser = compileRecogniser(packs.recogniserData);

function findingsBy(some: readonly Rule[], text: string, { kind, settings = {}, beside }: Judging) {
  const file = `x.${kind}.yaml`;
  const links = beside === undefined ? undefined : linksAmong({ ...beside, [file]: text }, file);
  const given = { text, kind, today: caseToday, settings: { actStates: {}, severities: {}, traceRareEarths: false, ...settings }, links };
  return inspect({ packs, recogniser, rules: some, texts: inEnglish }, given).findings;
}

/** The same rules, shown every item: what they are about is a hint that spares time, and what they apply to is theirs to say. */
const shownAll = rules.map((rule): Rule => {
  if (rule.scope !== "item" && rule.scope !== "document") return rule;
  const { about: _, ...asked } = rule;
  return asked;
});

describe("what rules are about", () => {
  const texts = [...allCases(), ...allSamples()];

  it.each(texts)("leaves nothing out that a rule would say: $file", ({ text, ...judging }) => {
    expect(findingsBy(rules, text, judging)).toEqual(findingsBy(shownAll, text, judging));
  });

  it("is said by nearly every rule over items", () => {
    const asked = rules.filter(({ scope }) => scope === "item" || scope === "document");
    const ofAll = asked.filter((rule) => "about" in rule === false).map(({ meta }) => meta.id);
    expect(ofAll).toEqual(["content/foreign"]);
  });
});
