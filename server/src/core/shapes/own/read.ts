import { content, contentOf, entryOf, type MapNode, type Node } from "../../formats/tree.ts";
import { readEndUses, writtenEndUse } from "../../model/endUse.ts";
import { ReadItem } from "../../model/item.ts";
import { readLicences } from "../../model/licence.ts";
import { readPartyBook, readPartyList } from "../../model/party.ts";
import { pointer } from "../../model/source.ts";
import type { Document, DocumentHead, DocumentKind, EndUse, OpenItem, WrittenEndUse } from "../../model/types.ts";
import { strangeItems } from "../../model/unread.ts";
import type { Located, Span } from "../../text/span.ts";
import { TreeSource } from "./treeSource.ts";

/** A document whose references and end uses are not resolved yet. */
export interface OpenDocument extends Document {
  readonly root: MapNode;
  readonly items: readonly OpenItem[];
}

/** Reads a document as far as it says it itself. Never throws; what has the wrong shape is absent. */
export function openDocument(root: MapNode, kind: DocumentKind, index: number): OpenDocument {
  const head = readHead(root, kind, index);
  const list = contentOf(root, "items");
  const items: OpenItem[] = [];
  if (list?.kind === "seq") openItems(head, list.items, (position) => pointer("/items", position), undefined, items);
  return { ...head, root, items, lines: items.filter(({ parent }) => parent === undefined) };
}

/** Reads what a document says outside its items. */
export function readHead(root: MapNode, kind: DocumentKind, index: number): DocumentHead {
  const source = new TreeSource(root);
  const partyBook = readPartyBook(source);
  const endUseByKey = readEndUses(source, partyBook);
  const endUse = writtenEndUse(source, "", partyBook, endUseByKey);
  return {
    kind,
    index,
    place: { start: root.start, end: root.start },
    id: source.text("id"),
    revision: source.text("revision"),
    title: source.text("title"),
    partyBook,
    endUse,
    endUseByKey,
    headEndUses: headEndUses(endUse, endUseByKey),
    licences: readLicences(source, partyBook),
    countryOfExport: source.text("countryOfExport"),
    countryOfDestination: source.text("countryOfDestination"),
    exportDate: source.text("exportDate"),
    currency: source.text("currency"),
    party: (role) => partyBook.read(source.value(role), pointer("", role)),
    intermediaries: readPartyList(source, "intermediaries", partyBook),
    strangeItems: () => strangeItems(source),
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
  const source = new TreeSource(node);
  const partNumber = source.text("partNumber");
  const written = writtenEndUse(source, path, document.partyBook, document.endUseByKey);
  return new ReadItem(document, source, path, parent, partNumber, placeOf(node, at, partNumber), written);
}

/** An aliased item is written elsewhere, so what is said of it stands at the alias; so does a part number that came in by a merge. */
function placeOf(node: MapNode, at: Node, partNumber: Located<string> | undefined): Span {
  if (at.kind === "alias") return spanOf(at);
  const merged = entryOf(node, "partNumber")?.via;
  if (merged !== undefined) return merged;
  if (partNumber !== undefined) return spanOf(partNumber);
  const first = node.entries.find((entry) => entry.via === undefined);
  return first === undefined ? spanOf(node) : spanOf(first.key);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** In the order of the text; one that is written once and reached by several aliases is one. */
function headEndUses(documentEndUse: WrittenEndUse, byKey: ReadonlyMap<string, EndUse>): EndUse[] {
  const found = new Map<object, EndUse>();
  const declared = documentEndUse?.kind === "declared" ? [documentEndUse.endUse] : [];
  for (const endUse of [...byKey.values(), ...declared]) if (!found.has(endUse.identity)) found.set(endUse.identity, endUse);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
