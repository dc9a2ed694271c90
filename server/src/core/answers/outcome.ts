import { contentOf, type MapNode, mapOf } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import type { PartsText } from "../parts/write.ts";
import { cellsIn, compared } from "./compare.ts";
import { entryFor } from "./entries.ts";
import { shownValue } from "./form.ts";
import { contradictions } from "./onLines.ts";
import { addedSource, type Source, sourceText, withSource } from "./source.ts";
import type { Wanted } from "./target.ts";
import type { AnsweredPart, AnsweredValue, LineStatement, ReadCell, TakenPart } from "./types.ts";

/** The parts files before and after the answers were written. */
interface Written {
  readonly before: readonly PartsText[];
  readonly after: readonly PartsText[];
  readonly refused: ReadonlyMap<number, Message>;
  readonly replaces: boolean;
  readonly source: Source;
}

/** The entry of an answer, and what became of its values. */
export function outcomeOf(answer: AnsweredPart, { target }: Wanted, written: Written): Omit<TakenPart, "answer"> {
  const { before, after, refused, replaces, source } = written;
  const facts = withSource(answer, source);
  const [there, now] = [entryFor(before, target), entryFor(after, target)];
  const own = contentOf(facts, "source");
  const differing = new Map<number, string>();
  const otherSource = new Map<number, string>();
  for (const one of there === undefined ? [] : compared(there.map, facts))
    if (one.kind === "value")
      for (const cell of cellsIn(one))
        if (one.wanted === own) otherSource.set(cell, sourceText(mapOf(one.there)));
        else differing.set(cell, shownValue(one.there));
  const [present, standing] = [same(there?.map, facts), same(now?.map, facts)];
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
    return { state: "refused", why: message("answers-no-place") };
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

/** The cells whose values an entry has, all of them. */
function same(entry: MapNode | undefined, facts: MapNode): ReadonlySet<number> {
  const [cells, others] = [new Set<number>(), new Set<number>()];
  for (const one of entry === undefined ? [] : compared(entry, facts))
    for (const cell of cellsIn(one)) (one.kind === "same" ? cells : others).add(cell);
  return new Set([...cells].filter((cell) => !others.has(cell)));
}
