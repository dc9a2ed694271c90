import type { Entry, Node } from "../formats/tree.ts";
import type { Span } from "../text/span.ts";

type Movable<T> = { -readonly [key in keyof T]: T[key] };

/** Moves a tree without aliases by an offset, in place; nothing else may hold it. */
export function moveTree(node: Node, by: number): void {
  moveSpan(node, by);
  if (node.kind === "map") {
    for (const entry of node.entries) moveEntry(entry, by);
    for (const text of node.conversion?.beside ?? []) moveSpan(text, by);
  } else if (node.kind === "seq") {
    for (const item of node.items) moveTree(item, by);
  }
}

function moveSpan(span: Movable<Span>, by: number): void {
  span.start += by;
  span.end += by;
}

/** Moves an entry in place. */
function moveEntry(entry: Movable<Entry>, by: number): void {
  moveTree(entry.key, by);
  moveTree(entry.value, by);
  // Entries of the same merge share the object.
  if (entry.via !== undefined) entry.via = { start: entry.via.start + by, end: entry.via.end + by };
}

/**
 * Moves trees by an offset, in place; nothing else may hold them. Shared nodes are moved once.
 *
 * @param from the offset from which nodes are moved
 */
export function relocate(roots: readonly Node[], by: number, from = 0): void {
  const moved = new Set<Span>();
  const move = (span: Movable<Span>): boolean => {
    if (moved.has(span)) return false;
    moved.add(span);
    if (span.start < from) return true;
    span.start += by;
    span.end += by;
    return true;
  };
  const pending: Node[] = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!move(node)) continue;
    if (node.kind === "alias") pending.push(node.target);
    else if (node.kind === "seq") for (const item of node.items) pending.push(item);
    else if (node.kind === "map") {
      for (const { key, value, via } of node.entries as readonly Entry[]) {
        pending.push(key, value);
        if (via !== undefined) move(via);
      }
    }
  }
}
