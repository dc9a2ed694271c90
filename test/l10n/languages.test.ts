import { describe, expect, it } from "vitest";
import { fingerprinter } from "../../server/src/core/judge/fingerprint.ts";
import { Texts } from "../../server/src/core/l10n/texts.ts";
import { type CheckResult, createChecker, type Finding } from "../../server/src/index.ts";
import { allCases, type RuleCase } from "../rules/caseRunner.ts";
import { bundle, checkText } from "../rules/lodestone.ts";
import { catalogue } from "../support/catalogue.ts";

const languages = (["de", "ja", "zh-cn"] as const).map((locale) => ({
  locale,
  by: createChecker(bundle, { rules: [] }, new Texts(catalogue(locale))),
}));

const cases = allCases();

/** What a finding is, but for the words. */
function factsOf(result: CheckResult): readonly unknown[] {
  const fingerprintOf = fingerprinter(result);
  return result.findings.map((finding) => {
    const { ruleId, severity, start, end, document, path, subject, asOf, basis, waivable, related, fixes, suppression } = finding;
    return {
      fingerprint: fingerprintOf(finding),
      ...{ ruleId, severity, start, end, document, path, subject, asOf, basis, waivable, suppression },
      related: related?.map(({ message: _, ...place }) => place),
      fixes: fixes?.map(({ title: _, ...fix }) => fix),
    };
  });
}

/** Everything that a finding says. */
function wordsOf({ message, related = [], fixes = [] }: Finding): readonly string[] {
  return [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)];
}

/** The sentences of a text that hold words of a language, without what is quoted from the file. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?!]) (?=[A-Z`])/);
  return sentences.filter(
    (one) =>
      one
        .replace(/`[^`]*`/g, "")
        .split(/[^A-Za-z]+/)
        .filter((word) => word.length > 1).length > 1,
  );
}

/** What is said in English to whoever reads another language. */
function untranslated(english: readonly Finding[], other: readonly Finding[]): readonly string[] {
  return english.flatMap((finding, at) => {
    const told = other[at] === undefined ? [] : wordsOf(other[at]);
    return wordsOf(finding).flatMap((text, index) => {
      const same = sentencesOf(text).filter((sentence) => told[index]?.includes(sentence) === true);
      return same.map((sentence) => `${finding.ruleId}: ${sentence}`);
    });
  });
}

describe("a case is found alike in every language, and nothing of it is left in English", () => {
  it.each(cases.map((one): [string, RuleCase] => [`${one.ruleId} ${one.file}`, one]))("%s", (_, one) => {
    const english = checkText(one.text, one);
    const facts = factsOf(english);
    for (const { locale, by } of languages) {
      const other = checkText(one.text, one, by);
      expect([locale, ...factsOf(other)]).toEqual([locale, ...facts]);
      expect([locale, ...untranslated(english.findings, other.findings)]).toEqual([locale]);
    }
  });
});
