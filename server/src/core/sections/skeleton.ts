import { content, type Entry, entryOf, type MapNode, type ScalarNode, type SeqNode, type TreeFile } from "../formats/tree.ts";
import { readYaml } from "../formats/yaml/read.ts";
import { mayHoldWaivers } from "../waivers/terms.ts";
import { relocate } from "./move.ts";

/**
 * A text without the sections of its `items` list: the lines before and after them, read as one.
 * All places in it count in this shortened text.
 */
interface Skeleton {
  readonly text: string;
  /** The length of the lines before the sections. */
  readonly head: number;
  readonly tree: TreeFile;
  /** The document, with an empty list under `items`. */
  readonly root: MapNode;
}

/** Reads the lines before and after the sections; undefined where they are not one document that has `items` at the end of the head. */
export function readSkeleton(head: string, tail: string): Skeleton | undefined {
  const text = head + tail;
  const tree = readYaml(text, { scalars: mayHoldWaivers(text) });
  const [document, second] = tree.documents;
  if (document?.root === undefined || second !== undefined) return undefined;
  const root = content(document.root);
  if (root.kind !== "map" || document.root.kind === "alias") return undefined;
  const list = root.entries.find(({ name, via }) => name === "items" && via === undefined);
  if (list === undefined || !isAbsent(list, head)) return undefined;
  const items: SeqNode = { kind: "seq", flow: false, items: [], start: head.length, end: head.length };
  const entries = root.entries.map((entry) => (entry === list ? { ...entry, value: items } : entry));
  return { text, head: head.length, tree, root: { ...root, entries } };
}

/**
 * The document of a text that is cut, with a list of items and by places in the text. What is given is changed: it must have been
 * read just now.
 *
 * @param length how long the sections are together
 */
export function withItems({ root, head }: Skeleton, length: number, list: SeqNode): MapNode {
  relocate([root], length, head);
  const own = entryOf(root, "items");
  return {
    ...root,
    entries: root.entries.map((entry) => (entry === own ? { ...entry, value: list } : entry)),
    end: root.end > head ? root.end + length : list.end,
  };
}

/** Whether the key has no value of its own, and nothing but comments follows it in the head. */
function isAbsent({ key, value }: Entry, head: string): boolean {
  if (value.kind !== "scalar" || !isNothing(value)) return false;
  const [first = "", ...lines] = head.slice(key.end).split(/\r?\n/);
  return /^:\s*(?:\s#.*)?$/.test(first) && lines.every((line) => /^\s*(?:#.*)?$/.test(line));
}

function isNothing({ style, source, tag }: ScalarNode): boolean {
  return style === "plain" && source === "" && tag === undefined;
}
