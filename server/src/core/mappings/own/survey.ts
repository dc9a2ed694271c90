import { mayHold } from "../../formats/format.ts";
import { formatOf } from "../../formats/registry.ts";
import { entryOf } from "../../formats/tree.ts";
import type { DocumentKind } from "../../model/types.ts";
import { spelledAt } from "./scalars.ts";

/** What a text is by what it says, `kind` with `items`. It is read only where the words may stand in it: most texts are something else. */
export function kindIn(text: string, name: string): DocumentKind | undefined {
  const format = formatOf(name);
  if (!mayHold(format, text, /\bkind\b/, /\b(?:bom|shipment)\b/, /\bitems\b/)) return undefined;
  for (const { root } of format.read(text).documents) {
    const kind = spelledAt(root, "kind")?.value;
    if ((kind === "bom" || kind === "shipment") && entryOf(root, "items") !== undefined) return kind;
  }
  return undefined;
}

/** The codes of the countries that a text names, as often as it does, found without reading it. */
export function countriesIn(text: string): readonly string[] {
  const found = text.matchAll(/\bcountryOf(?:Origin|Export|Destination)[^\w\n]+([A-Z]{2})\b/g);
  return [...found].flatMap(([, code]) => code ?? []);
}
