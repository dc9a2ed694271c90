import type { Located, Span } from "../text/span.ts";
import { type AliasNode, type ContentNode, content, contentOf, entryOf, type MapNode, type Node, type SeqNode } from "../yaml/tree.ts";
import { readEndUses, writtenEndUse } from "./endUse.ts";
import { readLicences } from "./licence.ts";
import { partyAt, readPartyBook, readPartyList } from "./party.ts";
import { pointer, textAt } from "./read.ts";
import { indexParts, itemsOnCircles, longestChain, resolveReference } from "./reference.ts";
import type { Document, DocumentKind, EndUse, EndUseInEffect, Item, Reference, WrittenEndUse } from "./types.ts";

/** An item while the document is being read; everything else sees it as `Item`. */
interface OpenItem extends Item {
  children: OpenItem[];
  reference: Reference | undefined;
  endUse: EndUseInEffect | undefined;
  writtenEndUse: WrittenEndUse;
}

/** Likewise a document. */
type OpenDocument = Omit<Document, "endUses"> & { endUses: readonly EndUse[] };

/** Reads a document whose root is a map. Never throws; what has the wrong shape is absent. */
export function buildDocument(root: MapNode, kind: DocumentKind, index: number): Document {
  const book = readPartyBook(root);
  const endUseByKey = readEndUses(root, book);
  const documentEndUse = writtenEndUse(root, "", book, endUseByKey);
  const items: OpenItem[] = [];
  const lines: OpenItem[] = [];
  const document: OpenDocument = {
    kind,
    index,
    root,
    items,
    lines,
    endUseByKey,
    endUses: [],
    licences: readLicences(root, book),
    countryOfExport: textAt(root, "countryOfExport"),
    countryOfDestination: textAt(root, "countryOfDestination"),
    exportDate: textAt(root, "exportDate"),
    currency: textAt(root, "currency"),
    party: (role) => partyAt(root, role, "", book),
    intermediaries: readPartyList(root, "intermediaries", book),
  };
  const readItems = (list: ContentNode | undefined, path: string, parent: OpenItem | undefined): void => {
    if (list?.kind !== "seq") return;
    for (let position = 0; position < list.items.length; position++) {
      const at = list.items[position];
      const node = at === undefined ? undefined : content(at);
      if (at === undefined || node?.kind !== "map") continue;
      const item = openItem(document, node, at, pointer(path, position), parent, items.length);
      item.writtenEndUse = writtenEndUse(node, item.path, book, endUseByKey);
      items.push(item);
      (parent === undefined ? lines : parent.children).push(item);
      readItems(contentOf(node, "items"), `${item.path}/items`, item);
    }
  };
  readItems(contentOf(root, "items"), "/items", undefined);
  resolveReferences(items);
  for (const item of items) item.endUse = endUseInEffect(item, documentEndUse);
  document.endUses = allEndUses(items, documentEndUse, endUseByKey);
  return document;
}

function openItem(document: Document, node: MapNode, at: Node, path: string, parent: OpenItem | undefined, index: number): OpenItem {
  const partNumber = textAt(node, "partNumber");
  return {
    document,
    node,
    path,
    parent,
    children: [],
    index,
    partNumber,
    place: placeOf(node, at, partNumber),
    reference: undefined,
    endUse: undefined,
    writtenEndUse: undefined,
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

function resolveReferences(items: readonly OpenItem[]): void {
  const references = items.flatMap((item) => {
    const ref = textAt(item.node, "ref");
    return ref === undefined || ref.value === "" ? [] : [{ item, ref }];
  });
  if (references.length === 0) return;
  const parts = indexParts(items);
  for (const { item, ref } of references) item.reference = resolveReference(item, ref, parts);
  const circular = itemsOnCircles(items, (item) => (item.reference?.kind === "item" ? item.reference.target : undefined));
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

/** Own, nearest assembly's, the document's, else along the references (design: "the end use in effect"). */
function endUseInEffect(item: OpenItem, documentEndUse: WrittenEndUse): EndUseInEffect | undefined {
  const near = ownOrAssembly(item);
  if (near !== undefined) return near;
  if (documentEndUse !== undefined) return inEffect(documentEndUse, "document", undefined);
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

function allEndUses(items: readonly OpenItem[], documentEndUse: WrittenEndUse, byKey: ReadonlyMap<string, EndUse>): EndUse[] {
  const found = new Map<MapNode, EndUse>();
  const add = (endUse: EndUse): void => {
    if (!found.has(endUse.node)) found.set(endUse.node, endUse);
  };
  for (const endUse of byKey.values()) add(endUse);
  if (documentEndUse?.kind === "declared") add(documentEndUse.endUse);
  for (const item of items) if (item.writtenEndUse?.kind === "declared") add(item.writtenEndUse.endUse);
  return [...found.values()].sort((a, b) => a.node.start - b.node.start);
}
