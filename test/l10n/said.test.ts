import { describe, expect, it } from "vitest";
import { type Locale, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { type CheckResult, createChecker } from "../../server/src/index.ts";
import { allCases } from "../rules/caseRunner.ts";
import { bundle, checkText, type Judging } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { catalogue } from "../support/catalogue.ts";

/** Texts that notice which prose has no translation. */
class NoticingTexts extends Texts {
  readonly untranslated = new Set<string>();
  readonly #known: ReadonlySet<string>;

  constructor(locale: Locale) {
    const spoken = catalogue(locale);
    super(spoken);
    this.#known = new Set(Object.keys(spoken.prose));
  }

  override prose(text: string): string {
    if (!this.#known.has(text)) this.untranslated.add(text);
    return super.prose(text);
  }
}

const all: readonly (Judging & { readonly text: string })[] = [...allCases(), ...allSamples()];

describe.each(locales.filter((locale) => locale !== "en"))("every case and sample in %s", (locale) => {
  const texts = new NoticingTexts(locale);
  const checker = createChecker(bundle, undefined, texts);
  const inLanguage = all.map((one) => checkText(one.text, one, checker));

  it("has the findings that it has in English", () => {
    expect(inLanguage.map(withoutWords)).toEqual(all.map((one) => withoutWords(checkText(one.text, one))));
  });

  it("says nothing of packs and schemas in English", () => {
    expect([...texts.untranslated]).toEqual([]);
  });
});

/** All that a finding is but its words. */
function withoutWords({ findings }: CheckResult): unknown {
  return findings.map(({ ruleId, severity, start, end, path, basis, subject, related = [], fixes = [] }) => ({
    ruleId,
    severity,
    place: [start, end, path],
    basis,
    subject,
    related: related.map((place) => [place.start, place.end]),
    edits: fixes.map(({ edits }) => edits),
  }));
}
