import { type ContentNode, content, type Entry } from "../formats/tree.ts";
import { spelledOf } from "../mappings/own/scalars.ts";
import type { Spelled } from "../text/written.ts";

/** The texts of a list, or a single text, with their positions. */
export function textsOf(node: ContentNode | undefined): readonly Spelled[] {
  if (node?.kind === "seq") return node.items.flatMap((item) => spelledOf(content(item)) ?? []);
  const text = spelledOf(node);
  return text === undefined ? [] : [text];
}

/** The entries of a map; empty for other nodes. */
export function entriesOf(map: ContentNode | undefined): readonly Entry[] {
  return map?.kind === "map" ? map.entries : [];
}

/** True for the boolean `true`. */
export function isTrue(node: ContentNode): boolean {
  return node.kind === "scalar" && node.value === true;
}

/** True for an absolute path or a URL, which would depend on the machine. */
export function isElsewhere(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:|[a-z+]+:\/\/)/.test(path);
}
