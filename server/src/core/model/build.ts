import { NearestAmong } from "../text/nearestAmong.ts";
import type { Located, Span } from "../text/span.ts";
import { type AliasNode, content, contentOf, entryOf, type MapNode, type Node, type SeqNode } from "../yaml/tree.ts";
import { readEndUses, writtenEndUse } from "./endUse.ts";
import { readLicences } from "./licence.ts";
import { partyAt, readPartyBook, readPartyList } from "./party.ts";
import { nameAt, pointer, textAt } from "./read.ts";
import { indexParts, itemsOnCircles, longestChain, resolveReference } from "./reference.ts";
import type { Document, DocumentHead, DocumentKind, EndUse, EndUseInEffect, Item, Reference, WrittenEndUse } from "./types.ts";

/** An item while the document is being read; everything else sees it as `Item`. */
export interface OpenItem extends Item {
  children: OpenItem[];
  reference: Reference | undefined;
  endUse: EndUseInEffect | undefined;
  writtenEndUse: WrittenEndUse;
}

/** Reads a document whose root is a map. Never throws; what has the wrong shape is absent. */
export function buildDocument(root: MapNode, kind: DocumentKind, index: number): Document {
  const head = readHead(root, kind, index);
  const list = contentOf(root, "items");
  const items: OpenItem[] = [];
  if (list?.kind === "seq") openItems(head, list.items, (position) => pointer("/items", position), undefined, items);
  resolveReferences(items);
  for (const item of items) item.endUse = endUseInEffect(item);
  return { ...head, items, lines: items.filter(({ parent }) => parent === undefined) };
}

/** Reads what a document says outside its items. */
export function readHead(root: MapNode, kind: DocumentKind, index: number): DocumentHead {
  const partyBook = readPartyBook(root);
  const endUseByKey = readEndUses(root, partyBook);
  const endUse = writtenEndUse(root, "", partyBook, endUseByKey);
  return {
    kind,
    index,
    root,
    partyBook,
    endUse,
    endUseByKey,
    headEndUses: headEndUses(endUse, endUseByKey),
    licences: readLicences(root, partyBook),
    countryOfExport: textAt(root, "countryOfExport"),
    countryOfDestination: textAt(root, "countryOfDestination"),
    exportDate: textAt(root, "exportDate"),
    currency: textAt(root, "currency"),
    party: (role) => partyAt(root, role, "", partyBook),
    intermediaries: readPartyList(root, "intermediaries", partyBook),
  };
}

/** Reads the items of a list and the parts below them, in the order of the text; end uses and references are not resolved yet. */
export function openItems(
  document: DocumentHead,
  list: readonly Node[],
  pathOf: (position: number) => string,
  parent: OpenItem | undefined,
  into: OpenItem[],
): void {
  for (let position = 0; position < list.length; position++) {
    const at = list[position];
    const node = at === undefined ? undefined : content(at);
    if (at === undefined || node?.kind !== "map") continue;
    const item = openItem(document, node, at, pathOf(position), parent);
    into.push(item);
    parent?.children.push(item);
    const parts = contentOf(node, "items");
    if (parts?.kind === "seq") openItems(document, parts.items, (part) => pointer(`${item.path}/items`, part), item, into);
  }
}

function openItem(document: DocumentHead, node: MapNode, at: Node, path: string, parent: OpenItem | undefined): OpenItem {
  const partNumber = textAt(node, "partNumber");
  return {
    document,
    node,
    path,
    parent,
    children: [],
    partNumber,
    place: placeOf(node, at, partNumber),
    reference: undefined,
    endUse: undefined,
    writtenEndUse: writtenEndUse(node, path, document.partyBook, document.endUseByKey),
  };
}

/** An aliased item is written elsewhere, so what is said of it stands at the alias; so does a part number that came in by a merge. */
function placeOf(node: MapNode, at: Node, partNumber: Located<string> | undefined): Span {
  if (at.kind === "alias") return spanOf(at);
  const merged = entryOf(node, "partNumber")?.via;
  if (merged !== undefined) return merged;
  if (partNumber !== undefined) return { start: partNumber.start, end: partNumber.end };
  const first = node.entries.find((entry) => entry.via === undefined);
  return first === undefined ? spanOf(node) : spanOf(first.key);
}

function spanOf(node: MapNode | AliasNode | SeqNode | Span): Span {
  return { start: node.start, end: node.end };
}

/** Resolves the references of all items of a document among themselves. */
export function resolveReferences(items: readonly OpenItem[]): void {
  const references = items.flatMap((item) => {
    const ref = nameAt(item.node, "ref");
    return ref === undefined ? [] : [{ item, ref }];
  });
  if (references.length === 0) return;
  const parts = indexParts(items);
  const names = new NearestAmong(parts.keys());
  for (const { item, ref } of references) item.reference = resolveReference(item, ref, parts, names);
  const referring = references.map(({ item }) => item);
  const circular = itemsOnCircles(referring, (item) => (item.reference?.kind === "item" ? item.reference.target : undefined));
  for (const { item, ref } of references)
    if (circular.has(item)) item.reference = { kind: "cycle", at: { start: ref.start, end: ref.end } };
  const lengths = new Map<Item, number>();
  for (const { item, ref } of references) {
    if (chainLength(item, lengths) > longestChain) item.reference = { kind: "too-long", at: { start: ref.start, end: ref.end } };
  }
}

/** How many references follow one another from an item; there is no circle any more when this is asked. */
function chainLength(item: Item, known: Map<Item, number>): number {
  const chain: Item[] = [];
  let current: Item | undefined = item;
  while (current !== undefined && !known.has(current)) {
    chain.push(current);
    current = current.reference?.kind === "item" ? current.reference.target : undefined;
  }
  let length = current === undefined ? -1 : (known.get(current) ?? 0);
  for (const link of chain.reverse()) known.set(link, ++length);
  return known.get(item) ?? 0;
}

/** The end use in effect: the item's own, else the nearest assembly's, else the document's, else that of the item referred to. */
export function endUseInEffect(item: Item): EndUseInEffect | undefined {
  const near = ownOrAssembly(item);
  if (near !== undefined) return near;
  const { document } = item;
  if (document.endUse !== undefined) return inEffect(document.endUse, "document", undefined);
  let current: Item = item;
  while (current.reference?.kind === "item") {
    current = current.reference.target;
    const found = ownOrAssembly(current);
    if (found !== undefined) return { ...found, origin: "ref", by: current };
  }
  return undefined;
}

function ownOrAssembly(item: Item): EndUseInEffect | undefined {
  if (item.writtenEndUse !== undefined) return inEffect(item.writtenEndUse, "item", item);
  for (let parent = item.parent; parent !== undefined; parent = parent.parent) {
    if (parent.writtenEndUse !== undefined) return inEffect(parent.writtenEndUse, "assembly", parent);
  }
  return undefined;
}

function inEffect(written: NonNullable<WrittenEndUse>, origin: EndUseInEffect["origin"], by: Item | undefined): EndUseInEffect {
  return written.kind === "declared" ? { kind: "declared", endUse: written.endUse, origin, by } : { kind: "unresolved", origin, by };
}

/** In the order of the text; one that is written once and reached by several aliases is one. */
function headEndUses(documentEndUse: WrittenEndUse, byKey: ReadonlyMap<string, EndUse>): EndUse[] {
  const found = new Map<MapNode, EndUse>();
  const declared = documentEndUse?.kind === "declared" ? [documentEndUse.endUse] : [];
  for (const endUse of [...byKey.values(), ...declared]) if (!found.has(endUse.node)) found.set(endUse.node, endUse);
  return [...found.values()].sort((a, b) => a.node.start - b.node.start);
}
