import { content, contentOf, type MapNode, type Node } from "../../formats/tree.ts";

/** The entries of the list of items of a document or an item; none where there is no list. */
export function itemNodes(holder: Node | undefined): readonly Node[] {
  const list = contentOf(holder, "items");
  return list?.kind === "seq" ? list.items : [];
}

/**
 * Visits the items of a list, each before its parts; entries that are no maps are passed over and counted.
 *
 * @param visit gives the parent that the parts of the item are visited with; undefined leaves them out
 */
export function visitItems<T>(
  list: readonly Node[],
  visit: (map: MapNode, position: number, parent: T | undefined, at: Node) => T | undefined,
  parent?: T,
): void {
  for (let position = 0; position < list.length; position++) {
    const at = list[position];
    const map = at === undefined ? undefined : content(at);
    if (at === undefined || map?.kind !== "map") continue;
    const own = visit(map, position, parent, at);
    if (own !== undefined) visitItems(itemNodes(map), visit, own);
  }
}
