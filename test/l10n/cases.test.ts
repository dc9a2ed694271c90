import { describe, expect, it } from "vitest";
import { fingerprinter } from "../../server/src/core/judge/fingerprint.ts";
import { type Argument, type CatalogueMessage, type Message, verbatim } from "../../server/src/core/l10n/message.ts";
import { type Catalogue, inEnglish, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { english } from "../../server/src/generated/texts.ts";
import { type CheckResult, createChecker, type Finding } from "../../server/src/index.ts";
import { allCases } from "../rules/caseRunner.ts";
import { bundle, checkText, type Judging } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { catalogue } from "../support/catalogue.ts";

/** Texts of one language that record how they are used. */
class RecordingTexts extends Texts {
  /** Prose without a translation. */
  readonly untranslated = new Set<string>();
  /** Arguments that are written into messages as they stand, by message. */
  readonly verbatim = new Map<string, string>();
  /** Messages that were said, each without the names in it. */
  readonly bare = new Map<string, string>();
  readonly #prose: ReadonlySet<string>;

  constructor(spoken: Catalogue) {
    super(spoken);
    this.#prose = new Set(Object.keys(spoken.prose));
  }

  override prose(text: string): string {
    if (!this.#prose.has(text)) this.untranslated.add(text);
    return super.prose(text);
  }

  override of(said: Message): string {
    const text = super.of(said);
    if ("id" in said) this.#note(said.id, Object.values(said.args ?? {}));
    if (this.locale === "en") this.bare.set(text, "id" in said ? inEnglish.of(withoutNames(said)) : text);
    return text;
  }

  #note(id: string, args: readonly (Argument | string)[]): void {
    for (const one of args) {
      if (typeof one === "string") this.verbatim.set(`${id}: ${one}`, one);
      else if (typeof one === "object" && "list" in one) this.#note(id, one.list);
      else if (typeof one === "object" && "id" in one) this.#note(one.id, Object.values(one.args ?? {}));
    }
  }
}

/** The message with nothing for what it writes out but numbers. */
function withoutNames({ id, args = {} }: CatalogueMessage): CatalogueMessage {
  const isName = (name: string, value: Argument | string): boolean =>
    typeof value !== "number" && english[id].includes(`{ $${name} }`) && !english[id].includes(`{ $${name} ->`);
  return {
    id,
    args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, isName(name, value) ? verbatim("") : value])),
  };
}

/** The fields of a finding that hold no words. */
function factsOf(result: CheckResult): readonly unknown[] {
  const fingerprintOf = fingerprinter(result);
  return result.findings.map((finding) => {
    const { ruleId, severity, start, end, document, path, subject, asOf, basis, waivable, related, fixes, suppression } = finding;
    return {
      fingerprint: fingerprintOf(finding),
      ...{ ruleId, severity, start, end, document, path, subject, asOf, basis, waivable, suppression },
      related: related?.map(({ message: _, seen, ...place }) => ({ ...place, isSeen: seen !== undefined })),
      fixes: fixes?.map(({ title: _, ...fix }) => fix),
    };
  });
}

/** Everything that a finding says. */
function wordsOf({ message, related = [], fixes = [] }: Finding): readonly string[] {
  return [message, ...related.flatMap(({ message: said, seen = [] }) => [said, seen].flat()), ...fixes.map(({ title }) => title)];
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

/** English sentences among what is said to whoever reads another language. */
function stillEnglish(inEnglishWords: readonly Finding[], other: readonly Finding[]): readonly string[] {
  return inEnglishWords.flatMap((finding, at) => {
    const told = other[at] === undefined ? [] : wordsOf(other[at]);
    return wordsOf(finding).flatMap((text, index) => {
      const same = sentencesOf(text).filter((sentence) => told[index]?.includes(sentence) === true);
      return same.map((sentence) => `${finding.ruleId}: ${sentence}`);
    });
  });
}

const spoken = new Map(
  locales.map((locale) => [locale, new RecordingTexts(locale === "en" ? { locale, messages: english, prose: {} } : catalogue(locale))]),
);
const translated = locales.filter((locale) => locale !== "en");

/** Every case and sample, judged once in each language. */
const judged = (() => {
  const checkers = [...spoken].map(([locale, texts]) => [locale, createChecker(bundle, { rules: [] }, texts)] as const);
  const named: readonly (Judging & { readonly name: string; readonly text: string })[] = [
    ...allCases().map((one) => ({ ...one, name: `${one.ruleId} ${one.file}` })),
    ...allSamples().map((one) => ({ ...one, name: one.file })),
  ];
  return named.map((one) => {
    const told = checkers.map(([locale, by]) => {
      const result = checkText(one.text, one, by);
      return [locale, { findings: result.findings, facts: factsOf(result) }] as const;
    });
    return { name: one.name, told: new Map(told) };
  });
})();

describe.each(translated)("every case and sample in %s", (locale) => {
  it.each(judged)("is found as in English, and nothing of it is left in English: $name", ({ told }) => {
    expect(told.get(locale)?.facts).toEqual(told.get("en")?.facts);
    expect(stillEnglish(told.get("en")?.findings ?? [], told.get(locale)?.findings ?? [])).toEqual([]);
  });

  it("says nothing of packs and schemas in English", () => {
    expect([...(spoken.get(locale)?.untranslated ?? ["?"])]).toEqual([]);
  });
});

/** Three words in small letters behind one another, outside of what is quoted: part of a sentence, and no name or code. */
const phrase = /(?<![\p{L}\p{N}])\p{Ll}+(?: \p{Ll}+){2,}/u;

it("messages are filled in with names, figures and codes, never with phrases", () => {
  const filled = [...(spoken.get("de")?.verbatim ?? [])]; // English phrases would stand out in German
  expect(filled.length).toBeGreaterThan(500);
  expect(filled.flatMap(([what, text]) => (phrase.test(text.replaceAll(/`[^`]*`/g, "")) ? [what] : []))).toEqual([]);
});

/** As much as the row of a finding shows uncut, names apart. */
const most = 90;

it("the summary of every finding is one sentence that a row can show", () => {
  const bare = spoken.get("en")?.bare;
  const findings = judged.flatMap(({ told }) => told.get("en")?.findings ?? []);
  const tooLong = findings.flatMap(({ ruleId, summary }) => {
    const shown = (bare?.get(summary) ?? summary).replaceAll(/`[^`]*`/g, "");
    return shown.length > most ? [`${ruleId}, ${shown.length}: ${summary}`] : [];
  });
  expect([...new Set(tooLong)]).toEqual([]);
});
