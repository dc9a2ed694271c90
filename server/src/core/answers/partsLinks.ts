import { SeenParts } from "../graph/seenParts.ts";
import type { Links } from "../model/links.ts";
import { PartsBook } from "../parts/book.ts";
import type { PartsText } from "../parts/write.ts";
import { lazily } from "../perKey.ts";
import type { Span } from "../text/span.ts";

/**
 * The other files as seen from one, with parts files that are not stored yet. `links`: the other files as stored; undefined for a file that
 * refers to none.
 */
export type SeenWith = (path: string, links?: Links) => Links;

/** The views with the texts of some parts files. */
export function partsLinks(texts: readonly PartsText[]): SeenWith {
  const book = lazily(() => {
    const read = texts.map(({ file: { path, lines }, tree }) => ({
      file: { path, rangeOf: ({ start, end }: Span) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }) },
      tree,
    }));
    return new PartsBook(read, stamp);
  });
  const seen: SeenWith = (path, links) => ({
    path,
    stamp,
    parts: new SeenParts(path, stamp, book),
    isOnCircle: links?.isOnCircle ?? false,
    isOwn: (file) => links?.isOwn(file) ?? false,
    resolve: (file, part, document) => links?.resolve(file, part, document) ?? { kind: "unknown" },
    isCircular: (document, at) => links?.isCircular(document, at) ?? false,
    lengthOf: (item) => links?.lengthOf(item) ?? 0,
    otherUses: (number, document) => links?.otherUses(number, document) ?? [],
    unreadShipments: () => links?.unreadShipments() ?? [],
    supposing: (supposed) => seen(path, links?.supposing(supposed)),
  });
  return seen;
}

const stamp = "answers";
