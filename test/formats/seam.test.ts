import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const sources = "server/src";
const formats = "core/formats/";

/** The packages that read texts, each with the folder of its format. */
const parsers: Readonly<Record<string, string>> = { "js-yaml": "yaml", yaml: "yaml", "jsonc-parser": "json" };

/** Every import of the sources, as the path that it leads to or the package that it names. */
const imports = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => {
    const named = readFileSync(join(sources, path), "utf8").matchAll(/(?:\bfrom|\bimport\(?) ?"([^"]+)"/g);
    return [...named].map(([, what = ""]) => ({
      from: path,
      to: what.startsWith(".") ? relative(sources, join(sources, dirname(path), what)) : what,
    }));
  });

it("no folder but the formats knows a parser, and of a format only its entry", () => {
  const outside = imports.filter(({ from }) => !from.startsWith(formats));
  expect(outside.length).toBeGreaterThan(1000);
  const inner = outside.filter(({ to }) => /^core\/formats\/\w+\//.test(to) && !to.endsWith("/index.ts"));
  expect(inner).toEqual([]);
  expect(outside.filter(({ to }) => to in parsers)).toEqual([]);
});

it("each parser is that of one format", () => {
  const parsing = imports.flatMap(({ from, to }) => (to in parsers ? [{ from, folder: parsers[to] ?? "" }] : []));
  expect(new Set(parsing.map(({ folder }) => folder)).size).toBe(2);
  expect(parsing.filter(({ from, folder }) => !from.startsWith(`${formats}${folder}/`))).toEqual([]);
});

it("formats know nothing of what their texts are about", () => {
  const outward = imports.filter(({ from, to }) => from.startsWith(formats) && /^core\/\w+\//.test(to) && !to.startsWith(formats));
  expect([...new Set(outward.map(({ to }) => dirname(to)))].sort()).toEqual(["core/l10n", "core/text"]);
});
