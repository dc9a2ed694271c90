import { contentOf, type MapNode, type Node } from "../formats/tree.ts";
import { mapAt } from "../mappings/foreign/values.ts";
import { addTo } from "../maps.ts";
import { ItemRecord, statesItself } from "../model/item.ts";
import type { ItemKey } from "../model/types.ts";
import { keyOfPlace } from "../text/place.ts";
import { cellsIn, compared } from "./compare.ts";
import { shownValue } from "./form.ts";
import type { AnswerableLine, LineStatement } from "./types.ts";

/**
 * The statements that differ from the facts of an entry, by cell: of lines, which take precedence over it, and of `matching`, over which it
 * takes precedence.
 */
export function contradictions(lines: readonly AnswerableLine[], facts: MapNode): ReadonlyMap<number, readonly LineStatement[]> {
  const found = new Map<number, LineStatement[]>();
  for (const line of lines) {
    const record = ItemRecord.recordOf(line.item);
    if (record === undefined) continue;
    for (const { name, value } of facts.entries) {
      // A name that is no key of an item is written by none.
      if (!statesItself(line.item, name as ItemKey)) {
        if (name !== "source") for (const [cell, statement] of generally(line, name, value)) addOnce(found, cell, statement);
        continue;
      }
      for (const one of compared(record.map, mapAt(value, [[name, value]]))) {
        if (one.kind === "same") continue;
        const at = one.kind === "value" ? one.there : (contentOf(record.map, name) ?? line.item.place);
        const statement: LineStatement = {
          line,
          at: { in: record.in, start: at.start, end: at.end },
          stands: one.kind === "value" ? shownValue(one.there) : undefined,
          isGeneral: false,
        };
        for (const cell of new Set(cellsIn(one))) addTo(found, cell, statement);
      }
    }
  }
  return found;
}

/** The statements of the first `matching` entry with a key that differ from a fact. */
function* generally(line: AnswerableLine, name: string, value: Node): Iterable<readonly [cell: number, LineStatement]> {
  const records = line.item.matching.flatMap((entry) => ItemRecord.recordOf(entry) ?? []);
  const record = records.find((one) => one.has(name as ItemKey));
  if (record === undefined) return;
  for (const one of compared(record.map, mapAt(value, [[name, value]]))) {
    if (one.kind !== "value") continue;
    const { start, end } = one.there;
    const statement = { line, at: { in: record.in, start, end }, stands: shownValue(one.there), isGeneral: true };
    for (const cell of new Set(cellsIn(one))) yield [cell, statement];
  }
}

/** Adds a statement of `matching`, which many lines share. */
function addOnce(found: Map<number, LineStatement[]>, cell: number, statement: LineStatement): void {
  const key = keyOfPlace(statement.at);
  if (!found.get(cell)?.some(({ at }) => keyOfPlace(at) === key)) addTo(found, cell, statement);
}
