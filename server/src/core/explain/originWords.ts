import type { EndUseOrigin } from "../model/types.ts";

/** Where the end use in effect on an item comes from; `by`: what the item is called that it comes from, where it is another. */
export function originWords(origin: EndUseOrigin, by: string | undefined): string {
  const who = by === undefined ? "" : ` ${by}`;
  switch (origin) {
    case "item":
      return "the item itself";
    case "assembly":
      return `the assembly${who} above it`;
    case "document":
      return "the document";
    case "ref":
      return by === undefined ? "the BOM that it refers to" : `the item${who} that it refers to`;
  }
}
