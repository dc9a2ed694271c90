import { message, type PlainMessageId } from "../l10n/message.ts";
import type { Wording } from "../text/wording.ts";
import { shown } from "./shown.ts";
import type { TreeFile, TreeProblem, TreeRemark } from "./tree.ts";

/** The limit on nested collections; the next level is `yaml/too-deep`. */
export const deepest = 100;

/**
 * The limit on nested collections in a parser. It is above `deepest`, so that a collection slightly too deep is read before it is left out,
 * and far below the limit of the stack.
 */
export const deepestParsed = 400;

/** The limit on reported problems of a file; one more then gives the number of the others. */
const mostProblems = 200;

/** Sorts problems by place, keeps the first of each rule at a place, and applies the limit `mostProblems`. */
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

/** The remarks of a file; absent for none. */
export function remarked(remarks: readonly TreeRemark[]): Pick<TreeFile, "remarks"> {
  return remarks.length === 0 ? {} : { remarks };
}

/** The problem of a collection beyond the depth limit. */
export function tooDeep(start: number, end: number): TreeProblem {
  return { rule: "yaml/too-deep", start, end, summary: message("yaml-too-deep", { deepest }), details: message("yaml-too-deep-advice") };
}

/** The wording for a duplicate key; `read` is the entry that counts. */
export function repeatedKey(name: string, read: "first" | "last"): Wording {
  return {
    summary: message("yaml-repeated-key", { key: shown(name) }),
    details:
      read === "last" ? message("yaml-duplicate-key-advice") : [message("yaml-repeated-key-advice"), message("yaml-repeated-key-unread")],
  };
}

/** The faults of a format: the ids, without its name, of its messages that come with advice. */
export type FaultOf<Format extends string> = {
  [Id in PlainMessageId]: Id extends `${Format}-${infer Fault}` ? (`${Id}-advice` extends PlainMessageId ? Fault : never) : never;
}[PlainMessageId];

/** The wording for a fault. */
export function wordingOf<Format extends "yaml" | "json">(format: Format, fault: FaultOf<Format>): Wording {
  const id = `${format}-${fault}`;
  return { summary: message(id as PlainMessageId), details: message(`${id}-advice` as PlainMessageId) }; // `FaultOf` holds no other
}
