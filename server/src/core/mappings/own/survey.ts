import { mayHold } from "../../formats/format.ts";
import { formatOf } from "../../formats/registry.ts";
import { entryOf } from "../../formats/tree.ts";
import type { DocumentKind } from "../../model/types.ts";
import { spelledAt } from "./scalars.ts";

/**
 * The kind of document that a text declares by `kind` and `items`. Only texts with these words are parsed, since most texts are something
 * else.
 */
export function kindIn(text: string, name: string): DocumentKind | undefined {
  const format = formatOf(name);
  if (!mayHold(format, text, /\bkind\b/, /\b(?:bom|shipment)\b/, /\bitems\b/)) return undefined;
  for (const { root } of format.read(text).documents) {
    const kind = spelledAt(root, "kind")?.value;
    if ((kind === "bom" || kind === "shipment") && entryOf(root, "items") !== undefined) return kind;
  }
  return undefined;
}

/** The country codes in a text, including repetitions, found without parsing. */
export function countriesIn(text: string): readonly string[] {
  const found = text.matchAll(/\bcountryOf(?:Origin|Export|Destination)[^\w\n]+([A-Z]{2})\b/g);
  return [...found].flatMap(([, code]) => code ?? []);
}
