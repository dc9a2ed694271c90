import { contentOf, type MapNode } from "../formats/tree.ts";
import { mapAt } from "../mappings/foreign/values.ts";
import { addTo } from "../maps.ts";
import { ItemRecord, statesItself } from "../model/item.ts";
import type { ItemKey } from "../model/types.ts";
import { cellsIn, compared } from "./compare.ts";
import { shownValue } from "./form.ts";
import type { AnswerableLine, LineStatement } from "./types.ts";

/** The statements of lines that take precedence over the facts of their entry and differ from them, by cell. */
export function contradictions(lines: readonly AnswerableLine[], facts: MapNode): ReadonlyMap<number, readonly LineStatement[]> {
  const found = new Map<number, LineStatement[]>();
  for (const line of lines) {
    const record = ItemRecord.recordOf(line.item);
    if (record === undefined) continue;
    for (const { name, value } of facts.entries) {
      if (!statesItself(line.item, name as ItemKey)) continue; // a name that is no key of an item is written by none
      for (const one of compared(record.map, mapAt(value, [[name, value]]))) {
        if (one.kind === "same") continue;
        const at = one.kind === "value" ? one.there : (contentOf(record.map, name) ?? line.item.place);
        const statement: LineStatement = {
          line,
          at: { in: record.in, start: at.start, end: at.end },
          stands: one.kind === "value" ? shownValue(one.there) : undefined,
        };
        for (const cell of new Set(cellsIn(one))) addTo(found, cell, statement);
      }
    }
  }
  return found;
}
