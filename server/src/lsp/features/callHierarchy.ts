import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from "vscode-languageserver";
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
type Node = DocumentIn | ItemIn;

/** The `data` of a hierarchy item: its document, and the item in it. */
interface NodeData {
  readonly document: number;
  readonly position: number | undefined;
  readonly partNumber: string | undefined;
}

/** `textDocument/prepareCallHierarchy`: the target of the `ref` at a position, else the item there, else the document. */
export function prepareCallHierarchy(indexed: IndexedFiles, uri: string, position: Position): CallHierarchyItem[] {
  const file = fileAt(indexed, uri);
  const documents = documentsOf(file);
  const [first] = documents;
  if (first === undefined) return [];
  const offset = offsetIn(first.facts, position);
  const one = documents.findLast(({ document }) => document.start <= offset) ?? first;
  const at = one.document.items.findLastIndex(({ start, end }) => start <= offset && offset <= end);
  const item = one.document.items[at];
  if (item === undefined) return [itemOf(one)];
  const { ref } = item;
  if (ref !== undefined && ref.start <= offset && offset <= ref.end) {
    const targets = targetsOf(indexed, { ...one, item, position: at, ref });
    if (targets.length > 0) return targets.map(itemOf);
  }
  return [itemOf({ ...one, item, position: at })];
}

/** `callHierarchy/incomingCalls`: the containing and the referring items, in any file. */
export function incomingCalls(indexed: IndexedFiles, asked: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const node = nodeOf(indexed, asked);
  if (node === undefined) return [];
  const calls = new Map<string, { readonly from: CallHierarchyItem; readonly fromRanges: Range[] }>();
  const add = (from: Node, range: Range): void => {
    getOrInsert(calls, keyOf(from), () => ({ from: itemOf(from), fromRanges: [] })).fromRanges.push(range);
  };
  if ("item" in node) add(holderOf(node), rangeIn(node.facts, node.item.place));
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
  const ref = "item" in node ? node.item.ref : undefined;
  if (ref === undefined || !("item" in node)) return parts;
  const fromRanges = [rangeIn(node.facts, filePlace(ref))];
  return [...parts, ...targetsOf(indexed, { ...node, ref }).map((to) => ({ to: itemOf(to), fromRanges }))];
}

function mayLeadTo(part: string | undefined, node: Node): boolean {
  return "item" in node ? part !== undefined && part === node.item.partNumber : part === undefined;
}

function holderOf({ item: { parent }, ...one }: ItemIn): Node {
  const { file, facts, document } = one;
  const item = parent === undefined ? undefined : document.items[parent];
  return item === undefined || parent === undefined ? { file, facts, document } : { file, facts, document, item, position: parent };
}

function partsOf(node: Node): ItemIn[] {
  const { file, facts, document } = node;
  const parent = "item" in node ? node.position : undefined;
  return document.items.flatMap((item, position) => (item.parent === parent ? [{ file, facts, document, item, position }] : []));
}

function itemOf(node: Node): CallHierarchyItem {
  const { file, facts, document } = node;
  const item = "item" in node ? node.item : undefined;
  const position = "item" in node ? node.position : undefined;
  const whole = item ?? document;
  const place = item?.place ?? document.place;
  const isInside = place.start >= whole.start && place.end <= whole.end;
  const data: NodeData = { document: document.index, position, partNumber: item?.partNumber };
  const name = item === undefined ? document.id : (item.partNumber ?? item.description);
  const detail = item === undefined || item.partNumber === undefined ? undefined : item.description;
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
  return JSON.stringify([node.file.path, node.document.index, "item" in node ? node.position : null]);
}
