import { type ContentNode, content, contentOf, entriesOf, itemsOf, type MapNode, type TreeFile } from "../formats/tree.ts";
import { addTo } from "../maps.ts";
import { nameKey, numberKey } from "../parts/keys.ts";
import type { PartsText } from "../parts/write.ts";
import { perKey } from "../perKey.ts";

/** An entry of a parts file in its tree. */
interface EntryInTree {
  readonly map: MapNode;
  readonly manufacturer: string | undefined;
}

/** The entries of a parts file by part number. */
export interface EntriesInTree {
  of(partNumber: string): readonly EntryInTree[];
  /** The entry of a manufacturer; without one, the entry without a manufacturer. */
  find(partNumber: string, manufacturer: string | undefined): MapNode | undefined;
}

export const entriesIn = perKey(({ documents }: TreeFile): EntriesInTree => {
  const byNumber = new Map<string, EntryInTree[]>();
  for (const { root } of documents)
    for (const { name, value } of entriesOf(contentOf(root, "parts"))) {
      const node = content(value);
      for (const map of node.kind === "seq" ? itemsOf(node) : [node])
        if (map.kind === "map") addTo(byNumber, numberKey(name), { map, manufacturer: nameIn(map, "manufacturer") });
    }
  const of = (partNumber: string): readonly EntryInTree[] => byNumber.get(numberKey(partNumber)) ?? [];
  return {
    of,
    find: (partNumber, manufacturer) => of(partNumber).find((entry) => sameMaker(entry.manufacturer, manufacturer))?.map,
  };
});

/** The text of a key, or of the `name` below it; undefined for none and for a blank. */
export function nameIn(entry: ContentNode, key: string): string | undefined {
  const written = contentOf(entry, key);
  const name = written?.kind === "map" ? contentOf(written, "name") : written;
  return name?.kind === "scalar" && name.source.trim() !== "" ? name.source : undefined;
}

function sameMaker(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : nameKey(one) === nameKey(other);
}

/** The parts file with the entry of a part and manufacturer, and the entry. `file`: the file to look in; undefined for all. */
export function entryFor(
  texts: readonly PartsText[],
  {
    file,
    partNumber,
    manufacturer,
  }: { readonly file: string | undefined; readonly partNumber: string; readonly manufacturer: string | undefined },
): { readonly file: string; readonly map: MapNode } | undefined {
  for (const text of texts) {
    const map = file === undefined || file === text.file.path ? entriesIn(text.tree).find(partNumber, manufacturer) : undefined;
    if (map !== undefined) return { file: text.file.path, map };
  }
  return undefined;
}
