import type { Node } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";
import { itemNodes, visitItems } from "../own/items.ts";
import type { SchemaMistake } from "./validation/validator.ts";

/**
 * Changes the paths of schema mistakes to paths in the document that was read, so that findings follow their item wherever the file keeps
 * it.
 *
 * @param mistakes in text order
 * @param read the document
 */
export function inItems(mistakes: readonly SchemaMistake[], read: Node): readonly SchemaMistake[] {
  if (mistakes.length === 0) return mistakes;
  const items = itemsBelow(read).sort((a, b) => a.start - b.start || b.end - a.end);
  const around: PlacedItem[] = [];
  let next = 0;
  return mistakes.map((mistake) => {
    for (let item = items[next]; item !== undefined && item.start <= mistake.start; item = items[++next]) around.push(item);
    while ((around.at(-1)?.end ?? mistake.end) < mistake.end) around.pop();
    return { ...mistake, path: around.at(-1)?.path ?? "" };
  });
}

interface PlacedItem extends Span {
  readonly path: string;
}

function itemsBelow(root: Node): PlacedItem[] {
  const items: PlacedItem[] = [];
  visitItems<PlacedItem>(itemNodes(root), ({ start, end }, position, parent) => {
    const item = { start, end, path: `${parent?.path ?? ""}/items/${position}` };
    items.push(item);
    return item;
  });
  return items;
}
