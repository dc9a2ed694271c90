import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulePages } from "../../scripts/bundleData.ts";
import { sectionsOf, translatedTexts } from "../../scripts/lib/readmes.ts";
import type { RulePanels } from "../../scripts/lib/rulePanels.ts";
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

  it.each(["How to fix it", "Examples", "What it finds", "Why", "How to switch it off"])(
    "a page says all of %s in that language",
    (title) => {
      for (const [id, readme] of Object.entries(readmes)) {
        const page = pageIn(id, locale);
        // Texts without code and links stand in the page as they are.
        const plain = translatedTexts(sectionsOf(readme).get(title) ?? "").filter((text) => !/[`<*"'“&|]|https?:|\]\(/.test(text));
        for (const text of plain) expect(page.includes(text), `${id}: ${text}`).toBe(locale === "en");
      }
    },
  );

  it("a page has the code and the links of the English one, and no mark of Markdown is left in it", () => {
    for (const id of Object.keys(readmes)) {
      const [page, english] = [pageIn(id, locale), pageIn(id, "en")];
      const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([found]) => found).sort();
      expect(all(page, /<pre>.*?<\/pre>/gs), id).toEqual(all(english, /<pre>.*?<\/pre>/gs));
      expect(all(page, /href="[^"]*"/g), id).toEqual(all(english, /href="[^"]*"/g));
      for (const tag of [/<li>/g, /<strong>/g, /<td>/g]) expect(all(page, tag), id).toHaveLength(all(english, tag).length);
      expect(page.replace(/<(code|pre)>.*?<\/\1>/gs, ""), id).not.toMatch(/\*\*|`|\]\(/);
    }
  });
});
