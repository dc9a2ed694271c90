import { expect, it } from "vitest";
import { claimPatterns, literally } from "../../server/src/lsp/claimPatterns.ts";

it.each([
  ["hardware/**/bom.csv", ["hardware/**/bom.csv"]],
  ["./boards/*.csv", ["boards/*.csv"]],
  ["**/*.cdx.json", ["**/*.cdx.json"]],
  ["parts/*.{yaml,csv}", ["parts/*.csv"]],
  ["{a,b/c}/bom.tsv", ["a/bom.tsv", "b/c/bom.tsv"]],
  ["boards/BOM", ["boards/BOM", ...["json", "csv", "tsv", "txt", "md", "markdown", "xlsx", "xlsm"].map((one) => `boards/BOM/**/*.${one}`)]],
  ["export/bom(1).csv", ["export/*.csv"]],
])("asks an editor for what %s claims by %j", (glob, patterns) => {
  expect(claimPatterns(glob)).toEqual(patterns);
});

it.each(["parts/*.yaml", "parts/**/*.YML", "!**/*.csv", ""])("asks for nothing more where a mapping claims %j", (glob) => {
  expect(claimPatterns(glob)).toEqual([]);
});

it.each(["exports/bom.*", "exports/bom*", "exports/*.[ct]sv"])(
  "asks for files of foreign endings where a pattern leaves that open: %s",
  (glob) => {
    const patterns = claimPatterns(glob);
    expect(patterns.some((one) => one === "exports/bom*.csv" || one === "exports/*.csv")).toBe(true);
    expect(patterns.every((one) => /^exports\/.*\.(?:json|csv|tsv|txt|md|markdown|xlsx|xlsm)$/.test(one))).toBe(true);
  },
);

it("writes the path of a folder into a pattern as no more than itself, or one character else", () => {
  expect(literally("/home/a [b]/{c}")).toBe("/home/a ?b?/?c?");
});
