import type { Cut, Seams, SectionTree, Skeleton } from "../../formats/format.ts";
import type { ContentNode } from "../../formats/tree.ts";
import { type Around, cutAt, readAround } from "../../formats/yaml/index.ts";
import { perKey } from "../../perKey.ts";
import { type Mapping, type Path, type Position, pathsIn, type Step } from "./mapping.ts";
import { remarksOfTree } from "./remarks.ts";
import { readTree } from "./tree.ts";
import { listAt, mapAt } from "./values.ts";

/** Divides a tree at the block list of its items; undefined when items depend on anything outside that list. */
export function cutTree(text: string, mapping: Mapping): Cut | undefined {
  for (const path of listsOf(mapping)) {
    const cut = cutAt(text, path, (head, tail, options, gap) =>
      skeletonOf(readAround(head, tail, path, { ...options, repeats: true }, gap), mapping),
    );
    if (cut === undefined) continue;
    const { seams } = cut;
    const own: Partial<Seams> = {
      mayRefer: mayRefer(mapping),
      // Entries are shifted before they are read, because items keep the nodes for writing into the text.
      readSection: (lines, options, at) => readSection(seams.readSection(lines, { ...options, repeats: true }, at), path, mapping),
    };
    return { ...cut, seams: { ...seams, ...own } };
  }
  return undefined;
}

/** Limits of the search for lists: depth in keys, and number of lists. */
const [deepestList, mostLists] = [6, 50];

/** The keys to lists that may contain items, without lists that a document fact crosses or that an item fact leaves. */
const listsOf = perKey((mapping: Mapping): readonly (readonly string[])[] => {
  const { schema, items, children, fields, document, designators, without } = mapping;
  const bySchema = schema === undefined ? [] : [...schema.fields, ...[...schema.entries.values()].flat()];
  const ofItems = [...children, ...designators, ...pathsIn(fields), ...without.map(({ path }) => path), ...pathsIn(bySchema)];
  // Annotations have a position instead of a path. Document facts among the items are detected when these are read.
  const ofDocument = [...pathsIn(document), ...pathsIn(schema?.document ?? []).filter(({ steps }) => steps.length > 0)];
  if (ofItems.some(({ fromRoot }) => fromRoot)) return [];
  const lists = schema === undefined ? items.flatMap(listIn) : listsBelow(schema.root);
  return lists.filter((list) => !ofDocument.some((path) => meets(path, list)));
});

/** The keys to the list that an item path enters. */
function listIn({ steps }: Path): readonly (readonly string[])[] {
  const end = steps.findIndex(({ kind }) => kind !== "key");
  const keys = end < 0 ? steps : steps.slice(0, end);
  return keys.length > deepestList ? [] : [keys.flatMap((step) => (step.kind === "key" ? [step.key] : []))];
}

/** The keys to lists whose entries are items of one kind, by the schema. */
function listsBelow(root: Position): readonly (readonly string[])[] {
  const found: string[][] = [];
  const seen = new Set<Position>();
  let waiting: { readonly position: Position; readonly keys: string[] }[] = [{ position: root, keys: [] }];
  while (waiting.length > 0 && found.length < mostLists) {
    const below: typeof waiting = [];
    for (const { position, keys } of waiting) {
      if (seen.has(position)) continue;
      seen.add(position);
      if (isItem(position) || (isItem(position.rest) && position.first.length === 0)) found.push(keys);
      else if (keys.length < deepestList) for (const [key, value] of position.byKey) below.push({ position: value, keys: [...keys, key] });
    }
    waiting = below;
  }
  return found;
}

function isItem(position: Position | undefined): boolean {
  return position?.means?.what === "item";
}

/** True when a document path may reach a list, its contents or its containers. */
function meets({ steps }: Path, list: readonly string[]): boolean {
  return list.every((key, at) => {
    const step: Step | undefined = steps[at];
    return step === undefined || step.kind !== "key" || step.key === key;
  });
}

function mayRefer({ fields, schema }: Mapping): boolean {
  return [...fields, ...(schema?.fields ?? [])].some(({ field: [name] }) => name === "ref");
}

/** The lines before and after the list as a Lodestone document; undefined when they contain items too. */
function skeletonOf(around: Around | undefined, mapping: Mapping): Skeleton | undefined {
  if (around === undefined) return undefined;
  const read = readTree(around.root, mapping);
  const { tree } = around;
  return read.items > 0
    ? undefined
    : { ...around, tree: { ...tree, remarks: [...(tree.remarks ?? []), ...remarksOfTree(read, true)] }, root: read.root };
}

/** Reads some entries as if they were the whole list. */
function readSection({ tree, entries, start, end }: SectionTree, path: readonly string[], mapping: Mapping): SectionTree {
  const list = { start, end };
  let root: ContentNode = listAt(list, entries);
  for (const key of [...path].reverse()) root = mapAt(list, [[key, root]]);
  const read = readTree(root, itemsAlone(mapping));
  return {
    // With a document fact among the items, the entries cannot be read separately.
    tree: {
      ...tree,
      usesAnchors: tree.usesAnchors || read.saysMore,
      remarks: [...(tree.remarks ?? []), ...remarksOfTree(read, true)],
    },
    entries: read.entries,
    start,
    end,
    ...(read.telling === 0 ? { isSilent: true } : {}),
  };
}

const itemsAlone = perKey((mapping: Mapping): Mapping => ({ ...mapping, document: [] }));
