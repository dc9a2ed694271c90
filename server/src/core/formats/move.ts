import type { Entry, Node } from "../formats/tree.ts";
import type { Span } from "../text/span.ts";

type Movable<T> = { -readonly [key in keyof T]: T[key] };

/** Moves a tree that was just read, and that nobody else holds, by some offset. It must hold no alias. */
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

/** Moves an entry that was just read, and that nobody else holds. */
function moveEntry(entry: Movable<Entry>, by: number): void {
  moveTree(entry.key, by);
  moveTree(entry.value, by);
  // Several entries may have come in by one merge, and share where it is written.
  if (entry.via !== undefined) entry.via = { start: entry.via.start + by, end: entry.via.end + by };
}

/**
 * Moves trees that were just read, and that nobody else holds, by some offset. What an alias or a merge shares is moved once.
 *
 * @param from only what begins here or behind it is moved
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
