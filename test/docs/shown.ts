import { expect } from "vitest";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { bundle } from "../rules/lodestone.ts";
import { type Example, filesOf } from "./examples.ts";

/** Mark for lines that a page leaves out. */
const leftOut = "[...]";

/** Runs the commands of an example over its files, and expects what the page shows. */
export async function expectShown(example: Example): Promise<void> {
  const files = Object.fromEntries([...filesOf(example)].map(([path, text]) => [`/repo/${path}`, text]));
  for (const { path, text } of example.blocks) {
    if (path !== undefined || !text.startsWith("$ ")) continue;
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
}
