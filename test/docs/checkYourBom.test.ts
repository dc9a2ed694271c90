import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import { builtInShapes } from "../../server/src/generated/builtInShapes.ts";
import { memoryHost } from "../cli/memoryHost.ts";
import { bundle } from "../rules/lodestone.ts";

const page = readFileSync("docs/check-your-bom.md", "utf8");

/** What stands for lines that are not shown. */
const leftOut = "[...]";

/** A fenced block: a file by its path, or a command with what it prints. */
interface Block {
  readonly path: string | undefined;
  readonly text: string;
}

/** The blocks of each section, by its heading. */
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    heading: section.slice(0, section.indexOf("\n")),
    blocks: [...section.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, , path, text = ""]): Block => ({ path, text })),
  }))
  .filter(({ blocks }) => blocks.length > 0);

describe("Check the BOM you have", () => {
  it("has five examples", () => {
    expect(sections.length).toBe(5);
    expect(sections.every(({ blocks }) => blocks.some(({ path }) => path === undefined))).toBe(true);
  });

  it.each(sections)("prints what it shows: $heading", async ({ blocks }) => {
    const files = Object.fromEntries(blocks.flatMap(({ path, text }) => (path === undefined ? [] : [[`/repo/${path}`, text]])));
    for (const { path, text } of blocks) {
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

  it("names every built-in shape", () => {
    const table = page.slice(page.indexOf("## The built-in shapes"));
    expect(Object.keys(builtInShapes).filter((use) => !table.includes(`\`${use}\``))).toEqual([]);
  });
});
