import { json } from "../formats/json/index.ts";
import { mapOf } from "../formats/tree.ts";
import { LinkedFile } from "../graph/linkedFile.ts";
import { readHead } from "../mappings/own/read.ts";
import { PartEntry } from "../model/item.ts";
import { FieldRecord } from "../model/record.ts";
import type { Item, Supposed } from "../model/types.ts";
import { isForeign, placeOf } from "../text/place.ts";

/**
 * Facts supposed of items of a file, each as an entry of a parts file gives them. An empty text supposes that nothing is declared.
 *
 * @param path the file as the judged one sees it; undefined for the judged file itself
 */
export function supposing(answers: readonly (readonly [item: Pick<Item, "document" | "path">, facts: object])[], path?: string): Supposed {
  const text = JSON.stringify({ items: answers.map(([, facts]) => facts) });
  const file = new LinkedFile("answer", text);
  const root = mapOf(json.read(text, { scalars: false }).documents[0]?.root);
  if (root === undefined) return () => undefined;
  const head = readHead(root, "bom", 0, file);
  const entries = new Map(
    (new FieldRecord(root, file).listed("items") ?? []).flatMap(({ record, index }) => {
      const item = answers[index]?.[0];
      return item === undefined
        ? []
        : [[keyOf(item), new PartEntry(head, record, "", undefined, undefined, placeOf(record), undefined)] as const];
    }),
  );
  return (item) => (fileOf(item) === path ? entries.get(keyOf(item)) : undefined);
}

/** The path of the other file that an item is in; undefined for the judged one. */
export function fileOf({ place }: Pick<Item, "place">): string | undefined {
  return isForeign(place) ? place.in.path : undefined;
}

/** A key of an item that is the same in each check of its text. */
export function keyOf({ document, path }: Pick<Item, "document" | "path">): string {
  return `${document.index}#${path}`;
}
