import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packs } from "../rules/lodestone.ts";

const page = readFileSync(new URL("../../docs/materials.md", import.meta.url), "utf8");

it("the page on materials has a row for every class of the packs, with what is asked about it", () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|[^|]+\| ([^|]+) \|$/gm)].map(([, id, asked]) => [
    id,
    asked?.startsWith("every item") ? "ask" : "controlled",
  ]);
  const classes = packs.recogniserData.materialClasses.map(({ id, endUse }) => [id, endUse]);
  expect(classes.filter(([id]) => !rows.some(([named]) => named === id))).toEqual([]);
  expect(rows).toEqual(expect.arrayContaining(classes));
});
