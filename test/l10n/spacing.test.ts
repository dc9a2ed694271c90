import { describe, expect, it } from "vitest";
import { toldIn } from "../support/told.ts";

/** One blank between a character of Japanese or Chinese and one of ASCII; the asterisks of Markdown may need it. */
const blank =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[!-)+-~])|(?<=[!-)+-~]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

describe.each(["ja", "zh-cn"] as const)("texts in %s", (locale) => {
  it("have no blank between their own characters and those of ASCII", () => {
    const texts = toldIn(locale);
    expect(texts.length).toBeGreaterThan(1500);
    const wrong = texts.filter(({ text }) => blank.test(text.replaceAll(/`[^`]*`/g, "X").replaceAll(/^- /gm, "")));
    expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});

it.each([
  ["含有 3 个", true],
  ["含有3 个", true],
  ["含有 `ref`", true],
  ["写 --as-of", true],
  ["X 含有", true],
  ["含有3个", false],
  ["共 **3** 个", false],
  ["X  「材料」", false],
  ["one two", false],
])("a blank in %s: %s", (text, seen) => {
  expect(blank.test(text)).toBe(seen);
});
