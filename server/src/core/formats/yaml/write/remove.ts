import type { LineIndex } from "../../../text/lineIndex.ts";
import type { Span } from "../../../text/span.ts";
import type { Entry, MapNode } from "../../tree.ts";
import type { Replacement } from "../../writer.ts";
import { endOf } from "./insert.ts";

/**
 * Removes an entry of a map, with the comments on its lines. The only entry of a block map leaves `{}`. Undefined for an entry with an anchor,
 * or with other text on its lines.
 */
export function remove(lines: LineIndex, map: MapNode, entry: Entry): Replacement | undefined {
  const own = map.entries.filter(({ via }) => via === undefined);
  const index = own.indexOf(entry);
  const { start } = entry.key;
  const end = endOf(lines, entry);
  if (index < 0 || /(?:^|[\s,[{:])&/.test(lines.slice(start, end))) return undefined;
  const next = own[index + 1];
  const previous = own[index - 1];
  if (map.flow) {
    if (next !== undefined) return without({ start, end: next.key.start });
    return without({ start: previous === undefined ? start : endOf(lines, previous), end });
  }
  const last = lines.positionAt(end);
  if (!/^\s*(?:#.*)?$/.test(lines.lineText(last.line).slice(last.character))) return undefined;
  if (own.length === 1) return { start, end, text: "{}" };
  const first = lines.positionAt(start);
  const before = lines.lineText(first.line).slice(0, first.character);
  // After a dash the next key takes its place.
  if (!/^\s*$/.test(before)) return next === undefined ? undefined : without({ start, end: next.key.start });
  const below = last.line + 1;
  return without({
    start: start - first.character,
    end: below < lines.lineCount ? lines.offsetAt({ line: below, character: 0 }) : lines.length,
  });
}

function without(span: Span): Replacement {
  return { ...span, text: "" };
}
