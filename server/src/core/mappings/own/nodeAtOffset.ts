import type { Path } from "../../formats/cursor.ts";
import { type Entry, type MapNode, mapOf, type Node } from "../../formats/tree.ts";
import type { CheckResult } from "../../judge/types.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import type { Span } from "../../text/span.ts";
import { type WrittenRef, writtenRef } from "./ref.ts";
import { spelledAt } from "./scalars.ts";

type Read = CheckResult["file"];

/** The node at an offset of a document. */
export interface Standing {
  /** The path of the value; for a key, that of its value. */
  readonly path: Path;
  /** The key at the offset, or the key of the value; undefined at the root and between entries. */
  readonly key: (Span & { readonly name: string }) | undefined;
  readonly onKey: boolean;
  /** The text of the value; undefined for keys, lists, maps and empty values. */
  readonly value: (Span & { readonly text: string }) | undefined;
  /** The place of the anchor, if the node is an alias. */
  readonly target: Span | undefined;
  /** The spans that contain the offset, outermost first: lists, maps and entries, finally the key or value itself. */
  readonly around: readonly Span[];
  /** The text under another key of the innermost map. */
  beside(key: string): string | undefined;
}

/** The index of the document that contains an offset. */
export function documentIndexAt({ tree }: Read, offset: number): number {
  return Math.max(
    0,
    tree.documents.findLastIndex(({ start }) => start <= offset),
  );
}

/** The innermost node at an offset; undefined in a document that is no map. The target of an alias is located where it is written. */
export function nodeAtOffset(read: Read, offset: number): Standing | undefined {
  const found = nodeAt(read, offset);
  if (found === undefined) return undefined;
  const { path, node, map, entry, onKey } = found;
  return {
    path,
    key: entry && { name: entry.name, start: entry.key.start, end: entry.key.end },
    onKey,
    value: onKey || node.kind !== "scalar" || node.value === null ? undefined : { text: node.source, start: node.start, end: node.end },
    target: node.kind === "alias" ? node.target : undefined,
    around: spansAround(found, offset),
    beside: (key) => spelledAt(map, key)?.value,
  };
}

/** The `ref` at an offset; undefined if there is none, or it is written elsewhere and reached by an alias. */
export function refAt(read: Read, offset: number, text: Pick<LineIndex, "slice">): WrittenRef | undefined {
  const { node, entry, onKey } = nodeAt(read, offset) ?? {};
  return node?.kind === "scalar" && entry?.name === "ref" && node === entry.value && !onKey ? writtenRef(node, text) : undefined;
}

/** The innermost node at an offset. */
interface NodeAt {
  readonly path: Path;
  readonly node: Node;
  /** The innermost map around it, with its entry there. */
  readonly map: MapNode | undefined;
  readonly entry: Entry | undefined;
  readonly onKey: boolean;
  /** Every node around it, outermost first, then the node itself. */
  readonly nodes: readonly Node[];
}

function nodeAt(read: Read, offset: number): NodeAt | undefined {
  const root = mapOf(read.tree.documents[documentIndexAt(read, offset)]?.root);
  if (root === undefined) return undefined;
  const path: (string | number)[] = [];
  const nodes: Node[] = [root];
  let node: Node = root;
  let map: MapNode | undefined;
  let entry: Entry | undefined;
  for (;;) {
    if (node.kind === "map") {
      const inside: Entry | undefined =
        node.entries.find(
          ({ via, key, value }) =>
            via === undefined && key.start <= offset && offset <= Math.max(key.end, value.end) && !isKeyless(key, value),
        ) ?? keylessAt(node, offset);
      if (inside === undefined) break;
      map = node;
      entry = inside;
      path.push(inside.name);
      node = inside.value;
      nodes.push(node);
      if (offset <= inside.key.end && !isKeyless(inside.key, node)) return { path, node, map, entry, onKey: true, nodes };
    } else if (node.kind === "seq") {
      const index: number = node.items.findIndex(({ start, end }) => start <= offset && offset <= end);
      const item: Node | undefined = node.items[index];
      if (item === undefined) break;
      path.push(index);
      node = item;
      nodes.push(node);
    } else break;
  }
  return { path, node, map, entry, onKey: false, nodes };
}

/** True for an entry without a written key: a mapping gives the key the place of the value. */
function isKeyless(key: Span, value: Node): boolean {
  return key.start === value.start && key.end === value.end && key.end > key.start;
}

/**
 * The entry without a written key whose smallest text contains an offset. Several entries may be read from one place, and one entry from
 * several.
 */
function keylessAt({ entries }: MapNode, offset: number): Entry | undefined {
  let found: { readonly entry: Entry; readonly size: number } | undefined;
  for (const entry of entries) {
    const size = isKeyless(entry.key, entry.value) ? sizeAt(entry.value, offset) : undefined;
    if (size !== undefined && (found === undefined || size < found.size)) found = { entry, size };
  }
  return found?.entry;
}

/** The length of the smallest text in a node that contains an offset. Constants are as long as the whole item. */
function sizeAt(node: Node, offset: number): number | undefined {
  const isIn = node.start <= offset && offset <= node.end;
  if (node.kind === "scalar") return isIn ? node.end - node.start : undefined;
  const within = node.kind === "seq" ? (isIn ? node.items : []) : node.kind === "map" ? node.entries.map(({ value }) => value) : [];
  let least: number | undefined;
  for (const one of within) {
    const size = one.kind === "map" && (offset < one.start || one.end < offset) && node.kind === "seq" ? undefined : sizeAt(one, offset);
    if (size !== undefined && (least === undefined || size < least)) least = size;
  }
  return least;
}

/** The spans that contain an offset, with the entry before its key or value. */
function spansAround({ nodes, entry, onKey }: NodeAt, offset: number): readonly Span[] {
  const spans: Span[] = nodes.filter(({ start, end }) => start <= offset && offset <= end);
  if (entry === undefined) return spans;
  const last = onKey ? entry.key : spans.pop();
  if (onKey || nodes.at(-1) === entry.value) spans.push({ start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) });
  return last === undefined ? spans : [...spans, last];
}
