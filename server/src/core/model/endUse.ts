import { content, type Entry, entryOf, type MapNode } from "../yaml/tree.ts";
import { partyAt } from "./party.ts";
import { mapAt, pointer, textAt, textOf } from "./read.ts";
import type { EndUse, PartyBook, WrittenEndUse } from "./types.ts";

/** The end uses of `endUses`, by key. */
export function readEndUses(root: MapNode, book: PartyBook): Map<string, EndUse> {
  const byKey = new Map<string, EndUse>();
  const map = mapAt(root, "endUses");
  if (map === undefined) return byKey;
  for (const entry of map.entries) {
    const endUse = readEndUse(entry, pointer("/endUses", entry.name), book);
    if (endUse !== undefined) byKey.set(entry.name, endUse);
  }
  return byKey;
}

/** The end use that a map writes under its key `endUse`: its own, or the one it names. */
export function writtenEndUse(node: MapNode, path: string, book: PartyBook, byKey: ReadonlyMap<string, EndUse>): WrittenEndUse {
  const entry = entryOf(node, "endUse");
  if (entry === undefined) return undefined;
  const own = readEndUse(entry, pointer(path, "endUse"), book);
  if (own !== undefined) return { kind: "declared", endUse: own };
  const value = content(entry.value);
  const key = textOf(value);
  if (key === undefined) return value.kind === "scalar" ? undefined : { kind: "unresolved" };
  const named = byKey.get(key.value);
  return named === undefined ? { kind: "unresolved" } : { kind: "declared", endUse: named };
}

function readEndUse(entry: Entry, path: string, book: PartyBook): EndUse | undefined {
  const node = content(entry.value);
  if (node.kind !== "map") return undefined;
  return {
    node,
    path,
    key: entry.key,
    category: textAt(node, "category"),
    statement: textAt(node, "statement"),
    endUser: partyAt(node, "endUser", path, book),
    country: textAt(node, "country"),
  };
}
