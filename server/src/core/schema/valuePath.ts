import { content, type Entry, type MapNode, type Node } from "../formats/tree.ts";
import { pointer } from "../text/pointer.ts";
import type { Span } from "../text/span.ts";

/** How a value is reached in its document. */
export interface ValuePath {
  /** JSON Pointer. */
  readonly path: string;
  /** The name it stands under; of an entry of a list, that of the list. */
  readonly name: string;
  /** The key it stands under; undefined in a list and for the document itself. */
  readonly key: Span | undefined;
}

/** That of the document itself. */
export const documentPath: ValuePath = { path: "", name: "", key: undefined };

/** That of the value of a map's entry. */
export function entryPath(map: ValuePath, entry: Entry): ValuePath {
  return { path: pointer(map.path, entry.name), name: entry.name, key: entry.key };
}

/** That of an entry of a list. */
export function elementPath(list: ValuePath, index: number): ValuePath {
  return { path: pointer(list.path, index), name: list.name, key: undefined };
}

/** Where it is said that a map lacks a key: the key the map stands under, else its own first key. */
export function missingSpan(place: ValuePath, node: Node, map: MapNode): Span {
  if (place.key !== undefined) return place.key;
  if (node.kind === "alias") return node;
  const first = map.entries[0];
  return first === undefined ? map : (first.via ?? first.key);
}

/** Where it is said that a value is wrong: the value; of one that is empty, its key or the dash of the list. */
export function valueSpan(place: ValuePath, node: Node, text: string): Span {
  const meant = content(node);
  if (node.kind === "alias" || meant.kind !== "scalar" || meant.end > meant.start) return node;
  return place.key ?? dashBefore(node.start, text) ?? node;
}

/** The dash of a list entry that has no value. */
function dashBefore(offset: number, text: string): Span | undefined {
  let at = Math.min(offset, text.length) - 1;
  while (at >= 0 && " \t\r\n".includes(text.charAt(at))) at--;
  return text.charAt(at) === "-" ? { start: at, end: at + 1 } : undefined;
}
