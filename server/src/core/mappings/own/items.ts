import { contentOf, type MapNode, mapOf, type Node, nodesIn } from "../../formats/tree.ts";

/** The entries under `items` of a document or item; empty if it is no list. */
export function itemNodes(holder: Node | undefined): readonly Node[] {
  return nodesIn(contentOf(holder, "items"));
}

/**
 * Visits the items of a list, each before its parts. Entries that are not maps are skipped but counted.
 *
 * @param visit returns the parent value for the parts of the item; undefined skips them
 */
export function visitItems<T>(
  list: readonly Node[],
  visit: (map: MapNode, position: number, parent: T | undefined, at: Node) => T | undefined,
  parent?: T,
): void {
  for (let position = 0; position < list.length; position++) {
    const at = list[position];
    const map = mapOf(at);
    if (at === undefined || map === undefined) continue;
    const own = visit(map, position, parent, at);
    if (own !== undefined) visitItems(itemNodes(map), visit, own);
  }
}
