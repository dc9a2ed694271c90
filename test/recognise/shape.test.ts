import { describe, expect, it } from "vitest";
import { matchShape, parseShape } from "../../server/src/core/recognise/shape.ts";

const matches = (source: string, text: string, anyCase = false) =>
  matchShape(parseShape(source, anyCase).parts, anyCase ? text.toLowerCase() : text, 0) === text.length;

describe("shapes", () => {
  it.each([
    ["N-{24-60}{SH|UH|}", "N42SH"],
    ["N-{24-60}{SH|UH|}", "N-42"],
    ["YXG-##{H|}", "YXG28H"],
    ["{1-12}Y-TZP", "3Y-TZP"],
    ["SM####*", "SM4007PL"],
    ["ER-{20|32}@", "ER20A"],
  ])("%s matches %s", (source, text) => {
    expect(matches(source, text)).toBe(true);
  });
  it.each([
    ["N-{24-60}{SH|UH|}", "N42SHX"],
    ["N-{24-60}{SH|UH|}", "N61"],
    ["N-{24-60}{SH|UH|}", "n42sh"],
    ["N-{24-60}{SH|UH|}", "N042"],
    ["YXG-##", "YXG2"],
  ])("%s does not match %s", (source, text) => {
    expect(matches(source, text)).toBe(false);
  });
  it("matches in any case where told to", () => {
    expect(matches("N-{24-60}{SH|}", "n42sh", true)).toBe(true);
  });
  it("ends where a word ends, also before CJK text", () => {
    expect(matchShape(parseShape("N{24-60}", false).parts, "N42磁石", 0)).toBe(3);
    expect(matchShape(parseShape("N{24-60}", false).parts, "N42é", 0)).toBe(-1);
  });
  it("is looked up by what stands behind the number that it begins with", () => {
    expect(parseShape("{10-999}-Wh", false)).toMatchObject({
      beginsWithRange: true,
      openings: new Set(["Wh", " W", "-W", "_W", "‐W", "‑W", "–W"]),
    });
    expect(parseShape("{28-56}{SH|}", false)).toMatchObject({ beginsWithRange: true, openings: new Set([""]) });
    expect(parseShape("GGG-{35-80}", false)).toMatchObject({ beginsWithRange: false, openings: new Set(["GG"]) });
  });
  it.each(["(a+)+", "N*B", "N{24", "[a-z]", "a|b", "", "-x", "{|a}b{c|}{d|}{e|}{f|}"])("refuses %s", (source) => {
    expect(() => parseShape(source, false)).toThrow(/shape/);
  });
});
