import { type ContentNode, content, contentOf, type MapNode, type Node, type ScalarNode } from "../../formats/tree.ts";
import { FactReader, tellingFields, type UnknownWord } from "./facts.ts";
import type { Path, Shape, Step } from "./shape.ts";
import { listAt, mapAt } from "./values.ts";

/** A node that a path leads to, with the key or number that its last `*` took. */
interface Reached {
  readonly node: ContentNode;
  readonly taken: ScalarNode | undefined;
}

/** A document as a shape reads it. */
export interface ReadTree {
  /** The document in our format. */
  readonly root: Node;
  readonly unknownWords: readonly UnknownWord[];
  /** How many items there are, and how many of them have a field that evidence is read from. */
  readonly items: number;
  readonly telling: number;
}

/** Items of a document, and how deep they lie in one another, at most: beyond that nobody means a bill of materials. */
export const mostItems = 1_000_000;
const deepest = 100;

/** Reads a tree as a document whose items lie where the shape says. */
export function readTree(root: ContentNode, shape: Shape): ReadTree {
  const reader = new FactReader(shape, ".");
  let count = 0;
  let telling = 0;
  const itemAt = ({ node, taken }: Reached, depth: number): Node => {
    count++;
    const here: Reached = { node, taken };
    const entries = reader.read(shape.fields, (path) => reach(root, here, path).map((one) => one.node), node);
    if (entries.some(([name]) => tellingFields.has(name))) telling++;
    const parts = depth >= deepest || shape.children.length === 0 ? [] : entriesAt(root, here, shape.children);
    if (parts.length === 0) return mapAt(node, entries);
    return mapAt(node, [
      ...entries,
      [
        "items",
        listAt(
          node,
          parts.map((part) => itemAt(part, depth + 1)),
        ),
      ],
    ]);
  };
  const top: Reached = { node: root, taken: undefined };
  const found = entriesAt(root, top, shape.items).slice(0, mostItems);
  const items = found.map((one) => itemAt(one, 0));
  const head = reader.read(shape.document, (path) => reach(root, top, path).map((one) => one.node), root);
  return { root: mapAt(root, [...head, ["items", listAt(root, items)]]), unknownWords: reader.unknownWords, items: count, telling };
}

/** Whether a path leads anywhere from the root of a document. */
export function leads(root: ContentNode, path: Path | undefined): boolean {
  return path !== undefined && reach(root, { node: root, taken: undefined }, path).length > 0;
}

/** The maps and texts that some paths lead to, in the order of the text; a list at the end of a path stands for its entries. */
function entriesAt(root: ContentNode, from: Reached, paths: readonly Path[]): readonly Reached[] {
  const found = paths.flatMap((path) => reach(root, from, path)).flatMap((one) => (one.node.kind === "seq" ? everyIn(one.node) : [one]));
  return found.filter(({ node }) => node.kind !== "seq").sort((a, b) => a.node.start - b.node.start);
}

/** What a path leads to from an item. */
function reach(root: ContentNode, from: Reached, { fromRoot, steps }: Path): readonly Reached[] {
  let reached: readonly Reached[] = [fromRoot ? { node: root, taken: undefined } : from];
  for (const step of steps) reached = reached.flatMap((one) => taken(one, step));
  return reached;
}

function taken({ node, taken: key }: Reached, step: Step): readonly Reached[] {
  switch (step.kind) {
    case "key": {
      const found = contentOf(node, step.key);
      return found === undefined ? [] : [{ node: found, taken: key }];
    }
    case "taken":
      return key === undefined ? [] : [{ node: key, taken: key }];
    case "every": {
      const { where } = step;
      return everyIn(node).filter((one) => {
        const said = where === undefined ? undefined : contentOf(one.node, where.key);
        return where === undefined || (said?.kind === "scalar" && said.source === where.is);
      });
    }
  }
}

function everyIn(node: ContentNode): readonly Reached[] {
  if (node.kind === "seq") return node.items.map((one) => ({ node: content(one), taken: undefined }));
  if (node.kind === "map") return keyed(node);
  return [];
}

function keyed({ entries }: MapNode): readonly Reached[] {
  return entries.map(({ key, value }) => ({ node: content(value), taken: key }));
}
