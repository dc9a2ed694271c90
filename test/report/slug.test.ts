import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf, slugsOf } from "../../server/src/report/paper/slug.ts";

describe("the name of a file", () => {
  it.each([
    ["Qinghexi Magnet Materials Co., Ltd.", "qinghexi-magnet-materials-co-ltd"],
    ["青河溪磁材有限公司", "青河溪磁材有限公司"],
    ["ＡＢＣ商事（株）", "abc商事-株"],
    ["../../etc/passwd", "etc-passwd"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["Müller & Söhne", "müller-söhne"],
    ["CON", "con-1"],
    ["--out", "out"],
    ["🧲", undefined],
    ["x".repeat(500), "x".repeat(60)],
    ["𠮷".repeat(500), "𠮷".repeat(60)],
  ])("of %j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is no path, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(slugOf(name) ?? "x").toMatch(/^[^\s\p{Control}\p{Punctuation}\p{Symbol}]([^\s\p{Control}./\\:*?"<>|]*[^\s.-])?$/u);
      }),
    );
  });

  it("differs where names differ, and does not depend on their order", () => {
    const names = ["A & B", "A+B", "C", "🧲", "🔩"];
    const slugs = slugsOf(names, "supplier");
    expect(slugs.get("C")).toBe("c");
    expect(slugs.get("A & B")).toMatch(/^a-b-[0-9a-f]{6}$/);
    expect(new Set(slugs.values()).size).toBe(names.length);
    expect(slugsOf([...names].reverse(), "supplier")).toEqual(new Map([...slugs].reverse()));
  });
});
