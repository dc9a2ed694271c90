import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInMappings } from "../../server/src/generated/builtInMappings.ts";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { bundle } from "../rules/lodestone.ts";
import { filesOf, readExamples } from "./examples.ts";

/** What stands for lines that are not shown. */
const leftOut = "[...]";

const examples = readExamples(".");

describe("Check the BOM you have", () => {
  it("has five examples", () => {
    expect(examples.length).toBe(5);
    expect(examples.every(({ blocks }) => blocks.some(({ path }) => path === undefined))).toBe(true);
  });

  it.each(examples)("prints what it shows: $heading", async (example) => {
    const files = Object.fromEntries([...filesOf(example)].map(([path, text]) => [`/repo/${path}`, text]));
    for (const { path, text } of example.blocks) {
      if (path !== undefined) continue;
      const [command = "", ...shown] = text.split("\n");
      const host = memoryHost({ files, packs: () => bundle, columns: 100, today: "2026-11-27" });
      await main(command.replace("$ lodestone ", "").split(" "), host);
      expect(host.err()).toBe("");
      const parts = shown.join("\n").split(leftOut);
      if (parts.length === 1) expect(parts[0]).toBe(host.out());
      let from = 0;
      for (const part of parts.map((one) => one.trim())) {
        const at = host.out().indexOf(part, from);
        expect(at, part).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
    }
  });

  it("names every built-in mapping", () => {
    const page = readFileSync("docs/check-your-bom.md", "utf8");
    const table = page.slice(page.indexOf("## The built-in mappings"));
    expect(Object.keys(builtInMappings).filter((use) => !table.includes(`\`${use}\``))).toEqual([]);
  });
});
