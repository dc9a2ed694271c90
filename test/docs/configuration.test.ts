import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const repository = new URL("../../", import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, repository), "utf8");
}

it("the table of keys names every key of lodestone.yaml, in the order of the schema, and no other", () => {
  const { properties }: { properties: Readonly<Record<string, unknown>> } = JSON.parse(read("schemas/lodestone.schema.json"));
  const [table = ""] = /^\| Key \| Value \|\n(?:\|.*\n)+/m.exec(read("docs/configuration.md")) ?? [];
  const keys = table
    .split("\n")
    .slice(2, -1)
    .map((row) => /^\| `(\w+)` \|/.exec(row)?.[1]);
  expect(keys).toEqual(Object.keys(properties));
});
