import type { Finding } from "../finding.ts";
import { orderFindings } from "../judge/order.ts";
import { runDocumentRules } from "../judge/runRules.ts";
import type { Frame } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { holdsFindings, type Part } from "./part.ts";
import { pointsElsewhere } from "./pointing.ts";

/** What is found by looking at several items, or outside the items, placed in the text. */
export interface Elsewhere {
  /** In order: before the sections and after them. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** By the number of the section that it is in. */
  readonly bySection: ReadonlyMap<number, readonly Finding[]>;
}

/** Finds by addresses what is found in no section alone. `leaning`: the sections that may have a part in it, in order. */
export function findElsewhere(leaning: readonly Part[], { context, rules, textFindings }: Frame): readonly Finding[] {
  const found: Finding[] = [...textFindings];
  const concerned = rules.ofDocuments.map((_, rule) => leaning.flatMap((part) => part.concerned[rule] ?? []));
  runDocumentRules(context, concerned, rules, found);
  for (const { findings } of leaning) for (const finding of findings) if (pointsElsewhere(finding)) found.push(finding);
  return found;
}

/** Places in the text what was found. `head`: the length of the text before the sections. */
export function placeElsewhere(found: readonly Finding[], layout: Layout<Part>, head: number): Elsewhere {
  const [before, after]: [Finding[], Finding[]] = [[], []];
  const outside: Finding[] = [];
  const bySection = new Map<number, Finding[]>();
  for (const finding of found) {
    const index = layout.numberOfAddress(finding.start);
    const placed = layout.place(finding, index);
    if (index === undefined) outside.push(placed);
    else {
      const list = bySection.get(index);
      if (list === undefined) bySection.set(index, [placed]);
      else list.push(placed);
    }
  }
  for (const finding of orderFindings(outside)) (finding.start < head ? before : after).push(finding);
  return { before, after, bySection };
}

/** The numbers of the sections in which something is found, in order. */
export function withFindings({ sections }: Layout<Part>, { bySection }: Elsewhere): readonly number[] {
  const own = sections.having(holdsFindings);
  return bySection.size === 0 ? own : [...new Set([...own, ...bySection.keys()])].sort((a, b) => a - b);
}

/** All that is found in a section, placed in the text, in order. */
export function findingsIn(layout: Layout<Part>, index: number, { bySection }: Elsewhere): readonly Finding[] {
  const own = layout.sections.at(index)?.own.findings ?? [];
  const more = bySection.get(index);
  if (own.length === 0 && more === undefined) return own;
  const placed = own.map((finding) => layout.place(finding, index));
  return more === undefined ? placed : orderFindings([...placed, ...more]);
}
