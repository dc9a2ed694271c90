import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../decisions/", import.meta.url);
const records = readdirSync(folder)
  .filter((name) => /^\d{4}-/.test(name))
  .sort();

it("every decision has a number of its own, and says it first", () => {
  const numbers = records.map((name) => name.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
  for (const name of records) expect(readFileSync(new URL(name, folder), "utf8"), name).toMatch(new RegExp(`^# ${name.slice(0, 4)}:? `));
});

it("the index lists every decision, in order", () => {
  const index = readFileSync(new URL("README.md", folder), "utf8");
  expect([...index.matchAll(/^\| \[\d{4}\]\((\d{4}-[^)]+)\)/gm)].map(([, name]) => name)).toEqual(records);
});
