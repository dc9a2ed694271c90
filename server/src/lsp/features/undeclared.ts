import type { Position, Range } from "vscode-languageserver";
import { itemsWithState } from "../../core/states/ofItems.ts";
import type { Snapshot } from "../snapshot.ts";
import { rangeOf } from "./support/range.ts";

/** `lodestone/nextUndeclared`: the next item after a position that lacks an end use, else the first in the document; null for none. */
export function nextUndeclared({ lines, result }: Snapshot, position: Position): Range | null {
  const offset = lines.offsetAt(position);
  const items = [...itemsWithState(result).values()].flat();
  const places = items.filter((one) => one.isUndeclared).map(({ item }) => item.place);
  places.sort((a, b) => a.start - b.start);
  const place = places.find(({ start }) => start > offset) ?? places[0];
  return place === undefined ? null : rangeOf(lines, place);
}
