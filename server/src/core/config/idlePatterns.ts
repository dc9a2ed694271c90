import picomatch from "picomatch/posix.js";
import { textOf } from "../model/read.ts";
import type { Located } from "../text/span.ts";
import { content, contentOf, type Node } from "../yaml/tree.ts";
import type { ConfigFault } from "./types.ts";

/** Patterns of a configuration that no file can match: they are compared with paths relative to its folder, with slashes. */
export function idlePatterns(root: Node): ConfigFault[] {
  const files = contentOf(root, "files");
  const overrides = contentOf(root, "overrides");
  const lists = [
    ...["bom", "shipment", "exclude"].map((key) => contentOf(files, key)),
    ...(overrides?.kind === "seq" ? overrides.items : []).map((override) => contentOf(override, "files")),
  ];
  const patterns = lists.flatMap((list) => (list?.kind === "seq" ? list.items.flatMap((item) => textOf(content(item)) ?? []) : []));
  return patterns.flatMap(({ value, start, end }: Located<string>) => {
    const why = reason(value);
    if (why === undefined) return [];
    const message = `\`${value}\` ${why}, so it matches no file. Write a pattern relative to the folder of this file, such as \`parts/**\`.`;
    return [{ ruleId: "schema/value", message, start, end }];
  });
}

function reason(pattern: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(pattern)) return "is an absolute path";
  if (/^(?:\.\/)?\.\.(?:\/|$)/.test(pattern)) return "leads out of this folder";
  try {
    picomatch.makeRe(pattern, { strictBrackets: true });
    return undefined;
  } catch {
    return "has a bracket that is not closed or not opened";
  }
}
