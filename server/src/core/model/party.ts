import { content, contentOf, type MapNode, type Node } from "../yaml/tree.ts";
import { textAt, textOf } from "./read.ts";
import type { Party } from "./types.ts";

/** Reads a party: a map, the key of one in `parties` of the document, or a bare name. */
export function readParty(node: Node | undefined, root: MapNode): Party | undefined {
  if (node === undefined) return undefined;
  const value = content(node);
  if (value.kind === "map") return { name: textAt(value, "name"), country: textAt(value, "country"), node: value, usedAt: undefined };
  const text = textOf(value);
  if (text === undefined) return undefined;
  const named = contentOf(contentOf(root, "parties"), text.value);
  if (named?.kind === "map") return { name: textAt(named, "name"), country: textAt(named, "country"), node: named, usedAt: text };
  return { name: text, country: undefined, node: undefined, usedAt: undefined };
}
