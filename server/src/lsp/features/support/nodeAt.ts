import type { Path } from "../../../core/formats/cursor.ts";
import type { Entry, MapNode, Node } from "../../../core/formats/tree.ts";

/** What stands at an offset of the tree. */
export interface NodeAt {
  /** The path of the node; of a key, that of its value. */
  readonly path: Path;
  readonly node: Node;
  /** The innermost map around it with its entry there; undefined at the root and between entries. */
  readonly map: MapNode | undefined;
  readonly entry: Entry | undefined;
  readonly onKey: boolean;
  /** Every node around it, outermost first, itself last. */
  readonly around: readonly Node[];
}

/** The innermost node at an offset. What an alias stands for is found where it is written. */
export function nodeAt(root: Node, offset: number): NodeAt {
  const path: (string | number)[] = [];
  const around: Node[] = [root];
  let node = root;
  let map: MapNode | undefined;
  let entry: Entry | undefined;
  for (;;) {
    if (node.kind === "map") {
      const inside = node.entries.find(
        ({ via, key, value }) => via === undefined && key.start <= offset && offset <= Math.max(key.end, value.end),
      );
      if (inside === undefined) return { path, node, map, entry, onKey: false, around };
      map = node;
      entry = inside;
      path.push(inside.name);
      node = inside.value;
      around.push(node);
      if (offset <= inside.key.end) return { path, node, map, entry, onKey: true, around };
    } else if (node.kind === "seq") {
      const index = node.items.findIndex(({ start, end }) => start <= offset && offset <= end);
      const item = node.items[index];
      if (item === undefined) return { path, node, map, entry, onKey: false, around };
      path.push(index);
      node = item;
      around.push(node);
    } else return { path, node, map, entry, onKey: false, around };
  }
}
