import { expect, it } from "vitest";
import { weighShares } from "../../server/src/core/recognise/shares.ts";

it.each([
  ["0.09", true],
  ["0.1", false],
  ["0.11", false],
])("an element of %s percent is a trace: %s", (percent, isTrace) => {
  const line = (label: string, max: string, isOfClass: boolean) => ({
    label,
    elements: isOfClass ? [label] : [],
    share: { min: max, max },
  });
  const { traces } = weighShares([line("Fe", "99", false), line("Y", percent, true)], new Set(["Y"]));
  expect(traces.has("Y")).toBe(isTrace);
});
