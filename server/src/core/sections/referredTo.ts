import type { Item, NamedFile, OpenItem } from "../model/types.ts";
import { perBlock } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import type { Part } from "./part.ts";

/** What an item refers to in its own document; undefined where that shows only when all items are looked at. */
export function targetsOf({ reference }: OpenItem): readonly Item[] | undefined {
  switch (reference?.kind) {
    case undefined:
    case "other-file":
    case "unlinked":
    case "bom":
    case "outside":
    case "no-file":
    case "missing":
      return [];
    case "item":
      return [reference.target];
    case "ambiguous":
      return reference.places;
    default:
      return undefined;
  }
}

/** Where that which the items of a block refer to stands, by addresses. */
const targets = perBlock((parts: readonly Part[]) =>
  parts.flatMap(({ isLinked, items }) => (isLinked ? items.flatMap((item) => targetsOf(item) ?? []).map(({ place }) => place.start) : [])),
);

/**
 * Whether some sections that give way to others take part in what is referred to: an item of theirs refers to another or is
 * referred to, or the part numbers change, by which others find their targets. `items` are those of the new sections, which
 * refer to nothing in the text.
 */
export function takePart(removed: readonly Part[], items: readonly (readonly OpenItem[])[], sections: Blocks<Part>): boolean {
  const names = (all: readonly OpenItem[]): string => JSON.stringify(all.map(({ partNumber }) => partNumber?.value));
  if (removed.some(({ isLinked }) => isLinked) || names(removed.flatMap((part) => part.items)) !== names(items.flat())) return true;
  const isIn = (address: number) => removed.some(({ base, text }) => base <= address && address <= base + text.length);
  return sections.gathered(targets).some(isIn);
}

/** The file that the `ref` of an item names, as far as it is looked for in one. */
export function fileNamedBy({ reference }: OpenItem): NamedFile | undefined {
  return reference !== undefined && "named" in reference ? reference.named : undefined;
}

const filesNamed = perBlock((parts: readonly Part[]) => {
  const items = parts.flatMap((part) => (part.namesFiles ? part.items : []));
  return [...new Set(items.flatMap((item) => fileNamedBy(item)?.file ?? []))];
});

/** The files that items name under `ref`, as written, each once. */
export function filesNamedIn(sections: Blocks<Part>): readonly string[] {
  return [...new Set(sections.gathered(filesNamed))];
}
