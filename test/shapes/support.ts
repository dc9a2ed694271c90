import { shapesOf } from "../../server/src/core/config/shapesOf.ts";
import { content, type Node } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import type { CheckResult } from "../../server/src/index.ts";
import { shapedAs } from "../rules/caseRunner.ts";
import { checkText } from "../rules/lodestone.ts";

/** Checks a foreign text by a shape that is written as under `shapes`, without `files`. */
export function checkForeign(text: string, shape: string, path: string): CheckResult {
  return checkText(text, { kind: "bom", format: shapedAs(shape, path) });
}

/** What a foreign text says as a document of ours, plain. */
export function readForeign(text: string, shape: string, path: string): unknown {
  const [document] = shapedAs(shape, path).read(text).documents;
  return document?.root === undefined ? undefined : plain(document.root);
}

/** The mistakes in a shape, each with the text that it stands at. */
export function faultsIn(shape: string): readonly string[] {
  const text = `shapes:\n  mine: ${shape}\n`;
  return shapesOf(readYaml(text).documents[0]?.root).faults.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
}

function plain(node: Node): unknown {
  const read = content(node);
  switch (read.kind) {
    case "scalar":
      return read.value;
    case "seq":
      return read.items.map(plain);
    case "map":
      return Object.fromEntries(read.entries.map(({ name, value }) => [name, plain(value)]));
  }
}
