import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toldIn } from "../support/told.ts";

const locales = ["en", "de", "ja", "zh-cn"] as const;

/** What a thing is called in a language, and what it is not called. */
interface Term {
  readonly words: readonly string[];
  readonly unused: readonly string[];
}

/** The rows of the table of terms: the term in each language, in the order of `locales`. */
function termsIn(page: string): readonly (readonly Term[])[] {
  const section = page.split(/^## /m).find((one) => one.startsWith("Terms\n")) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(1).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => termOf(cell.trim())),
  );
}

function termOf(cell: string): Term {
  const words = cell.split(", ");
  const isUnused = (word: string): boolean => /^~~.+~~$/.test(word);
  return { words: words.filter((word) => !isUnused(word)), unused: words.filter(isUnused).map((word) => word.slice(2, -2)) };
}

/** Finds a word; one of letters also with what is added to its end, but not inside another. */
function finder(word: string): RegExp {
  return /^\p{Script=Latin}/u.test(word) ? new RegExp(`(?<!\\p{L})${word}`, "u") : new RegExp(word, "u");
}

/** Words that law itself uses for something else, each with a piece of the entry in prose-packs.yaml or prose-schemas.yaml that has it. */
const ofLaw: Readonly<Record<(typeof locales)[number], readonly (readonly [word: string, entry: string])[]>> = {
  en: [],
  de: [
    ["Klausel", "Catch-all-Klausel"],
    ["Klausel", "auf den sich die Klausel bezieht"],
    ["Klausel", "Incoterms 2020: EXW"],
    ["Sicherheit", "öffentlichen Sicherheit"],
    ["Rechtsakt", "delegierten Rechtsakt"],
    ["Lizenz", "Lizenzierung von"],
  ],
  ja: [
    ["報告書", "リスク評価報告書"],
    ["軍事最終用途", "特定国における軍事最終用途"],
    ["軍事最終用途", "武器禁輸国向けの軍事最終用途"],
  ],
  "zh-cn": [
    ["货运", "中介、代理、货运"],
    ["出口商", "出口商有理由怀疑"],
    ["军事最终用途", "某些国家的军事最终用途"],
    ["军事最终用途", "武器禁运目的地的军事最终用途"],
  ],
};

const terms = termsIn(readFileSync("CONTRIBUTING.md", "utf8"));

it("has every term in every language", () => {
  expect(terms.length).toBeGreaterThan(25);
  for (const row of terms) {
    expect(row, row[0]?.words[0]).toHaveLength(locales.length);
    for (const { words } of row) expect(words, row[0]?.words[0]).toHaveLength(1);
  }
});

describe.each(locales)("the terms in %s", (locale) => {
  const texts = toldIn(locale);
  const ours = terms.map((row) => ({ english: row[0]?.words[0] ?? "", ...(row[locales.indexOf(locale)] ?? { words: [], unused: [] }) }));

  it.skipIf(locale === "en")("are those that the texts use", () => {
    const idle = ours.flatMap(({ words }) => words.filter((word) => !texts.some(({ text }) => finder(stem(word)).test(text))));
    expect(idle).toEqual([]);
  });

  it("are not told by other words", () => {
    const isOfLaw = (word: string, { file, text }: (typeof texts)[number]): boolean =>
      /prose-(?:packs|schemas)\.yaml$/.test(file) && ofLaw[locale].some(([own, entry]) => own === word && text.includes(entry));
    const wrong = ours.flatMap(({ english, words, unused }) =>
      unused.flatMap((word) =>
        texts
          .filter((told) => !isOfLaw(word, told))
          .filter(({ text }) => finder(stem(word)).test(text.replaceAll(/`[^`]*`|\[[^\]]*\]\([^)]*\)/g, "")))
          .map(({ file, text }) => `${file}: ${english} is ${words.join()}, not ${word}: ${text}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** A German word without the ending by which it is bent. */
function stem(word: string): string {
  return word.replace(/(?<=^[\p{Script=Latin}]{6,})(?:en|er)$/u, "");
}

it("sees a word with its endings, and not within another", () => {
  expect(finder(stem("Beteiligter")).test("ein Beteiligten-Eintrag")).toBe(true);
  expect(finder(stem("Rechtsakt")).test("die Rechtsakte")).toBe(true);
  expect(finder(stem("Rechtsakt")).test("Durchführungsrechtsakt")).toBe(false);
  expect(finder(stem("数据包")).test("此数据包有误")).toBe(true);
});
