import { mappingsOf } from "../../server/src/core/config/mappingsOf.ts";
import type { Format } from "../../server/src/core/formats/format.ts";
import { content, type Node } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { readAnnotatedSchema } from "../../server/src/core/mappings/foreign/schema/annotated.ts";
import type { CheckResult } from "../../server/src/index.ts";
import { mappedAs } from "../rules/caseRunner.ts";
import { checkText } from "../rules/lodestone.ts";

/** Checks a foreign text by a mapping that is written as under `mappings`, without `files`. */
export function checkForeign(text: string, mapping: string, path: string): CheckResult {
  return checkText(text, { kind: "bom", format: mappedAs(mapping, path) });
}

/** What a foreign text says as a document of ours, plain. */
export function readForeign(text: string, mapping: string, path: string): unknown {
  const [document] = mappedAs(mapping, path).read(text).documents;
  return document?.root === undefined ? undefined : plain(document.root);
}

/** The mistakes in a mapping, each with the text that it stands at. */
export function faultsIn(mapping: string): readonly string[] {
  const text = `mappings:\n  mine: ${mapping}\n`;
  return mappingsOf(readYaml(text).documents[0]?.root).faults.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
}

/** A format that reads by a schema, whose mapping may have other keys beside; with the mistakes in the schema, each with the text that it stands at. */
export function mappedBySchema(
  schema: unknown,
  path: string,
  beside = "",
): { readonly format: Format | undefined; readonly faults: readonly string[] } {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema, undefined, 2);
  const config = `mappings:\n  mine: { files: ["**"], schema: mine.json${beside === "" ? "" : `, ${beside}`} }\n`;
  const { mappings, faults: own } = mappingsOf(readYaml(config).documents[0]?.root);
  const use = mappings[0]?.schema;
  if (use === undefined) return { format: undefined, faults: own.map(({ ruleId, start, end }) => `${ruleId} ${config.slice(start, end)}`) };
  const { schema: read, faults } = readAnnotatedSchema("schema.yaml", text, use.items);
  return {
    format: read && use.given(read).formatOf(path),
    faults: faults.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`),
  };
}

/** What a foreign text says as a document of ours, plain, by a schema without mistakes. */
export function readBySchema(schema: unknown, text: string, path = "x.yaml", beside = ""): unknown {
  const { format, faults } = mappedBySchema(schema, path, beside);
  if (format === undefined) throw new Error(faults.join("\n"));
  const root = format.read(text).documents[0]?.root;
  return root === undefined ? undefined : plain(root);
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
