import { textOf } from "../model/read.ts";
import { parseReference } from "../model/reference.ts";
import { visitEntries } from "../schema/walk.ts";
import { readYaml } from "../yaml/read.ts";
import { content } from "../yaml/tree.ts";
import { citesLicences } from "./shipments.ts";

/** The other files that a text refers to by `ref`, as written, each once: `./motor.bom.yaml` of `./motor.bom.yaml#PART`. */
export function fileReferences(text: string): string[] {
  if (!text.includes("ref")) return [];
  const references = [...textsUnder("ref", text)].map(parseReference);
  return [...new Set(references.flatMap((parsed) => (parsed?.kind === "file" ? [parsed.file] : [])))];
}

/** The numbers of the licences that the lines of a text cite, each once. */
export function licenceNumbers(text: string): Set<string> {
  return citesLicences(text) ? textsUnder("licence", text) : new Set();
}

/** The texts that stand under a key anywhere, each once. */
function textsUnder(key: string, text: string): Set<string> {
  const found = new Set<string>();
  for (const { root } of readYaml(text).documents) {
    if (root === undefined) continue;
    visitEntries(root, new Set([key]), ({ value }) => {
      const written = textOf(content(value));
      if (written !== undefined) found.add(written.value);
    });
  }
  return found;
}
