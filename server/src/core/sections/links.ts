import type { Reference } from "../model/types.ts";
import type { Span } from "../text/span.ts";
import type { Layout } from "./layout.ts";
import { linked, type Part } from "./part.ts";

/** Where an item refers to another, or to a file. */
export interface Link {
  readonly at: Span;
  readonly to: { readonly start: number } | { readonly file: string; readonly part: string | undefined };
}

/** The references of the items of all sections that lead somewhere. */
export function linksOf(layout: Layout<Part>): readonly Link[] {
  const { sections } = layout;
  return sections.numbers(linked).flatMap((number) => {
    const items = sections.at(number)?.items ?? [];
    return items.flatMap(({ reference }) => linkOf(reference, (span) => layout.placeSpan(span, number)) ?? []);
  });
}

/** Where a reference leads; undefined where it leads nowhere. `place` gives the places in the text. */
export function linkOf(reference: Reference | undefined, place: (at: Span) => Span = (at) => at): Link | undefined {
  if (reference?.kind === "other-file") return { at: place(reference.at), to: { file: reference.file, part: reference.part } };
  return reference?.kind === "item" ? { at: place(reference.at), to: { start: place(reference.target.place).start } } : undefined;
}
