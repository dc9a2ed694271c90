import type { ContentNode, Node } from "../../formats/tree.ts";
import { TextsBeside } from "../textsBeside.ts";
import { tellingFields } from "./fieldKinds.ts";
import { FieldMapper } from "./fieldMapping.ts";
import { type Field, type Mapping, type Path, pathsIn } from "./mapping.ts";
import { entriesAt, type Reached, reach } from "./reach.ts";
import type { ReadTree } from "./readTree.ts";
import { readBySchema } from "./schema/readBySchema.ts";
import { holdsParts, unreadLists } from "./unreadLists.ts";
import { beginningOf, listAt, mapAt } from "./values.ts";
import { Origin, type ReadBy } from "./write.ts";

/** The maximum nesting depth of items. Deeper trees are not meant as bills of materials. */
const deepest = 100;

/** Reads a tree as a document with items at the paths of the mapping. */
export function readTree(root: ContentNode, mapping: Mapping): ReadTree {
  if (mapping.schema !== undefined) return readBySchema(root, mapping, mapping.schema);
  // Unread lists of parts have a remark of their own.
  const textsBeside = new TextsBeside((node) => holdsParts(node, mapping));
  const { seen } = textsBeside;
  const reader = new FieldMapper(mapping, ".", seen);
  const readBy = (fields: readonly Field[], parts: readonly Path[]): ReadBy => ({
    fields,
    parts: firstKey(parts),
    position: undefined,
    entries: new Map(),
  });
  const asItem = readBy(mapping.fields, mapping.children);
  /** The items that the mapping does not exclude. The parts of an excluded item take its place. */
  const standing = (all: readonly Reached[], depth: number): readonly Reached[] => {
    for (const { node } of all) seen.add(node);
    if (mapping.without.length === 0) return all;
    return all.flatMap((one) => {
      if (!isLeftOut(root, one, mapping)) return [one];
      return depth >= deepest || mapping.children.length === 0 ? [] : standing(entriesAt(root, one, mapping.children), depth + 1);
    });
  };
  const lookUpFrom = (from: Reached) => (path: Path) => reach(root, from, path).map((one) => one.node);
  let count = 0;
  let telling = 0;
  const itemAt = ({ node, taken }: Reached, depth: number): Node => {
    count++;
    const here: Reached = { node, taken };
    const entries = reader.read(mapping.fields, lookUpFrom(here), node);
    const { unread: words } = reader;
    if (entries.some(([name]) => tellingFields.has(name))) telling++;
    const parts = depth >= deepest || mapping.children.length === 0 ? [] : standing(entriesAt(root, here, mapping.children), depth + 1);
    const below = () =>
      listAt(
        node,
        parts.map((part) => itemAt(part, depth + 1)),
      );
    const all: typeof entries = parts.length === 0 ? entries : [...entries, ["items", below()]];
    return mapAt(node, all, { unread: words, beside: textsBeside.ofItem(node), origin: new Origin(node, asItem) });
  };
  const top: Reached = { node: root, taken: undefined };
  const found = standing(entriesAt(root, top, mapping.items), 0);
  const items = found.map((one) => itemAt(one, 0));
  const unread = unreadLists(root, seen, mapping);
  // Document values used by items are read even without items.
  for (const path of pathsIn(mapping.fields)) if (path.fromRoot) for (const node of lookUpFrom(top)(path)) seen.add(node);
  const head = reader.read(mapping.document, lookUpFrom(top), beginningOf(root), "document");
  const outside = textsBeside.outside(root);
  const origin = new Origin(root, readBy(mapping.document, mapping.items));
  const document = mapAt(root, [...head, ["items", listAt(root, items)]], { origin });
  return { root: document, entries: items, saysMore: false, unknownWords: reader.unknownWords, unread, outside, items: count, telling };
}

function isLeftOut(root: ContentNode, from: Reached, { without }: Mapping): boolean {
  return without.some(({ path, values }) =>
    reach(root, from, path).some(({ node }) => node.kind === "scalar" && values.includes(node.source.trim().toLowerCase())),
  );
}

/** True when a path reaches anything from the root of a document. */
export function leads(root: ContentNode, path: Path | undefined): boolean {
  return path !== undefined && reach(root, { node: root, taken: undefined }, path).length > 0;
}

/** The first key of the first path. */
function firstKey(paths: readonly Path[]): string | undefined {
  const [step] = paths.flatMap(({ steps: [first] }) => first ?? []);
  return step?.kind === "key" ? step.key : undefined;
}
