import type { Cut, Seams, Sections, SectionTree, Skeleton } from "../format.ts";
import { moveTree, relocate } from "../move.ts";
import type { Entry, MapNode, Node, ReadOptions, ScalarNode, SeqNode, TreeFile } from "../tree.ts";
import { cut, cutLines, isStillHead, isTail, mayBeInserted } from "./cut.ts";
import { readWellFormed, readYaml } from "./read.ts";

/** Cuts YAML at the entries of a block list. */
export const sections: Sections = {
  readWellFormed,
  cut: (text, key) =>
    cutAt(text, [key], (head, tail, options, gap) => {
      const around = readAround(head, tail, [key], options, gap);
      return around?.root.kind === "map" ? { ...around, root: around.root } : undefined;
    }),
};

/** A skeleton whose root may be the list itself. */
export type Around = Omit<Skeleton, "root"> & { readonly root: MapNode | SeqNode };

/** Cuts a text at the entries of the block list at a path of keys, as `Sections.cut`. `around` reads the lines before and after. */
export function cutAt(text: string, path: readonly string[], around: Seams["readAround"]): Cut | undefined {
  const at = cut(text, path);
  if (at === undefined) return undefined;
  const { starts, tail, ...depth } = at;
  const seams: Seams = {
    key: path.join("/"),
    mayBeInserted,
    cutLines: (lines, isLast) => cutLines(lines, depth, isLast),
    isStillHead: (before, after, editEnd) => isStillHead(before, after, editEnd, path),
    isTail: (lines) => isTail(lines, depth),
    readSection,
    readAround: around,
  };
  const [head = 0] = starts;
  // Lines above a list that is the whole document can become part of it.
  const dashEnd = head + 2;
  const endIn = (beginning: string): number | undefined => (cut(beginning, path)?.starts[0] === head ? dashEnd : undefined);
  return { starts, tail, seams: path.length > 0 ? seams : { ...seams, opening: { end: dashEnd, endIn } } };
}

function readSection(text: string, { scalars = false, repeats = false }: ReadOptions = {}, at = 0): SectionTree {
  const tree = readYaml(text, { outer: 1, scalars, repeats });
  const lists = listsOf(tree);
  const [first] = lists;
  const found = lists.flatMap(({ items }) => items);
  const entries = found.length > 0 ? found : [unreadEntry()];
  const [start, end] = [first?.start ?? 0, lists.at(-1)?.end ?? 0];
  if (at > 0) for (const entry of entries) moveTree(entry, at);
  return { tree, entries, start: start + at, end: end + at };
}

/** The entry of a section without a readable entry. */
function unreadEntry(): ScalarNode {
  return { kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 };
}

/** The lists in the text of a section: one, unless it is broken. */
function listsOf({ documents }: TreeFile): readonly SeqNode[] {
  return documents.flatMap(({ root }) => (root?.kind === "seq" ? [root] : []));
}

/** Reads the lines before and after a list, as `Seams.readAround`. */
export function readAround(head: string, tail: string, path: readonly string[], options: ReadOptions = {}, gap = 0): Around | undefined {
  const text = head + tail;
  const tree = readYaml(text, options);
  const [document, second] = tree.documents;
  if (second !== undefined) return undefined;
  const list: SeqNode = { kind: "seq", flow: false, items: [], start: head.length, end: head.length + gap };
  if (gap > 0 && document?.root !== undefined) relocate([document.root], gap, head.length);
  if (path.length === 0) {
    const isNothing = tail === "" && document?.root === undefined && tree.problems.length === 0;
    return isNothing ? { text, head: head.length, tree, root: list } : undefined;
  }
  const root = document?.root === undefined ? undefined : withList(document.root, path, head, list);
  return root === undefined ? undefined : { text, head: head.length, tree, root };
}

/** Puts a list in place of the absent value at a path of keys, at the end of the head. Undefined if there is another value. */
function withList(node: Node, [key, ...below]: readonly string[], head: string, list: SeqNode): MapNode | undefined {
  if (node.kind !== "map") return undefined;
  const at = node.entries.find(({ name, via }) => name === key && via === undefined);
  if (at === undefined) return undefined;
  const value = below.length > 0 ? withList(at.value, below, head, list) : isAbsent(at, head) ? list : undefined;
  if (value === undefined) return undefined;
  // A map that begins in the head was not moved.
  const end = node.end > head.length ? node.end + list.end - list.start : node.end;
  return { ...node, entries: node.entries.map((entry) => (entry === at ? { ...entry, value } : entry)), end };
}

/** True for a key without a value, with only comments after it in the head. */
function isAbsent({ key, value }: Entry, head: string): boolean {
  if (value.kind !== "scalar" || value.style !== "plain" || value.source !== "" || value.tag !== undefined) return false;
  const [first = "", ...lines] = head.slice(key.end).split(/\r?\n/);
  return /^:\s*(?:\s#.*)?$/.test(first) && lines.every((line) => /^\s*(?:#.*)?$/.test(line));
}
