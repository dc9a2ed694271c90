import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ContentNode, content } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { checkText } from "./lodestone.ts";

/** Ways to write a text that YAML reads as the same one; undefined where a style cannot hold it. */
const styles: Readonly<Record<string, (text: string) => string | undefined>> = {
  "double quotes": (text) => JSON.stringify(text),
  "escapes throughout": (text) => `"${[...text].map((c) => `\\U${c.codePointAt(0)?.toString(16).padStart(8, "0")}`).join("")}"`,
  "single quotes": (text) => `'${text.replaceAll("'", "''")}'`,
  "double quotes over lines": (text) => JSON.stringify(text).replace(/(?<=[^ \\]) (?=[^ ])/g, "\n      "),
  "single quotes over lines": (text) => `'${text.replaceAll("'", "''").replace(/(?<=[^ ]) (?=[^ ])/g, "\n      ")}'`,
  "a line break escaped away": (text) => JSON.stringify(text).replace(/^("(?:[^"\\]))/, "$1\\\n      "),
  literal: (text) => `|-\n      ${text}`,
  "literal with its line break": (text) => `|\n      ${text}`,
  folded: (text) => `>-\n      ${text.replace(/(?<=[^ ]) (?=[^ ])/g, "\n      ")}`,
  "behind an anchor": (text) => `&text ${JSON.stringify(text)}`,
};

/** What is found where a description is written in a way: rules, severities, and what was seen, wherever it stands. */
function verdictOn(written: string, { flow = false, lineEnd = "\n", mark = "", turned = false } = {}): readonly string[] {
  const keys = ["partNumber: A", `description: ${written}`, "quantity: 1", "countryOfOrigin: CN"];
  if (turned) keys.reverse();
  const item = flow ? `  - { ${keys.join(", ")} }` : `  - ${keys.join("\n    ")}`;
  const text = `${mark}kind: bom\nid: B\nitems:\n${item}\n`.replaceAll("\n", lineEnd);
  const { findings, judged } = checkText(text, { kind: "bom" });
  const [recognition] = judged.flatMap(({ items }) => items.map((one) => one.recognition));
  const whole = text.slice(mark.length).length;
  for (const { start, end } of recognition?.evidence ?? []) {
    expect(start).toBeGreaterThan(0);
    expect(end - start).toBeLessThan(whole);
  }
  return [
    ...findings.map(({ ruleId, severity, message }) => `${ruleId} ${severity} ${message}`),
    ...(recognition?.evidence ?? []).map(({ kind, strength, seen, entry }) => `${kind} ${strength} ${entry} ${seen}`),
    ...(recognition?.rejected ?? []).map(({ seen, entry }) => `rejected ${entry} ${seen}`),
    `${recognition?.verdict} ${[...(recognition?.elements ?? [])].map(String).join(" ")} ${recognition?.form?.value}`,
  ];
}

/** The texts of a corpus: every `text` in it, and what stands in its lists. */
function textsOf(name: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ContentNode): void => {
    if (node.kind === "seq")
      for (const item of node.items) {
        const inner = content(item);
        if (inner.kind === "scalar") texts.push(inner.source);
        else visit(inner);
      }
    else if (node.kind === "map")
      for (const { name: key, value } of node.entries) {
        const inner = content(value);
        if ((key === "text" || key === "description") && inner.kind === "scalar" && typeof inner.value === "string")
          texts.push(inner.value);
        else visit(inner);
      }
  };
  const root = readYaml(readFileSync(new URL(`../recognise/${name}`, import.meta.url), "utf8")).documents[0]?.root;
  if (root !== undefined) visit(content(root));
  return texts.filter((text) => text.trim() === text && text !== "" && !/[\r\n]/.test(text));
}

describe("the same text gets the same verdict", () => {
  it.each(["Nd:YAG", "Nd:YAG laser rod", "the maker's Nd:YAG", "Sintered NdFeB magnet N42SH", "Sm2Co17 \\ ring", "氧化镝 Dy2O3"])(
    "%s",
    (text) => {
      const expected = verdictOn(JSON.stringify(text));
      expect(expected.length).toBeGreaterThan(2);
      for (const [name, write] of Object.entries(styles)) expect([name, ...verdictOn(write(text) ?? "")]).toEqual([name, ...expected]);
      expect(verdictOn(JSON.stringify(text), { flow: true })).toEqual(expected);
      expect(verdictOn(JSON.stringify(text), { lineEnd: "\r\n" })).toEqual(expected);
      expect(verdictOn(JSON.stringify(text), { mark: "\ufeff" })).toEqual(expected);
      expect(verdictOn(JSON.stringify(text), { turned: true })).toEqual(expected);
      expect(verdictOn(styles.folded?.(text) ?? "", { lineEnd: "\r\n" })).toEqual(expected);
    },
  );

  it.each(["corpus.yaml", "independent-corpus.yaml", "examples.yaml"])(
    "in every style: all texts of %s",
    (name) => {
      const texts = textsOf(name);
      expect(texts.length).toBeGreaterThan(50);
      const ways = Object.entries(styles);
      for (const [index, text] of texts.entries()) {
        const expected = verdictOn(JSON.stringify(text));
        for (let way = 0; way < 3; way++) {
          const [style, write] = ways[(index + way * 3) % ways.length] ?? [];
          expect([text, style, ...verdictOn(write?.(text) ?? "")]).toEqual([text, style, ...expected]);
        }
      }
    },
    300_000,
  );
});
