import type { NamedFile, Reference } from "../model/types.ts";
import { isInText, type PlaceInText, spanOf } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import type { Layout } from "./layout.ts";
import { type Part, referring } from "./part.ts";

/** Where an item refers to another, or to a file. */
export interface Link {
  readonly at: Span;
  readonly to: { readonly start: number } | NamedFile;
}

/** The references of the items of all sections that lead somewhere. */
export function linksOf(layout: Layout<Part>): readonly Link[] {
  const { sections } = layout;
  return sections.indexes(referring).flatMap((index) => {
    const items = sections.at(index)?.items ?? [];
    return items.flatMap(({ reference }) => linkOf(reference, (place) => layout.placeSpan(place, index)) ?? []);
  });
}

/** Where a reference leads; undefined where it leads nowhere. `place` gives the places in the text. */
export function linkOf(reference: Reference | undefined, place: (at: PlaceInText) => Span = spanOf): Link | undefined {
  switch (reference?.kind) {
    case "other-file":
    case "bom":
      return isInText(reference.at) ? { at: place(reference.at), to: reference.named } : undefined;
    case "item": {
      const { at, named, target } = reference;
      const to = named ?? (isInText(target.place) ? { start: place(target.place).start } : undefined);
      return to !== undefined && isInText(at) ? { at: place(at), to } : undefined;
    }
    default:
      return undefined;
  }
}
