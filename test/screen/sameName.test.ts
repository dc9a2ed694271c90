import { describe, expect, it } from "vitest";
import { sameName } from "../../server/src/core/screen/sameName.ts";
import { lexicon } from "./support.ts";

describe("two names are the same", () => {
  it.each([
    ["Lindner Kristalle GmbH", "LINDNER Kristalle G.m.b.H."],
    ["Müller Optik AG", "Mueller Optik"],
    ["ＳＵＢＡＲＵ", "Subaru Corporation"],
    ["三菱造船株式会社", "三菱造船"],
  ])("%s and %s", (one, other) => {
    expect(sameName(one, other, lexicon)).toBe(true);
    expect(sameName(other, one, lexicon)).toBe(true);
  });

  it.each([
    ["Lindner Kristalle GmbH", "Lindner Optik GmbH"],
    ["Minato Displays", ""],
    ["", ""],
  ])("%s and %s are not", (one, other) => {
    expect(sameName(one, other, lexicon)).toBe(false);
  });
});
