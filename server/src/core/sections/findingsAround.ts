import type { Finding } from "../finding.ts";
import { type Elsewhere, findingsIn } from "./elsewhere.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import { walkFindings } from "./walkFindings.ts";

/**
 * The findings in some sections and outside of all, in the order of the text. `known`: the numbers of those that a baseline
 * knows, each with its mark.
 */
export function findingsAround(
  layout: Layout<Part>,
  elsewhere: Elsewhere,
  wanted: readonly number[],
  known: ReadonlyMap<number, (finding: Finding) => Finding>,
): Finding[] {
  if (known.size === 0)
    return [...elsewhere.before, ...wanted.flatMap((index) => findingsIn(layout, index, elsewhere)), ...elsewhere.after];
  const sections = new Set(wanted);
  const found: Finding[] = [];
  let number = 0;
  walkFindings(layout, elsewhere, (one) => {
    const mark = known.get(number++);
    if (one.section === undefined || sections.has(one.section)) found.push(mark === undefined ? one.placed() : mark(one.placed()));
    return true;
  });
  return found;
}
