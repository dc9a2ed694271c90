import { type ContentNode, content, contentOf, type Entry, entryOf } from "../yaml/tree.ts";
import { chainFrom } from "./chain.ts";
import type { Item } from "./types.ts";

/** What a line with `ref` does not take over from the item it refers to. */
const notTakenOver = new Set(["endUse", "partNumber", "quantity", "ref", "items", "customsRemark", "licence"]);

/** An entry together with the item that writes it: the item itself, or one it refers to. */
export interface EffectiveEntry {
  readonly entry: Entry;
  readonly item: Item;
}

/** The entry under a key, by the item's own keys and then by those of what its `ref` leads to. */
export function effectiveEntry(item: Item, key: string): EffectiveEntry | undefined {
  const own = entryOf(item.node, key);
  if (own !== undefined) return { entry: own, item };
  if (item.reference === undefined || notTakenOver.has(key)) return undefined;
  for (const reference of chainFrom(item)) {
    if (reference.kind !== "item") return undefined;
    const { target } = reference;
    const entry = entryOf(target.node, key);
    if (entry !== undefined) return { entry, item: target };
  }
  return undefined;
}

/** The content under a key, as `effectiveEntry` finds it. */
export function effective(item: Item, key: string): ContentNode | undefined {
  if (item.reference === undefined) return contentOf(item.node, key); // as nearly every item: it is asked for often
  const found = effectiveEntry(item, key);
  return found === undefined ? undefined : content(found.entry.value);
}
