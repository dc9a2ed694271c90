import { describe, expect, it } from "vitest";
import { counts } from "../../server/src/core/finding.ts";
import { ruleFile, ruleFolders } from "./caseRunner.ts";
import { checkText } from "./lodestone.ts";
import { type Example, examplesOf } from "./readmes.ts";

const pages = ruleFolders()
  .map((ruleId) => ({ ruleId, examples: examplesOf(ruleFile(ruleId, "README.md")) }))
  .filter(({ examples }) => examples.length > 0);

/** How an example is judged. */
function given({ kind, format, beside, settings }: Pick<Example, "kind" | "format" | "beside" | "settings">) {
  return { kind, settings, ...(format === undefined ? {} : { format }), ...(beside === undefined ? {} : { beside }) };
}

describe.each(pages)("README of $ruleId", ({ ruleId, examples }) => {
  it.each(examples.filter(({ verdict }) => verdict === "bad"))("bad example gives the rule: $text", ({ also, ...example }) => {
    const found = new Set(
      checkText(example.text, given(example))
        .findings.filter(counts)
        .map((finding) => finding.ruleId),
    );
    expect([...found].sort()).toEqual([ruleId, ...also].sort());
  });

  it.each(examples.filter(({ verdict }) => verdict === "good"))("good example is silent: $text", (example) => {
    expect(checkText(example.text, given(example)).findings.filter(counts)).toEqual([]);
  });
});
