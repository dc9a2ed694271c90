import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const text = readFileSync("ARCHITECTURE.md", "utf8");

it("names files in its walks that are there", () => {
  const [, walks = ""] = text.split("\n## Four walks\n");
  const named = [...walks.matchAll(/`([\w-]+(?:\/[\w-]+)*(?:\/|\.ts|\.yaml))`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(path) && !existsSync(`server/src/${path}`))).toEqual([]);
});
