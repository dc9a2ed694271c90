import type { Span } from "../text/span.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";

/** An item with a part number, as it stands in the text. */
export interface NumberedItem extends Span {
  readonly partNumber: string;
  readonly path: string;
}

/** The items with a part number, parts of others too, in the order of a document's items. */
export function* numberedItems(layout: Layout<Part>): Generator<NumberedItem, void> {
  let position = 0;
  for (const [{ paths, entries, items }, start] of layout.placed()) {
    const named = paths.length;
    for (const { partNumber, path, extent } of items) {
      if (partNumber === undefined) continue;
      const entry = Number.parseInt(path.slice(named), 10);
      const below = path.indexOf("/", named);
      const rest = below < 0 ? "" : path.slice(below);
      yield {
        partNumber: partNumber.value,
        path: `/items/${position + entry}${rest}`,
        start: extent.start + start,
        end: extent.end + start,
      };
    }
    position += entries.length;
  }
}
