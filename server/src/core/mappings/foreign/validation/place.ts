import { content, type Entry, type Node } from "../../../formats/tree.ts";
import { documentPath, elementPath, entryPath, type ValuePath } from "../../../schema/valuePath.ts";

/** A value of a document with its path. */
export interface PlacedNode {
  readonly node: Node;
  readonly place: ValuePath;
  /** The entry, if it is the value of a key. */
  readonly entry: Entry | undefined;
}

/**
 * The value at a pointer of the library. Its keys are not escaped, so a key with a slash is distinguished from two keys by looking at the
 * document.
 */
export function nodeAt(root: Node, pointer: string): PlacedNode | undefined {
  return below({ node: root, place: documentPath, entry: undefined }, pointer.replace(/^#/, ""));
}

function below(from: PlacedNode, rest: string): PlacedNode | undefined {
  if (rest === "") return from;
  const held = content(from.node);
  if (held.kind === "seq") {
    const [step = "", index = ""] = /^\/(\d+)(?=\/|$)/.exec(rest) ?? [];
    const node = index === "" ? undefined : held.items[Number(index)];
    return node === undefined
      ? undefined
      : below({ node, place: elementPath(from.place, Number(index)), entry: undefined }, rest.slice(step.length));
  }
  if (held.kind !== "map") return undefined;
  for (const entry of held.entries) {
    const after = rest.slice(entry.name.length + 1);
    if (!rest.startsWith(entry.name, 1) || (after !== "" && !after.startsWith("/"))) continue;
    const found = below({ node: entry.value, place: entryPath(from.place, entry), entry }, after);
    if (found !== undefined) return found;
  }
  return undefined;
}
