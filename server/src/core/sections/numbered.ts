import type { Span } from "../text/span.ts";
import { countedFrom, type Layout } from "./layout.ts";
import type { Part } from "./part.ts";

/** An item with a part number, as it stands in the text. */
export interface NumberedItem extends Span {
  readonly partNumber: string;
  readonly path: string;
}

/** The items with a part number, parts of others too, in the order of a document's items. */
export function* numberedItems(layout: Layout<Part>): Generator<NumberedItem, void> {
  let position = 0;
  for (const [{ entries, items }, start] of layout.placed()) {
    for (const { partNumber, path, extent } of items) {
      if (partNumber === undefined) continue;
      yield {
        partNumber: partNumber.value,
        path: countedFrom(position, path),
        start: extent.start + start,
        end: extent.end + start,
      };
    }
    position += entries.length;
  }
}
