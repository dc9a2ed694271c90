import { type ContentNode, content, contentOf, type MapNode, type ScalarNode } from "../../formats/tree.ts";
import type { Path, Step } from "./mapping.ts";

/** A node that a path reaches, with the key or index that its last `*` matched. */
export interface Reached {
  readonly node: ContentNode;
  readonly taken: ScalarNode | undefined;
}

/** The maps and texts that some paths reach, in text order. A list at the end of a path is replaced by its entries, without empty ones. */
export function entriesAt(root: ContentNode, from: Reached, paths: readonly Path[]): readonly Reached[] {
  const found = paths.flatMap((path) => reach(root, from, path)).flatMap((one) => (one.node.kind === "seq" ? everyIn(one.node) : [one]));
  return found
    .filter(({ node }) => node.kind === "map" || (node.kind === "scalar" && node.value !== null))
    .sort((a, b) => a.node.start - b.node.start);
}

/** The nodes that a path reaches from an item. */
export function reach(root: ContentNode, from: Reached, { fromRoot, steps }: Path): readonly Reached[] {
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
        return where === undefined || (said === undefined ? where.is === "" : said.kind === "scalar" && said.source === where.is);
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
