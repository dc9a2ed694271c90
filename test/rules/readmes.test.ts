import { describe, expect, it } from "vitest";
import { counts } from "../../server/src/core/finding.ts";
import { ruleFile, ruleFolders } from "./caseRunner.ts";
import { checkText } from "./lodestone.ts";
import { examplesOf } from "./readmes.ts";

const pages = ruleFolders()
  .map((ruleId) => ({ ruleId, examples: examplesOf(ruleFile(ruleId, "README.md")) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(pages)("README of $ruleId", ({ ruleId, examples }) => {
  it.each(examples.filter(({ verdict }) => verdict === "bad"))("bad example gives the rule: $text", ({ text, kind, also }) => {
    const found = new Set(
      checkText(text, { kind })
        .findings.filter(counts)
        .map((finding) => finding.ruleId),
    );
    expect([...found].sort()).toEqual([ruleId, ...also].sort());
  });

  it.each(examples.filter(({ verdict }) => verdict === "good"))("good example is silent: $text", ({ text, kind }) => {
    expect(checkText(text, { kind }).findings.filter(counts)).toEqual([]);
  });
});
