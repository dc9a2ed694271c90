import type { Finding } from "../finding.ts";
import { type Elsewhere, findingsIn } from "./elsewhere.ts";
import type { Known } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import { type Naming, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** The findings in some sections and outside of all, in the order of the text, those marked that a baseline knows. */
export function findingsAround(
  layout: Layout<Part>,
  elsewhere: Elsewhere,
  naming: Naming,
  wanted: readonly number[],
  known: Known,
): Finding[] {
  if (known.size === 0)
    return [...elsewhere.before, ...wanted.flatMap((number) => findingsIn(layout, number, elsewhere)), ...elsewhere.after];
  const sections = new Set([-1, ...wanted]);
  const found: Finding[] = [];
  let number = 0;
  walkFindings(layout, elsewhere, (finding, section, own, at) => {
    const isKnown = known.has(number++);
    if (!sections.has(section)) return true;
    const placed = placedFinding(layout, finding, section, own);
    found.push(isKnown ? known.marked(placed, saidOf(layout, naming, finding, section, own, at)) : placed);
    return true;
  });
  return found;
}
