import { SeenParts } from "../graph/seenParts.ts";
import type { Links } from "../model/links.ts";
import { PartsBook } from "../parts/book.ts";
import type { PartsText } from "../parts/write.ts";
import { lazily } from "../perKey.ts";
import type { Span } from "../text/span.ts";

/** The files that a parts file sees, which refers to none but the parts files of its root. They are given as texts that nobody has stored. */
export function partsLinks(texts: readonly PartsText[]): (path: string) => Links {
  const book = lazily(() => {
    const read = texts.map(({ file: { path, lines }, tree }) => ({
      file: { path, rangeOf: ({ start, end }: Span) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }) },
      tree,
    }));
    return new PartsBook(read, stamp);
  });
  return (path) => ({
    path,
    stamp,
    parts: new SeenParts(path, stamp, book),
    isOnCircle: false,
    isOwn: () => false,
    resolve: () => ({ kind: "unknown" }),
    isCircular: () => false,
    lengthOf: () => 0,
    otherUses: () => [],
    unreadShipments: () => [],
  });
}

const stamp = "answers";
