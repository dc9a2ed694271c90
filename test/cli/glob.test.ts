import fc from "fast-check";
import picomatch from "picomatch/posix.js";
import { expect, it } from "vitest";
import { compileGlob } from "../../server/src/core/config/glob.ts";

const name = fc.constantFrom("a", "b", "ab", "aab", ".a", "a.b", "b.yaml", "a-b", "ü");
const path = fc.array(name, { minLength: 1, maxLength: 7 }).map((names) => names.join("/"));
const part = fc.constantFrom(
  "a",
  "b",
  "*",
  "?",
  "a*",
  "*b",
  "a*b",
  "*.yaml",
  "a.?",
  "[ab]",
  "{a,b}",
  "{a,b}*",
  "{a,a*}{b,,.b}",
  "{*,b}.yaml",
  "{a}b",
  "{a,{b,ab}}*",
  "@(a|b)b",
  ".*",
  "**a",
  "a?*",
);
const pattern = fc.array(fc.oneof(part, fc.constant("**")), { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));

it("a pattern means what picomatch takes it for", () => {
  fc.assert(
    fc.property(pattern, path, (glob, file) => {
      expect(compileGlob(glob)(file), `${glob} and ${file}`).toBe(picomatch(glob, { dot: true })(file));
    }),
    { numRuns: 20_000 },
  );
});

it.each([
  ["a group with a slash", "{a/b,c}/d", "a/b/d", true],
  ["a group with many folders", "{a/**,b}/c", "a/x/y/c", true],
  ["a bracket that is not closed", "a[b/c", "a[b/c", true],
  ["an escaped star", "a/\\*/b", "a/x/b", false],
  ["a prefix that means nothing", "./a/*", "a/b", true],
  ["a name that must not stand there", "!(a)/**/b", "b/c/b", true],
  ["a negation", "!a/*", "b/c", true],
])("%s is left to picomatch", (_name, glob, file, expected) => {
  expect(compileGlob(glob)(file)).toBe(expected);
  expect(picomatch(glob, { dot: true })(file)).toBe(expected);
});

it.each([
  ["folders one in another", "**/a/**/a/**/a/**/b", "a/".repeat(2000)],
  ["a long name", "*a*a*a*a*a*a*b", "a".repeat(4000)],
])("takes time that grows with the path alone: %s", (_name, glob, file) => {
  const began = performance.now();
  for (let i = 0; i < 20; i++) expect(compileGlob(glob)(`${file}c`)).toBe(false);
  expect(performance.now() - began).toBeLessThan(2000);
});
