import { describe, expect, it } from "vitest";
import { content, contentOf, type Node } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { message } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
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
  /** How long a text is with every alias written out: its nodes, and the texts in them. */
  function expanded(text: string): number {
    let size = 0;
    const visit = (node: Node): void => {
      const inner = content(node);
      size++;
      if (inner.kind === "scalar") size += inner.source.length;
      else if (inner.kind === "seq") for (const item of inner.items) visit(item);
      else
        for (const { key, value } of inner.entries) {
          size += 1 + key.source.length;
          visit(value);
        }
    };
    for (const { root } of readYaml(text).documents) if (root !== undefined) visit(root);
    return size;
  }
  /** Levels of anchors, each nine aliases of the one below, written by `open`. */
  const levels = (count: number, leaf: string, open: (aliases: readonly string[]) => string) =>
    [
      `a0: &a0 ${leaf}\n`,
      ...Array.from({ length: count }, (_, i) => `a${i + 1}: &a${i + 1} ${open(Array.from({ length: 9 }, () => `*a${i}`))}\n`),
    ].join("");
  const list = (aliases: readonly string[]) => `[${aliases.join(", ")}]`;
  const map = (aliases: readonly string[]) => `{${aliases.map((alias, i) => `k${i}: ${alias}`).join(", ")}}`;
  const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join("");

  it.each<[string, (size: number) => string]>([
    ["lists of lists", (size) => levels(size, "[x, x]", list)],
    ["maps of maps", (size) => levels(size, "{a: 1}", map)],
    ["merge keys", (size) => levels(size, "{a: 1}", (aliases) => `{b: {<<: [${aliases.join(", ")}]}, c: ${aliases[0]}}`)],
    ["items in items", (size) => levels(size, "{partNumber: A}", (aliases) => `{partNumber: B, items: [${aliases.join(", ")}]}`)],
    ["a chain of merges", (size) => `k0: &k0 {v0: 1}\n${many(size * 20, (i) => `k${i + 1}: &k${i + 1} {<<: *k${i}, v${i + 1}: 1}\n`)}`],
    ["a long list again and again", (size) => `a: &a [${"x, ".repeat(size * 20)}]\nb:\n${many(size * 20, () => "- *a\n")}`],
    ["a long text again and again", (size) => `a: &a ${"x".repeat(size * 200)}\nb:\n${many(size * 40, () => "- *a\n")}`],
    ["a long text as a key", (size) => `a: &a ${"x".repeat(size * 200)}\nb:\n${many(size * 40, () => "- {*a : 1}\n")}`],
    [
      "a long map merged again and again",
      (size) => `a: &a {${many(size * 20, (i) => `k${i}: 1, `)}}\nb:\n${many(size * 20, () => "- {<<: *a}\n")}`,
    ],
    ["document after document", (size) => many(size, () => `---\n${levels(4, "[x, x]", list)}`)],
  ])("expand to a size in proportion to the text, and say so: %s", (_name, text) => {
    for (const size of [16, 32, 64]) {
      const bomb = text(size);
      expect(expanded(bomb)).toBeLessThan(120_000 + 21 * bomb.length);
      const file = readYaml(bomb);
      expect(file.problems.map(({ rule, summary }) => [rule, inEnglish.of(summary).slice(0, 28)])).toContainEqual([
        "yaml/syntax",
        "With its aliases written out",
      ]);
      expect(byComposer(bomb).documents).toEqual(file.documents);
    }
  });

  it("leave the rest to be read", () => {
    const { documents } = readYaml(`a: {b: 1}\n${levels(16, "[x, x]", list)}c: {d: 2}\n`);
    expect(contentOf(contentOf(documents[0]?.root, "a"), "b")).toMatchObject({ value: 1 });
    expect(contentOf(contentOf(documents[0]?.root, "c"), "d")).toMatchObject({ value: 2 });
  });

  it("are none while the text stays small", () => {
    expect(readYaml(levels(3, "[x, x]", list)).problems).toEqual([]);
  });

  it("are none where items share what stands in many of them", () => {
    const endUse = "{ category: automotive, statement: Traction motor of an electric car, stator and rotor, endUser: plant, country: DE }";
    const composition = `[${Array.from({ length: 30 }, (_, i) => `{ element: Fe, massPercent: ${i} }`).join(", ")}]`;
    const items = many(1000, (i) => `  - { partNumber: A-${i}, quantity: ${i}, endUse: *use, composition: *steel, <<: *base }\n`);
    expect(
      readYaml(
        `x-base: &base { description: Hex bolt, countryOfOrigin: DE }\nx-use: &use ${endUse}\nx-steel: &steel ${composition}\nitems:\n${items}`,
      ).problems,
    ).toEqual([]);
  });
});

describe("any amount of text", () => {
  it("has at most 200 problems and one that counts the rest", () => {
    const { problems } = readYaml("k: 1\n".repeat(1000));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.summary).toEqual(message("yaml-more-mistakes", { count: 799 }));
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
