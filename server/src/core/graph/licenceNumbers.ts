import type { Format } from "../formats/format.ts";
import { content } from "../formats/tree.ts";
import { spelledOf } from "../mappings/own/scalars.ts";
import { visitEntries } from "../schema/walk.ts";
import { citesLicences } from "./shipments.ts";

/** The licence numbers that the lines of a file cite, each once. */
export function licenceNumbers(text: string, format: Format): Set<string> {
  const found = new Set<string>();
  if (!citesLicences(text, format)) return found;
  for (const { root } of format.read(text).documents) {
    if (root === undefined) continue;
    visitEntries(root, new Set(["licence"]), ({ value }) => {
      const written = spelledOf(content(value));
      if (written !== undefined) found.add(written.value);
    });
  }
  return found;
}
