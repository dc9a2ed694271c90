import { contentOf, type MapNode, mapOf, type Node } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { mapAt } from "../mappings/foreign/values.ts";
import { addTo } from "../maps.ts";
import { ItemRecord, statesItself } from "../model/item.ts";
import type { ItemKey } from "../model/types.ts";
import type { PartsText } from "../parts/write.ts";
import { keyOfPlace } from "../text/place.ts";
import { cellsIn, cellsOf, compared, maySource, standingCells } from "./compare.ts";
import { entryFor } from "./entries.ts";
import { shownValue } from "./form.ts";
import { addedSource, type Source, sourceText, withSource } from "./source.ts";
import type { Wanted } from "./target.ts";
import type { AnswerableLine, AnsweredPart, AnsweredValue, LineStatement, ReadCell, TakenPart } from "./types.ts";

/** The parts files before and after the answers were written. */
interface Written {
  readonly before: readonly PartsText[];
  readonly after: readonly PartsText[];
  readonly refused: ReadonlyMap<number, Message>;
  readonly replaces: boolean;
  readonly source: Source;
}

/** The entry of an answer, and the outcome of each value. */
export function outcomeOf(answer: AnsweredPart, { target, facts: all }: Wanted, written: Written): Omit<TakenPart, "answer"> {
  const { before, after, refused, replaces, source } = written;
  const facts = withSource(answer, source);
  const [there, now] = [entryFor(before, target), entryFor(after, target)];
  const own = contentOf(facts, "source");
  const sourceCells = new Set(own === undefined ? [] : cellsOf(own));
  const differing = new Map<number, string>();
  const otherSource = new Map<number, string>();
  for (const one of there === undefined ? [] : compared(there.map, facts))
    if (one.kind === "value")
      for (const cell of cellsIn(one))
        if (one.wanted === own) otherSource.set(cell, sourceText(mapOf(one.there)));
        else differing.set(cell, shownValue(one.there));
  const [present, standing] = [standingCells(there?.map, facts), standingCells(now?.map, facts)];
  const statements = contradictions(target.lines, facts);
  const stateOf = (cell: number): Pick<AnsweredValue, "state" | "stands" | "why"> => {
    const why = refused.get(cell);
    if (why !== undefined) return { state: "refused", why };
    const stands = otherSource.get(cell) ?? differing.get(cell);
    if (standing.has(cell))
      return stands === undefined ? { state: present.has(cell) ? "present" : "taken" } : { state: "replaced", stands };
    if (stands !== undefined && replaces && otherSource.has(cell))
      return { state: "kept", stands, why: message("answers-source-kept", { source: verbatim(stands) }) };
    if (stands !== undefined && !replaces) return { state: "kept", stands };
    const isNoSource = now !== undefined && sourceCells.has(cell) && !maySource(now.map, all);
    return { state: "refused", why: message(isNoSource ? "answers-source-other" : "answers-no-place") };
  };
  const added = addedSource(answer, source);
  const values = [...answer.values, ...(added === undefined ? [] : [added])].map((cell): AnsweredValue => {
    const state = stateOf(cell.start);
    return {
      ...cell,
      ...state,
      contradicts: state.state === "refused" || state.state === "kept" ? none : (statements.get(cell.start) ?? none),
    };
  });
  const unread = answer.unread.map((cell): AnsweredValue => ({ ...cell, state: "refused", contradicts: none }));
  const file = now?.file ?? there?.file;
  const { partNumber, manufacturer } = target;
  const isFact = ({ key }: ReadCell): boolean => !key.startsWith("source");
  const isUsed = values.some((one) => isFact(one) && one.state !== "refused" && one.state !== "kept");
  return {
    entry: file === undefined ? undefined : { file, partNumber, manufacturer },
    // A source without facts is not written.
    values: [...values.filter((one) => isUsed || isFact(one)), ...unread].sort((a, b) => a.start - b.start),
  };
}

const none: readonly LineStatement[] = [];

/**
 * The statements that differ from the facts of an entry, by cell: of lines, which take precedence over it, and of `matching`, over which it
 * takes precedence.
 */
function contradictions(lines: readonly AnswerableLine[], facts: MapNode): ReadonlyMap<number, readonly LineStatement[]> {
  const found = new Map<number, LineStatement[]>();
  for (const line of lines) {
    const record = ItemRecord.recordOf(line.item);
    if (record === undefined) continue;
    for (const { name, value } of facts.entries) {
      // The cast is safe: no item has a key of any other name.
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
