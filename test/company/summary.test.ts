import { expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { summaryOf } from "../../server/src/core/ruleMeta.ts";

it.each([
  [{}, "The condition that the pack `house` gives for it is true."],
  [{ from: "2026-01-01" }, "The condition that the pack `house` gives for it is true; the rule applies from 2026-01-01."],
  [{ until: "2026-12-31" }, "The condition that the pack `house` gives for it is true; the rule applies until 2026-12-31."],
  [
    { from: "2026-01-01", until: "2026-12-31" },
    "The condition that the pack `house` gives for it is true; the rule applies from 2026-01-01 until 2026-12-31.",
  ],
])("a company's rule says when it fires: %j", (days, said) => {
  expect(inEnglish.of(summaryOf({ summary: "", pack: "house", ...days }))).toBe(said);
});

it("a built-in rule says what it was written with", () => {
  expect(summaryOf({ summary: "An item has no end use." })).toEqual({ prose: "An item has no end use." });
});
