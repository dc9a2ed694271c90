import { content, contentOf, entryOf, type MapNode, type Node } from "../yaml/tree.ts";
import { decimalAt, mapAt, mapsAt, pointer, textAt, textOf } from "./read.ts";
import type { Party, PartyBook, PartyKind, PartyParent } from "./types.ts";

/** The entries of `parties` of a document. */
export function readPartyBook(root: MapNode): PartyBook {
  return new Map(mapAt(root, "parties")?.entries.map((entry) => [entry.name, entry]));
}

/** Reads a party that stands at `path`: a map, the key of one in `parties` of the document, or a bare name. */
export function readParty(node: Node | undefined, path: string, book: PartyBook): Party | undefined {
  if (node === undefined) return undefined;
  const value = content(node);
  if (value.kind === "map") return readMap(value, path, { start: node.start, end: node.end });
  const text = textOf(value);
  if (text === undefined) return undefined;
  const entry = book.get(text.value);
  const named = entry === undefined ? undefined : content(entry.value);
  if (named?.kind === "map") return readMap(named, pointer("/parties", text.value), { start: node.start, end: node.end });
  return {
    name: text,
    nameLocal: undefined,
    country: undefined,
    kind: undefined,
    parents: [],
    node: undefined,
    path,
    usedAt: { start: node.start, end: node.end },
  };
}

/** The parties of a list such as `intermediaries`. */
export function readPartyList(root: MapNode, key: string, book: PartyBook): readonly Party[] {
  const list = contentOf(root, key);
  if (list?.kind !== "seq") return [];
  return list.items.flatMap((node, index) => readParty(node, pointer(pointer("", key), index), book) ?? []);
}

/** The party under a key of a map that stands at `path`. */
export function partyAt(node: MapNode, key: string, path: string, book: PartyBook): Party | undefined {
  return readParty(entryOf(node, key)?.value, pointer(path, key), book);
}

function readMap(node: MapNode, path: string, usedAt: Party["usedAt"]): Party {
  return {
    name: textAt(node, "name"),
    nameLocal: textAt(node, "nameLocal"),
    country: textAt(node, "country"),
    kind: kindOf(textAt(node, "kind")?.value),
    parents: mapsAt(node, "parents").map(({ map, index }) => readParent(map, pointer(`${path}/parents`, index))),
    node,
    path,
    usedAt,
  };
}

function readParent(node: MapNode, path: string): PartyParent {
  return { name: textAt(node, "name"), country: textAt(node, "country"), sharePercent: decimalAt(node, "sharePercent"), path };
}

function kindOf(word: string | undefined): PartyKind | undefined {
  return word === "civil" || word === "military" || word === "government" || word === "unknown" ? word : undefined;
}
