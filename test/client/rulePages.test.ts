import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulePages } from "../../scripts/bundleData.ts";
import { type RulePanels, translatedTexts } from "../../scripts/lib/rulePanels.ts";
import { locales } from "../../server/src/core/l10n/texts.ts";

const { frames, pages } = JSON.parse(readFileSync("dist/rule-panels.json", "utf8")) as RulePanels; // written by the build
const readmes = rulePages(process.cwd());
const pageIn = (id: string, locale: string): string =>
  (pages[id] ?? []).map((piece) => (typeof piece === "string" ? piece : (piece[locale] ?? ""))).join("");

it("there is a page of each rule, in a frame of each language", () => {
  expect(Object.keys(pages)).toEqual(Object.keys(readmes));
  for (const locale of locales) expect(frames[locale]).toContain(`<html lang="${locale}">`);
});

describe.each(locales)("in %s", (locale) => {
  const doing = { en: "What to do", de: "Was zu tun ist", ja: "対処方法", "zh-cn": "如何处理" }[locale];

  it("a page says first what to do, then shows an example, before it goes into the details", () => {
    for (const id of Object.keys(readmes)) {
      const page = pageIn(id, locale);
      const headings = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
      expect(headings, id).toHaveLength(5);
      expect(headings[0], id).toBe(doing);
      expect(page.indexOf("<pre>"), id).toBeLessThan(page.indexOf(`<h2>${headings[2]}`));
    }
  });

  it("a page says in that language what to do, and in English only the details, which are marked as English", () => {
    for (const [id, readme] of Object.entries(readmes)) {
      const page = pageIn(id, locale);
      // Texts without code and links stand in the page as they are.
      const plain = translatedTexts(readme).filter((text) => !/[`<*"'“&]|https?:/.test(text));
      for (const text of plain) expect(page.includes(text), `${id}: ${text}`).toBe(locale === "en");
      expect(page, id).toContain('<div lang="en">');
    }
  });
});
