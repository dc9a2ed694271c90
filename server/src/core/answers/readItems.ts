import { recogniseAnswer } from "../config/recogniseMapping.ts";
import { content, contentOf, type MapNode, type ScalarNode } from "../formats/tree.ts";
import { message } from "../l10n/message.ts";
import { itemsIn } from "../mappings/foreign/readout.ts";
import { mapAt } from "../mappings/foreign/values.ts";
import { beginningOf, mostCharacters } from "./cellText.ts";
import { leavesOf, withoutCells } from "./compare.ts";
import { nameIn } from "./entries.ts";
import { isFact } from "./headings.ts";
import { ownFact } from "./ownFact.ts";
import type { AnsweredPart, UnreadCell } from "./types.ts";
import { unreadOrigins } from "./unreadOrigins.ts";

/**
 * The parts of a file that a supplier has already, with the facts that a mapping reads: CycloneDX, tables with usual headings, and others.
 * Undefined for a file that no mapping reads.
 *
 * @param name its ending tells the format
 * @param of the part that the only item of the file is about, if it has no number
 */
export function readItems(name: string, text: string, of: string | undefined): readonly AnsweredPart[] | undefined {
  const format = recogniseAnswer(name, text)?.format;
  if (format === undefined) return undefined;
  const tree = format.read(text);
  const items = itemsIn(tree);
  return items.flatMap((item) => {
    const partNumber = nameIn(item, "partNumber") ?? (items.length === 1 ? of : undefined);
    const entries = item.entries.filter((entry) => isFact(entry.name)).flatMap((entry) => ownFact(entry.name, entry.value));
    const all = entries.flatMap(([key, value]) => [...leavesOf(content(value), key)]);
    const [long, values] = [all.filter(({ node }) => isLong(node)), all.filter(({ node }) => !isLong(node))];
    const within = { start: item.start, end: item.end };
    const unreadValues = (tree.remarks ?? []).flatMap(({ rule, start, end, field = "", summary }) =>
      rule === "mapping/value" && item.start <= start && end <= item.end && !isInPart(item, start)
        ? [{ key: field, text: text.slice(start, end), why: summary, start, end }]
        : [],
    );
    const unread = [...unreadValues, ...unreadOrigins(item, text, format.mapping)];
    if (partNumber === undefined || all.length + unread.length === 0) return [];
    const facts = withoutCells(mapAt(item, entries), new Set(long.map(({ node }) => node.start)));
    return [
      {
        ...within,
        id: undefined,
        partNumber,
        manufacturer: nameIn(item, "manufacturer"),
        facts: facts?.kind === "map" ? facts : mapAt(item, []),
        values: values.map(({ key, node }) => ({ key, text: node.source, start: node.start, end: node.end })),
        unread: [...unread, ...long.map(tooLong)],
        mayBeUnknown: true as const,
      },
    ];
  });
}

function isLong({ source }: ScalarNode): boolean {
  return source.length > mostCharacters;
}

function tooLong({ key, node: { source, start, end } }: { readonly key: string; readonly node: ScalarNode }): UnreadCell {
  return { key, text: beginningOf(source), why: message("answers-cell-long", { most: mostCharacters }), start, end };
}

/** True for a place in a part of an item, which has answers of its own. */
function isInPart(item: MapNode, offset: number): boolean {
  const parts = contentOf(item, "items");
  return (
    parts !== undefined &&
    itemsIn({ documents: [{ root: item, start: item.start, end: item.end }] }).some(
      (part) => part !== item && part.start <= offset && offset <= part.end,
    )
  );
}
