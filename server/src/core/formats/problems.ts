import { message, type PlainMessageId } from "../l10n/message.ts";
import type { Wording } from "../text/wording.ts";
import { shown } from "./shown.ts";
import type { TreeFile, TreeProblem, TreeRemark } from "./tree.ts";

/** How many collections may stand inside one another; the next one is `yaml/too-deep`. */
export const deepest = 100;

/**
 * How many a reader follows before it gives up on what is inside. More than `deepest`, so that what is merely
 * too deep is read like anything else and only then left out; far less than what would exhaust the stack.
 */
export const deepestParsed = 400;

/** How many problems of one file are told; a last one then says how many more there are. */
export const mostProblems = 200;

/**
 * The problems in the order of the text, without repetition (of several at one place the first stays),
 * and no more than `mostProblems` with one more that counts the rest.
 */
export function settle(problems: readonly TreeProblem[]): readonly TreeProblem[] {
  const ordered = [...problems].sort((a, b) => a.start - b.start);
  const settled: TreeProblem[] = [];
  const seenHere = new Set<TreeProblem["rule"]>();
  let here = -1;
  for (const problem of ordered) {
    if (problem.start !== here) {
      seenHere.clear();
      here = problem.start;
    }
    if (seenHere.has(problem.rule)) continue;
    seenHere.add(problem.rule);
    settled.push(problem);
  }
  const first = settled[mostProblems];
  if (first === undefined) return settled;
  const more = settled.length - mostProblems;
  const summary = message("yaml-more-mistakes", { count: more });
  const details = message("yaml-more-mistakes-advice");
  return [...settled.slice(0, mostProblems), { rule: first.rule, start: first.start, end: first.end, summary, details }];
}

/** The remarks of a reader as those of a file; absent where there are none. */
export function remarked(remarks: readonly TreeRemark[]): Pick<TreeFile, "remarks"> {
  return remarks.length === 0 ? {} : { remarks };
}

/** A collection that lies too deep. */
export function tooDeep(start: number, end: number): TreeProblem {
  return { rule: "yaml/too-deep", start, end, summary: message("yaml-too-deep", { deepest }), details: message("yaml-too-deep-advice") };
}

/** The wording of a key that stands twice in a map, by which of the two is read. */
export function repeatedKey(name: string, read: "first" | "last"): Wording {
  return {
    summary: message("yaml-repeated-key", { key: shown(name) }),
    details:
      read === "last" ? message("yaml-duplicate-key-advice") : [message("yaml-repeated-key-advice"), message("yaml-repeated-key-unread")],
  };
}

/** The faults of a format: what its messages are called that have an advice, behind the name of the format. */
export type FaultOf<Format extends string> = {
  [Id in PlainMessageId]: Id extends `${Format}-${infer Fault}` ? (`${Id}-advice` extends PlainMessageId ? Fault : never) : never;
}[PlainMessageId];

/** A fault in plain words. */
export function wordingOf<Format extends "yaml" | "json">(format: Format, fault: FaultOf<Format>): Wording {
  const id = `${format}-${fault}`;
  return { summary: message(id as PlainMessageId), details: message(`${id}-advice` as PlainMessageId) }; // `FaultOf` holds no other
}
