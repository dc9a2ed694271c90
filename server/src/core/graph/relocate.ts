import type { Span } from "../text/span.ts";
import type { Entry, Node } from "../yaml/tree.ts";

type Movable<T> = { -readonly [key in keyof T]: T[key] };

/** Moves trees that were just read, and that nobody else holds, by some offset. What an alias or a merge shares is moved once. */
export function relocate(roots: readonly Node[], by: number): void {
  const moved = new Set<Span>();
  const move = (span: Movable<Span>): boolean => {
    if (moved.has(span)) return false;
    moved.add(span);
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
