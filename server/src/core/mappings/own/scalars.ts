import { type ContentNode, content, contentOf, entryOf, type MapNode, type Node } from "../../formats/tree.ts";
import type { Within } from "../../text/place.ts";
import type { Spelled, Written } from "../../text/written.ts";

/**
 * The text of a scalar as its author wrote it: a plain `8471.30` or `3E001` stays as written, regardless of its YAML type. Undefined for
 * collections and null. `within`: the base of the node's offsets.
 */
export function textOf(node: ContentNode | undefined, within: Within): Written | undefined {
  if (node === undefined || node.kind !== "scalar" || node.value === null) return undefined;
  const { source: value, start, end, layout } = node;
  return layout === undefined ? { value, in: within, start, end } : { value, in: within, start, end, layout };
}

/** The text under a key of a map. */
export function textAt(node: Node | undefined, key: string, within: Within): Written | undefined {
  const entry = entryOf(node, key);
  return entry === undefined ? undefined : textOf(content(entry.value), within);
}

/** The text of a scalar, for callers that use only offsets in the same text. */
export function spelledOf(node: ContentNode | undefined): Spelled | undefined {
  return textOf(node, undefined);
}

/** The text under a key of a map, for callers that use only offsets in the same text. */
export function spelledAt(node: Node | undefined, key: string): Spelled | undefined {
  return textAt(node, key, undefined);
}

/** The description of an item, in its first language. */
export function descriptionOf(item: MapNode): string | undefined {
  const value = contentOf(item, "description");
  return spelledOf(value?.kind === "map" && value.entries[0] !== undefined ? content(value.entries[0].value) : value)?.value;
}
