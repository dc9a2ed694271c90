import { textOf } from "../model/read.ts";
import { visitEntries } from "../schema/walk.ts";
import { readYaml } from "../yaml/read.ts";
import { content } from "../yaml/tree.ts";
import { citesLicences } from "./shipments.ts";

const licenceKey: ReadonlySet<string> = new Set(["licence"]);

/** The numbers of the licences that the lines of a text cite, each once. */
export function licenceNumbers(text: string): Set<string> {
  const numbers = new Set<string>();
  if (!citesLicences(text)) return numbers;
  for (const { root } of readYaml(text).documents) {
    if (root === undefined) continue;
    visitEntries(root, licenceKey, ({ value }) => {
      const written = textOf(content(value));
      if (written !== undefined) numbers.add(written.value);
    });
  }
  return numbers;
}
