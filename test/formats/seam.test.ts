import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const sources = "server/src";
const formats = "core/formats/";

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
  expect(outside.filter(({ to }) => to === "js-yaml" || to === "yaml")).toEqual([]);
});

it("both parsers are those of YAML", () => {
  const parsing = imports.filter(({ to }) => to === "js-yaml" || to === "yaml");
  expect(parsing.length).toBeGreaterThan(0);
  expect(parsing.filter(({ from }) => !from.startsWith(`${formats}yaml/`))).toEqual([]);
});

it("formats know nothing of what their texts are about", () => {
  const outward = imports.filter(({ from, to }) => from.startsWith(formats) && /^core\/\w+\//.test(to) && !to.startsWith(formats));
  expect([...new Set(outward.map(({ to }) => dirname(to)))].sort()).toEqual(["core/l10n", "core/text"]);
});
