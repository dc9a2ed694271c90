import { entryOf, type MapNode, type Node } from "../../formats/tree.ts";
import { formOfEndUse, readEndUses, writtenEndUse } from "../../model/endUse.ts";
import { ItemRecord } from "../../model/item.ts";
import { readLicences } from "../../model/licence.ts";
import { readPartyBook, readPartyList } from "../../model/party.ts";
import { FieldRecord } from "../../model/record.ts";
import type { Document, DocumentHead, DocumentKind, EndUse, OpenItem, PartFacts, Supposed, WrittenEndUse } from "../../model/types.ts";
import { invalidItems } from "../../model/unread.ts";
import { type Located, type Place, placeOf, type Within } from "../../text/place.ts";
import { pointer } from "../../text/pointer.ts";
import type { Span } from "../../text/span.ts";
import { itemNodes, visitItems } from "./items.ts";

/** A document before its references and end uses are resolved. */
export interface OpenDocument extends Document {
  readonly root: MapNode;
  readonly items: readonly OpenItem[];
}

/**
 * Reads a document without resolving references. Never throws; values of the wrong type are absent. `within`: the base of the tree's
 * offsets.
 */
export function openDocument(
  root: MapNode,
  kind: DocumentKind,
  index: number,
  within: Within,
  parts?: PartFacts,
  supposed?: Supposed,
): OpenDocument {
  const head = readHead(root, kind, index, within, parts, supposed);
  const items = openItems(head, itemNodes(root), (position) => pointer("/items", position), within);
  return { ...head, root, items, lines: items.filter(({ parent }) => parent === undefined) };
}

/** Reads the content of a document outside its items. */
export function readHead(
  root: MapNode,
  kind: DocumentKind,
  index: number,
  within: Within,
  parts?: PartFacts,
  supposed?: Supposed,
): DocumentHead {
  const record = new FieldRecord(root, within);
  const partyBook = readPartyBook(record);
  const endUseByKey = readEndUses(record, partyBook);
  const endUse = writtenEndUse(record, "", partyBook, endUseByKey, parts);
  return {
    kind,
    index,
    place: { in: within, start: root.start, end: root.start },
    id: record.text("id"),
    revision: record.text("revision"),
    title: record.text("title"),
    partyBook,
    endUse,
    endUseByKey,
    parts,
    supposed,
    headEndUses: headEndUses(endUse, endUseByKey),
    endUseForm: formOfEndUse(record, "", partyBook),
    licences: readLicences(record, partyBook),
    countryOfExport: record.text("countryOfExport"),
    countryOfDestination: record.text("countryOfDestination"),
    transitCountries: (record.value("transitCountries")?.list ?? []).flatMap(({ text }) => text ?? []),
    exportDate: record.text("exportDate"),
    currency: record.text("currency"),
    party: (role) => partyBook.read(record.value(role), pointer("", role)),
    intermediaries: readPartyList(record, "intermediaries", partyBook),
    invalidItems: () => invalidItems(record),
  };
}

/** Reads the items of a list with their parts, in document order, before end uses and references are resolved. */
export function openItems(document: DocumentHead, list: readonly Node[], pathOf: (position: number) => string, within: Within): OpenItem[] {
  const items: OpenItem[] = [];
  visitItems<OpenItem>(list, (map, position, parent, at) => {
    const path = parent === undefined ? pathOf(position) : pointer(`${parent.path}/items`, position);
    const item = openItem(document, new FieldRecord(map, within), at, path, parent);
    items.push(item);
    parent?.children.push(item);
    return item;
  });
  return items;
}

function openItem(document: DocumentHead, record: FieldRecord, at: Node, path: string, parent: OpenItem | undefined): OpenItem {
  const partNumber = record.text("partNumber");
  const written = writtenEndUse(record, path, document.partyBook, document.endUseByKey, document.parts);
  return new ItemRecord(document, record, path, parent, partNumber, placeOfItem(record, at, partNumber), written);
}

/** The place of an item. For an aliased item or a merged part number, it is the alias or the merge instead of the original text. */
function placeOfItem({ map, in: within }: FieldRecord, at: Node, partNumber: Located<string> | undefined): Place {
  const place = ({ start, end }: Span): Place => ({ in: within, start, end });
  if (at.kind === "alias") return place(at);
  const merged = entryOf(map, "partNumber")?.via;
  if (merged !== undefined) return place(merged);
  if (partNumber !== undefined) return placeOf(partNumber);
  return place(map.entries.find((entry) => entry.via === undefined)?.key ?? map);
}

/** The end uses outside the items, in document order. Aliases of one declaration count once. */
function headEndUses(documentEndUse: WrittenEndUse, byKey: ReadonlyMap<string, EndUse>): EndUse[] {
  const found = new Map<object, EndUse>();
  const declared = documentEndUse?.kind === "declared" ? [documentEndUse.endUse] : [];
  for (const endUse of [...byKey.values(), ...declared]) if (!found.has(endUse.identity)) found.set(endUse.identity, endUse);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
