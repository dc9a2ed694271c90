import { content } from "../formats/tree.ts";
import { readYaml } from "../formats/yaml/read.ts";
import { visitEntries } from "../schema/walk.ts";
import { textOf } from "../shapes/own/scalars.ts";
import { citesLicences } from "./shipments.ts";

/** The numbers of the licences that the lines of a text cite, each once. */
export function licenceNumbers(text: string): Set<string> {
  const found = new Set<string>();
  if (!citesLicences(text)) return found;
  for (const { root } of readYaml(text).documents) {
    if (root === undefined) continue;
    visitEntries(root, new Set(["licence"]), ({ value }) => {
      const written = textOf(content(value));
      if (written !== undefined) found.add(written.value);
    });
  }
  return found;
}
