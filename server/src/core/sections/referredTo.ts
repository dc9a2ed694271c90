import type { Item, NamedFile, OpenItem } from "../model/types.ts";
import type { Within } from "../text/place.ts";
import { indexesWhere, perBlock } from "./block.ts";
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

/** What that which the items of a block refer to stands in. */
const targets = perBlock((parts: readonly Part[]) =>
  parts.flatMap(({ isLinked, items }) => (isLinked ? items.flatMap((item) => targetsOf(item) ?? []).map(({ place }) => place.in) : [])),
);

/** The sections of a block with an item of which nobody knows what it refers to: it lies on a circle, or its chain is too long. */
const leadingAnywhere = indexesWhere(({ isLinked, items }: Part) => isLinked && items.some((item) => targetsOf(item) === undefined));

/**
 * Whether what other sections refer to may change when some sections give way to others: something refers to an item of
 * theirs, or the part numbers change, by which targets are found. `items` are those of the new sections.
 */
export function areReferredTo(removed: readonly Part[], items: readonly (readonly OpenItem[])[], sections: Blocks<Part>): boolean {
  const names = (all: readonly OpenItem[]): string => JSON.stringify(all.map(({ partNumber }) => partNumber?.value));
  if (names(removed.flatMap((part) => part.items)) !== names(items.flat())) return true;
  // What refers to nothing lies on no circle, and what refers to it at once is in no chain that is too long.
  if (removed.some(({ isLinked }) => isLinked) && sections.indexes(leadingAnywhere).length > 0) return true;
  const gone = new Set<Within>(removed.map((section) => section.in));
  return sections.gathered(targets).some((within) => gone.has(within));
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
