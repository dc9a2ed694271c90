import type { Sections, SectionTree, Skeleton } from "../format.ts";
import { content, type Entry, type ReadOptions, type ScalarNode, type SeqNode, type TreeFile } from "../tree.ts";
import { cut, cutLines, isStillHead, isTail, mayBeInserted } from "./cut.ts";
import { readWellFormed, readYaml } from "./read.ts";

/** How YAML is cut: at the entries of a block list. */
export const sections: Sections = { readWellFormed, cut, mayBeInserted, cutLines, isStillHead, isTail, readSection, readAround };

function readSection(text: string, { scalars = false }: ReadOptions = {}): SectionTree {
  const tree = readYaml(text, { outer: 1, scalars });
  const lists = listsOf(tree);
  const [first] = lists;
  if (first !== undefined && lists.length === 1) return { tree, entries: first.items, start: first.start, end: first.end };
  return { tree, entries: lists.flatMap(({ items }) => items), start: first?.start ?? 0, end: lists.at(-1)?.end ?? 0 };
}

/** The lists that the text of a section is: one, unless it is broken. */
function listsOf({ documents }: TreeFile): readonly SeqNode[] {
  return documents.flatMap(({ root }) => (root?.kind === "seq" ? [root] : []));
}

function readAround(head: string, tail: string, key: string, options: ReadOptions = {}): Skeleton | undefined {
  const text = head + tail;
  const tree = readYaml(text, options);
  const [document, second] = tree.documents;
  if (document?.root === undefined || second !== undefined) return undefined;
  const root = content(document.root);
  if (root.kind !== "map" || document.root.kind === "alias") return undefined;
  const list = root.entries.find(({ name, via }) => name === key && via === undefined);
  if (list === undefined || !isAbsent(list, head)) return undefined;
  const items: SeqNode = { kind: "seq", flow: false, items: [], start: head.length, end: head.length };
  const entries = root.entries.map((entry) => (entry === list ? { ...entry, value: items } : entry));
  return { text, head: head.length, tree, root: { ...root, entries } };
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
