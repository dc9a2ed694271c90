import type { ContentNode, Node } from "../formats/tree.ts";

/**
 * The plain JSON value of a tree. It includes merged keys, and keys that are no text by their source. The first of duplicate keys wins. The
 * value of an alias is built once and shared.
 */
export function toValue(root: Node): unknown {
  let shared: Map<ContentNode, unknown> | undefined;

  const build = (node: Node): unknown => {
    if (node.kind === "scalar") return node.value;
    if (node.kind === "alias") {
      const { target } = node;
      if (target.kind === "scalar") return target.value;
      shared ??= new Map();
      if (!shared.has(target)) shared.set(target, build(target));
      return shared.get(target);
    }
    if (node.kind === "seq") return node.items.map(build);
    const object: Record<string, unknown> = {};
    const { entries } = node;
    // Backwards, so that the first of two equal keys is the one that stays.
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i];
      if (entry === undefined) continue;
      const value = build(entry.value);
      if (entry.name === "__proto__")
        Object.defineProperty(object, "__proto__", { value, enumerable: true, configurable: true, writable: true });
      else object[entry.name] = value;
    }
    return object;
  };

  return build(root);
}
