import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from "vscode-languageserver";
import type { IndexedItem } from "../../core/mappings/own/fileIndex.ts";
import { filePlace } from "../../core/mappings/own/ref.ts";
import { getOrInsert } from "../../core/maps.ts";
import { offsetIn, rangeIn } from "../facts/fileFacts.ts";
import {
  type DocumentIn,
  documentsOf,
  type IndexedFile,
  type IndexedFiles,
  type ItemIn,
  itemsNumbered,
  referringIn,
  targetsOf,
} from "../facts/indexedFiles.ts";
import { pathBelow } from "../uris.ts";

/**
 * Usage as a call hierarchy. An item is called by its assembly or document, and by the items whose `ref` leads to it. It calls its parts
 * and the target of its `ref`. A whole BOM is called by the items whose `ref` names only the BOM. Each request returns one level, so that
 * cycles do no harm.
 */
type Node = DocumentIn & { readonly item?: IndexedItem | undefined; readonly position?: number | undefined };

/** The `data` of a hierarchy item: its document, and the item in it. */
interface NodeData {
  readonly document: number;
  readonly position: number | undefined;
  readonly partNumber: string | undefined;
}

/** `textDocument/prepareCallHierarchy`: the target of the `ref` at a position, else the item there, else the document. */
export function prepareCallHierarchy(indexed: IndexedFiles, uri: string, at: Position): CallHierarchyItem[] {
  const file = fileAt(indexed, uri);
  const documents = documentsOf(file);
  const [first] = documents;
  if (first === undefined) return [];
  const offset = offsetIn(first.facts, at);
  const one = documents.findLast(({ document }) => document.start <= offset) ?? first;
  const position = one.document.items.findLastIndex(({ start, end }) => start <= offset && offset <= end);
  const item = one.document.items[position];
  if (item === undefined) return [itemOf(one)];
  const { ref } = item;
  const isOnRef = ref !== undefined && ref.start <= offset && offset <= ref.end;
  const targets = isOnRef ? targetsOf(indexed, { ...one, item, position, ref }) : [];
  return targets.length > 0 ? targets.map(itemOf) : [itemOf({ ...one, item, position })];
}

/** `callHierarchy/incomingCalls`: the containing and the referring items, in any file. */
export function incomingCalls(indexed: IndexedFiles, asked: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const node = nodeOf(indexed, asked);
  if (node === undefined) return [];
  const calls = new Map<string, { readonly from: CallHierarchyItem; readonly fromRanges: Range[] }>();
  const add = (from: Node, range: Range): void => {
    getOrInsert(calls, keyOf(from), () => ({ from: itemOf(from), fromRanges: [] })).fromRanges.push(range);
  };
  if (node.item !== undefined) add(holderOf(node, node.item), rangeIn(node.facts, node.item.place));
  const key = keyOf(node);
  for (const one of referringIn(indexed)) {
    if (!mayLeadTo(one.ref.part, node)) continue;
    if (targetsOf(indexed, one).some((target) => keyOf(target) === key)) add(one, rangeIn(one.facts, filePlace(one.ref)));
  }
  return [...calls.values()];
}

/** `callHierarchy/outgoingCalls`: the parts of an item, and the target of its `ref`. */
export function outgoingCalls(indexed: IndexedFiles, asked: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const node = nodeOf(indexed, asked);
  if (node === undefined) return [];
  const parts = partsOf(node).map((part): CallHierarchyOutgoingCall => {
    return { to: itemOf(part), fromRanges: [rangeIn(part.facts, part.item.place)] };
  });
  const { item, position } = node;
  if (item?.ref === undefined || position === undefined) return parts;
  const fromRanges = [rangeIn(node.facts, filePlace(item.ref))];
  return [...parts, ...targetsOf(indexed, { ...node, item, position, ref: item.ref }).map((to) => ({ to: itemOf(to), fromRanges }))];
}

function mayLeadTo(part: string | undefined, { item }: Node): boolean {
  return item === undefined ? part === undefined : part !== undefined && part === item.partNumber;
}

function holderOf(node: Node, { parent }: IndexedItem): Node {
  return { ...node, item: parent === undefined ? undefined : node.document.items[parent], position: parent };
}

function partsOf({ file, facts, document, position: parent }: Node): ItemIn[] {
  return document.items.flatMap((item, position) => (item.parent === parent ? [{ file, facts, document, item, position }] : []));
}

function itemOf({ file, facts, document, item, position }: Node): CallHierarchyItem {
  const whole = item ?? document;
  const place = item?.place ?? document.place;
  const isInside = place.start >= whole.start && place.end <= whole.end;
  const data: NodeData = { document: document.index, position, partNumber: item?.partNumber };
  const name = item === undefined ? document.id : (item.partNumber ?? item.description);
  const detail = item?.partNumber === undefined ? undefined : item.description;
  return {
    name: name === undefined || name.trim() === "" ? (item === undefined ? document.kind : "item") : name,
    kind: item === undefined ? (document.isBom ? SymbolKind.Module : SymbolKind.Package) : SymbolKind.Field,
    detail: detail === undefined ? file.path : `${file.path}: ${detail}`,
    uri: file.uri,
    range: rangeIn(facts, whole),
    selectionRange: rangeIn(facts, isInside ? place : { start: whole.start, end: whole.start }),
    data,
  };
}

/**
 * The node of a request in the current files: the same index with the same part number, else the first item with that part number in the
 * document.
 */
function nodeOf(indexed: IndexedFiles, { uri, data }: CallHierarchyItem): Node | undefined {
  if (!isNodeData(data)) return undefined;
  const one = documentsOf(fileAt(indexed, uri)).find(({ document }) => document.index === data.document);
  if (one === undefined || data.position === undefined) return one;
  const item = one.document.items[data.position];
  if (item !== undefined && item.partNumber === data.partNumber) return { ...one, item, position: data.position };
  return data.partNumber === undefined ? undefined : itemsNumbered(one, data.partNumber)[0];
}

function isNodeData(data: unknown): data is NodeData {
  if (typeof data !== "object" || data === null) return false;
  const { document, position, partNumber }: { document?: unknown; position?: unknown; partNumber?: unknown } = data;
  const isOptional = (value: unknown, type: string): boolean => value === undefined || typeof value === type;
  return typeof document === "number" && isOptional(position, "number") && isOptional(partNumber, "string");
}

function fileAt({ root, files }: IndexedFiles, uri: string): IndexedFile | undefined {
  return files.get(pathBelow(root, uri) ?? "");
}

function keyOf(node: Node): string {
  return JSON.stringify([node.file.path, node.document.index, node.position ?? null]);
}
