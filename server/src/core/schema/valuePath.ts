import { content, type Entry, type MapNode, type Node } from "../formats/tree.ts";
import { pointer } from "../text/pointer.ts";
import type { Span } from "../text/span.ts";

/** Path of a value in its document, with the key to mark in messages. */
export interface ValuePath {
  /** JSON Pointer. */
  readonly path: string;
  /** Name of its key; for an entry of a list, the name of the list. */
  readonly name: string;
  /** Span of its key; undefined in a list and for the document itself. */
  readonly key: Span | undefined;
}

/** Path of the document itself. */
export const documentPath: ValuePath = { path: "", name: "", key: undefined };

/** Path of a value in a map. */
export function entryPath(map: ValuePath, entry: Entry): ValuePath {
  return { path: pointer(map.path, entry.name), name: entry.name, key: entry.key };
}

/** Path of an entry of a list. */
export function elementPath(list: ValuePath, index: number): ValuePath {
  return { path: pointer(list.path, index), name: list.name, key: undefined };
}

/** Span to mark where a map lacks a key: the key of the map, else the first key in it. */
export function missingSpan(place: ValuePath, node: Node, map: MapNode): Span {
  if (place.key !== undefined) return place.key;
  if (node.kind === "alias") return node;
  const first = map.entries[0];
  return first === undefined ? map : (first.via ?? first.key);
}

/** Span to mark for an invalid value: the value; for an empty one its key, or the dash of the list entry. */
export function valueSpan(place: ValuePath, node: Node, text: string): Span {
  const meant = content(node);
  if (node.kind === "alias" || meant.kind !== "scalar" || meant.end > meant.start) return node;
  return place.key ?? dashBefore(node.start, text) ?? node;
}

/** Span of the dash before an empty list entry. */
function dashBefore(offset: number, text: string): Span | undefined {
  let at = Math.min(offset, text.length) - 1;
  while (at >= 0 && " \t\r\n".includes(text.charAt(at))) at--;
  return text.charAt(at) === "-" ? { start: at, end: at + 1 } : undefined;
}
