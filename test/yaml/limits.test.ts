import { describe, expect, it } from "vitest";
import { readYaml } from "../../server/src/core/yaml/read.ts";
import { contentOf } from "../../server/src/core/yaml/tree.ts";
import { expectLinear } from "../support/cost.ts";
import { byComposer, told } from "./support.ts";

const flow = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const block = (depth: number) => Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}a:`).join("\n");

describe("nesting", () => {
  it.each([
    ["flow", flow(100)],
    ["block", block(100)],
    ["dashes", `${"- ".repeat(100)}x`],
  ])("of 100 is fine: %s", (_name, text) => {
    expect(readYaml(text).problems).toEqual([]);
  });

  it.each([
    ["flow", flow(101), 100],
    ["block", block(101), block(100).length + 1 + 100],
    ["dashes", `${"- ".repeat(101)}x`, 200],
    ["flow, far too deep", flow(300), 100],
    ["flow, deeper than the parser goes", flow(5000), 100],
    ["never closed", "[".repeat(100_000), 100],
    ["dashes without end", "- ".repeat(100_000), 200],
    ["question marks", "? ".repeat(100_000), 200],
    ["maps", "{a: ".repeat(100_000), 400],
  ])("of 101 is told once, where it begins: %s", (_name, text, offset) => {
    const { problems } = readYaml(text);
    expect(problems.map(({ rule, start }) => [rule, start])).toEqual([["yaml/too-deep", offset]]);
  });

  it("is told once in each document, and the rest is there", () => {
    const text = `a: ${flow(100)}\nb: 1\nc: ${flow(120)}\n---\n${flow(101)}\n`;
    const { problems, documents } = readYaml(text);
    expect(problems.map(({ start }) => text.slice(0, start).split("\n").length)).toEqual([1, 5]);
    expect(contentOf(documents[0]?.root, "b")).toMatchObject({ value: 1 });
    expect(byComposer(text).documents).toEqual(documents);
  });

  it("counts what aliases bring in", () => {
    const chain = Array.from({ length: 150 }, (_, i) => `- &a${i + 1} [*a${i}]`).join("\n");
    expect(told(`- &a0 x\n${chain}`).map((line) => line.slice(0, 20))).toEqual(["yaml/too-deep 101: *"]);
  });
});

describe("alias bombs", () => {
  const bomb = (levels: number) =>
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(", ")}]`).join("\n")}`;

  it("are cut where a document would have more than a million nodes", () => {
    const file = readYaml(bomb(9));
    expect(file.problems.length).toBeGreaterThan(0);
    expect(file.problems[0]?.message).toContain("1000000");
    expect(byComposer(bomb(9)).documents).toEqual(file.documents);
  });

  it("are none while the document stays small", () => {
    expect(readYaml(bomb(4)).problems).toEqual([]);
  });
});

describe("any amount of text", () => {
  it("has at most 200 problems and one that counts the rest", () => {
    const { problems } = readYaml("k: 1\n".repeat(1000));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toMatch(/^799 more mistakes/);
  });

  it.each<[string, (size: number) => string]>([
    ["quotes", (size) => '"'.repeat(size)],
    ["brackets of both kinds", (size) => "]}".repeat(size / 2)],
    ["anchors", (size) => "&a ".repeat(size / 4)],
    ["quotes never closed, line by line", (size) => "a: 'x\n".repeat(size / 8)],
    ["second colons", (size) => "a: b: c\n".repeat(size / 8)],
    ["tabs", (size) => "\ta: b\n".repeat(size / 8)],
    ["a long flow list never closed", (size) => `a: [${"x, ".repeat(size / 2)}`],
    ["broken items", (size) => "items:\n".concat("  - a: [x\n    b: 1\n".repeat(size / 64))],
    ["comments before what is broken", (size) => "#\n".repeat(size / 2).concat("a: [")],
    ["NUL", (size) => "\0".repeat(size / 4)],
    ["backslashes", (size) => `"${"\\".repeat(size)}`],
    ["documents", (size) => "--- [\n".repeat(size / 32)],
    ["reserved characters in brackets on one line", (size) => `a: [${"{b: c, d: @e}, ".repeat(size / 16)}]`],
    ["commas", (size) => `a: [${",".repeat(size)}]`],
    ["meaningless escapes", (size) => `a: "${"\\q".repeat(size)}"`],
  ])("is read in time that grows with it: %s", (_name, text) => {
    expect(readYaml(text(1_000)).problems.length).toBeGreaterThan(0);
    expectLinear((size) => {
      const whole = text(size);
      return () => readYaml(whole);
    }, 32_000);
  });
});
