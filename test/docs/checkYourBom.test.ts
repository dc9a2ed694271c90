import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInMappings } from "../../server/src/generated/builtInMappings.ts";
import { readExamples } from "./examples.ts";
import { expectShown } from "./shown.ts";

const examples = readExamples(".");

describe("Check the BOM you have", () => {
  it("has five examples", () => {
    expect(examples.length).toBe(5);
    expect(examples.every(({ blocks }) => blocks.some(({ path }) => path === undefined))).toBe(true);
  });

  it.each(examples)("prints what it shows: $heading", expectShown);

  it("names every built-in mapping", () => {
    const page = readFileSync("docs/check-your-bom.md", "utf8");
    const table = page.slice(page.indexOf("## The built-in mappings"));
    expect(Object.keys(builtInMappings).filter((use) => !table.includes(`\`${use}\``))).toEqual([]);
  });
});
