import { readdirSync, readFileSync } from "node:fs";
import { FluentParser, type Resource, type SelectExpression, type Variant, Visitor } from "@fluent/syntax";
import { describe, expect, it } from "vitest";
import { decimal } from "../../server/src/core/l10n/decimal.ts";
import { listOf } from "../../server/src/core/l10n/message.ts";
import { locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { createChecker } from "../../server/src/index.ts";
import { bundle, checkText } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { catalogue } from "../support/catalogue.ts";
import { toldIn } from "../support/told.ts";

/** A character of Japanese or Chinese. */
const own = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー）」』”]`;

/** Patterns that no text of Japanese or Chinese matches. A text has an X for each variable. */
const wrong: Readonly<Record<string, RegExp>> = {
  "a half-width colon or semicolon behind their characters": new RegExp(`${own}[:;](?=\\s|${own})`, "u"),
  "a half-width bracket around their characters": new RegExp(`\\(${own}+\\)`, "u"),
  "a blank before %": /[\dX] %/u,
  "the micro sign as a letter": /\d um(?![A-Za-z])/u,
};

describe.each(["ja", "zh-cn"] as const)("texts in %s", (locale) => {
  const texts = toldIn(locale).map(({ file, text }) => ({ file, text: text.replaceAll(/`[^`]*`/g, "X") }));

  it.each(Object.entries(wrong))("have no %s", (_, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it("say the condition first where an act would apply if it were in force", () => {
    const variants = conditionalIn(locale);
    expect(variants.length).toBeGreaterThanOrEqual(5);
    const condition = { ja: /施行中であれば/, "zh-cn": /^若|；若/ }[locale];
    expect(variants.filter((text) => !condition.test(text))).toEqual([]);
  });

  it("name a country, and give no bare code, in the findings of the samples", () => {
    const checker = createChecker(bundle, { rules: [] }, new Texts(catalogue(locale)));
    const messages = allSamples().flatMap((sample) => checkText(sample.text, sample, checker).findings.map(({ message }) => message));
    expect(messages.length).toBeGreaterThan(20);
    const bare = new RegExp(`${own}(?:CN|DE|JP|US|PRC)${own}`, "u");
    expect(messages.filter((message) => bare.test(message.replaceAll(/`[^`]*`/g, "X")))).toEqual([]);
  });
});

it.each(locales)("a choice in %s names no case twice", (locale) => {
  const twice: string[] = [];
  class Choices extends Visitor {
    override visitSelectExpression(choice: SelectExpression): void {
      const cases = choice.variants.map(({ key }) => (key.type === "Identifier" ? key.name : key.value));
      twice.push(...cases.filter((one, index) => cases.indexOf(one) < index));
      this.genericVisit(choice);
    }
  }
  for (const resource of resourcesIn(locale)) new Choices().visit(resource);
  expect(twice).toEqual([]);
});

it("German has a comma before its decimals in the findings of the samples", () => {
  const checker = createChecker(bundle, { rules: [] }, new Texts(catalogue("de")));
  const messages = allSamples().flatMap((sample) => checkText(sample.text, sample, checker).findings.map(({ message }) => message));
  const measured = (sign: string) => messages.filter((text) => new RegExp(`\\d${sign}\\d+ (?:%|k?g\\b|[A-Z]{3}\\b)`).test(text));
  expect(measured(",").length).toBeGreaterThan(0);
  expect(measured("\\.")).toEqual([]);
});

it.each([
  ["ja", "≥ 0.2 kg", "1.5 + 2.25 = 3.75", "12"],
  ["de", "≥ 0,2 kg", "1,5 + 2,25 = 3,75", "12"],
] as const)("decimals in %s", (locale, ...said) => {
  const texts = new Texts(catalogue(locale));
  expect(["≥ 0.2 kg", "1.5 + 2.25 = 3.75", "12"].map((text) => texts.list(listOf([decimal(text)])))).toEqual(said);
});

it("Chinese says 截至 of counts, and of no act: it reads as its last day", () => {
  const said = toldIn("zh-cn").filter(({ text }) => /X[，（]截至X/.test(text));
  expect(said.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

it("Chinese builds no number of a clause from an id", () => {
  const said = [...toldIn("zh-cn"), ...toldIn("ja")].filter(({ file, text }) => file.endsWith(".ftl") && /第X[条款项項]/.test(text));
  expect(said.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

it.each([
  ["法令: X", true],
  ["X：法令", false],
  ["発光(蛍光体)", true],
  ["規則(EU) 2024/1252", false],
  ["0.1 %", true],
  ["0.1%", false],
  ["50 um以下", true],
])("a fault in %s: %s", (text, seen) => {
  expect(Object.values(wrong).some((pattern) => pattern.test(text))).toBe(seen);
});

/** The variants of a language that are said where the state of an act is not verified, as text. */
function conditionalIn(locale: string): readonly string[] {
  const found: string[] = [];
  class Collecting extends Visitor {
    override visitVariant({ key, value }: Variant): void {
      if (key.type === "Identifier" && /^(?:would|could)-/.test(key.name))
        found.push(value.elements.map((element) => (element.type === "TextElement" ? element.value : "X")).join(""));
      this.genericVisit(value);
    }
  }
  for (const resource of resourcesIn(locale)) new Collecting().visit(resource);
  return found;
}

function resourcesIn(locale: string): readonly Resource[] {
  const folder = `server/l10n/${locale}`;
  const names = readdirSync(folder).filter((file) => file.endsWith(".ftl"));
  return names.map((name) => new FluentParser({ withSpans: false }).parse(readFileSync(`${folder}/${name}`, "utf8")));
}
