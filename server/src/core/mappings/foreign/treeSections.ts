import type { Cut, Seams, SectionTree, Skeleton } from "../../formats/format.ts";
import type { ContentNode } from "../../formats/tree.ts";
import { type Around, cutAt, readAround } from "../../formats/yaml/index.ts";
import { perKey } from "../../perKey.ts";
import { type Mapping, type Path, type Position, pathsIn, type Step } from "./mapping.ts";
import { remarksOfTree } from "./remarks.ts";
import { readTree } from "./tree.ts";
import { listAt, mapAt } from "./values.ts";

/** Cuts a tree at the block list that its items are in; undefined where that is not all that they are read from. */
export function cutTree(text: string, mapping: Mapping): Cut | undefined {
  for (const path of listsOf(mapping)) {
    const cut = cutAt(text, path, (head, tail, options, gap) =>
      skeletonOf(readAround(head, tail, path, { ...options, repeats: true }, gap), mapping),
    );
    if (cut === undefined) continue;
    const { seams } = cut;
    const own: Partial<Seams> = {
      mayRefer: mayRefer(mapping),
      // The entries are moved before they are read: what is made of them keeps them, for what writes into the text.
      readSection: (lines, options, at) => readSection(seams.readSection(lines, { ...options, repeats: true }, at), path, mapping),
    };
    return { ...cut, seams: { ...seams, ...own } };
  }
  return undefined;
}

/** Mappings have few lists; beyond so many keys or lists nobody looks for one. */
const [deepestList, mostLists] = [6, 50];

/** The keys that lead to lists in which items may be, where no other fact leads through them or from an item out of them. */
const listsOf = perKey((mapping: Mapping): readonly (readonly string[])[] => {
  const { schema, items, children, fields, document, designators, without } = mapping;
  const bySchema = schema === undefined ? [] : [...schema.fields, ...[...schema.entries.values()].flat()];
  const ofItems = [...children, ...designators, ...pathsIn(fields), ...without.map(({ path }) => path), ...pathsIn(bySchema)];
  // A word of a schema is at a place and has no path; what it finds among the items shows when they are read.
  const ofDocument = [...pathsIn(document), ...pathsIn(schema?.document ?? []).filter(({ steps }) => steps.length > 0)];
  if (ofItems.some(({ fromRoot }) => fromRoot)) return [];
  const lists = schema === undefined ? items.flatMap(listIn) : listsBelow(schema.root);
  return lists.filter((list) => !ofDocument.some((path) => meets(path, list)));
});

/** The keys up to the list that a path of items leads into. */
function listIn({ steps }: Path): readonly (readonly string[])[] {
  const end = steps.findIndex(({ kind }) => kind !== "key");
  const keys = end < 0 ? steps : steps.slice(0, end);
  return keys.length > deepestList ? [] : [keys.flatMap((step) => (step.kind === "key" ? [step.key] : []))];
}

/** The same by a schema: lists whose entries are items, all of one kind. */
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

/** Whether a path of the document may lead to a list, through it, or to what holds it. */
function meets({ steps }: Path, list: readonly string[]): boolean {
  return list.every((key, at) => {
    const step: Step | undefined = steps[at];
    return step === undefined || step.kind !== "key" || step.key === key;
  });
}

function mayRefer({ fields, schema }: Mapping): boolean {
  return [...fields, ...(schema?.fields ?? [])].some(({ field: [name] }) => name === "ref");
}

/** What is before and after the list as a document of ours; undefined where there are items in it too. */
function skeletonOf(around: Around | undefined, mapping: Mapping): Skeleton | undefined {
  if (around === undefined) return undefined;
  const read = readTree(around.root, mapping);
  const { tree } = around;
  return read.items > 0
    ? undefined
    : { ...around, tree: { ...tree, remarks: [...(tree.remarks ?? []), ...remarksOfTree(read, true)] }, root: read.root };
}

/** What is read of some entries as if they were the whole list. */
function readSection({ tree, entries, start, end }: SectionTree, path: readonly string[], mapping: Mapping): SectionTree {
  const list = { start, end };
  let root: ContentNode = listAt(list, entries);
  for (const key of [...path].reverse()) root = mapAt(list, [[key, root]]);
  const read = readTree(root, itemsAlone(mapping));
  return {
    // Where a fact of the document stands among the items, they cannot be read without one another.
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
