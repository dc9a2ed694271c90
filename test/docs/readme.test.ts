import { expect, it } from "vitest";
import { readExamples } from "./examples.ts";
import { expectShown } from "./shown.ts";

it("shows in README.md what the command prints of its two files", async () => {
  const example = readExamples(".", "README.md").find(({ heading }) => heading === "What you see");
  expect(example?.blocks.length).toBe(4);
  if (example !== undefined) await expectShown(example);
});
