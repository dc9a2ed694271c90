import { message } from "../../l10n/message.ts";
import type { TreeFile, TreeProblem, TreeRemark } from "../tree.ts";

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
  return [...settled.slice(0, mostProblems), { rule: "yaml/syntax", start: first.start, end: first.end, summary, details }];
}

/** The remarks of a reader as those of a file; absent where there are none. */
export function remarked(remarks: readonly TreeRemark[]): Pick<TreeFile, "remarks"> {
  return remarks.length === 0 ? {} : { remarks };
}
