import { visitEntries } from "../schema/walk.ts";
import { readYaml } from "../yaml/read.ts";
import { content } from "../yaml/tree.ts";
import { textOf } from "./read.ts";
import { parseReference } from "./reference.ts";

const refKey: ReadonlySet<string> = new Set(["ref"]);

/** The other files that a text refers to by `ref`, as written, each once: `./motor.bom.yaml` of `./motor.bom.yaml#PART`. */
export function fileReferences(text: string): string[] {
  if (!text.includes("ref")) return [];
  const files = new Set<string>();
  for (const { root } of readYaml(text).documents) {
    if (root === undefined) continue;
    visitEntries(root, refKey, ({ value }) => {
      const written = textOf(content(value));
      const parsed = written === undefined ? undefined : parseReference(written.value);
      if (parsed?.kind === "file") files.add(parsed.file);
    });
  }
  return [...files];
}
