import { type ContentNode, itemsOf } from "../formats/tree.ts";
import { spelledOf } from "../mappings/own/scalars.ts";
import type { Spelled } from "../text/written.ts";

/** The texts of a list, or a single text, with their positions. */
export function textsOf(node: ContentNode | undefined): readonly Spelled[] {
  if (node?.kind === "seq") return itemsOf(node).flatMap((item) => spelledOf(item) ?? []);
  const text = spelledOf(node);
  return text === undefined ? [] : [text];
}

/** True for an absolute path or a URL, which would depend on the machine. */
export function isElsewhere(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:|[a-z+]+:\/\/)/.test(path);
}
