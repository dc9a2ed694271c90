import type { Finding, OpenFinding } from "../finding.ts";
import { orderFindings } from "../judge/order.ts";
import { runDocumentRule } from "../judge/runRules.ts";
import { addTo } from "../maps.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgedItem } from "../rule.ts";
import { areSame, type OfBlock, perBlock } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import { FoundOnce } from "./foundOnce.ts";
import type { Frame } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { type Part, withOwnFindings } from "./part.ts";
import { pointsElsewhere } from "./pointing.ts";
import type { SaidOnce } from "./saidInText.ts";

/** What is found by looking at several items, or outside the items. */
export interface Elsewhere {
  /** In order, and placed in the text: before the sections and after them. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** By the index of the section that it is in, and not placed yet. */
  readonly bySection: ReadonlyMap<number, readonly OpenFinding[]>;
}

const pointingElsewhere = perBlock((parts: readonly Part[]) =>
  parts.flatMap((part) => part.findings.filter((finding) => pointsElsewhere(finding, part))),
);

/** What sections that are judged by one frame show together. */
export class FoundTogether {
  readonly #frame: Frame;
  readonly #once: FoundOnce;
  /** What each document rule is concerned with, and what it found when it was last asked. */
  readonly #rules: readonly {
    readonly concerned: OfBlock<Part, readonly JudgedItem[]>;
    items: readonly JudgedItem[];
    findings: readonly OpenFinding[] | undefined;
  }[];

  constructor(frame: Frame, once: readonly SaidOnce[] = []) {
    this.#frame = frame;
    this.#once = new FoundOnce(frame, once);
    this.#rules = frame.rules.ofDocuments.map((_, rule) => ({
      concerned: perBlock((parts: readonly Part[]) => parts.flatMap(({ concerned }) => concerned[rule] ?? [])),
      items: [],
      findings: undefined,
    }));
  }

  /** Asks the document rules, those only that other items concern than the last time. */
  of(sections: Blocks<Part>): readonly OpenFinding[] {
    const { context, rules } = this.#frame;
    const found: OpenFinding[] = [];
    for (const [index, rule] of rules.ofDocuments.entries()) {
      const known = this.#rules[index];
      if (known === undefined) continue;
      const items = sections.gathered(known.concerned);
      if (known.findings === undefined || !areSame(items, known.items)) {
        const findings: OpenFinding[] = [];
        runDocumentRule(rule, context, items, rules, findings);
        known.items = items;
        known.findings = findings;
      }
      pushAll(found, known.findings);
    }
    pushAll(found, sections.gathered(pointingElsewhere));
    pushAll(found, this.#once.of(sections));
    return found;
  }
}

/** Sorts out where in the text it is what was found. `head`: the length of the text before the sections. */
export function placeElsewhere(found: readonly OpenFinding[], layout: Layout<Part>, head: number): Elsewhere {
  const [before, after]: [Finding[], Finding[]] = [[], []];
  const outside: Finding[] = [];
  const bySection = new Map<number, OpenFinding[]>();
  for (const finding of found) {
    const index = layout.indexOf(finding);
    if (index === undefined) outside.push(layout.place(finding, index));
    else addTo(bySection, index, finding);
  }
  for (const finding of orderFindings(outside)) (finding.start < head ? before : after).push(finding);
  return { before, after, bySection };
}

/** The indexes of the sections in which something is found, in order. */
export function withFindings({ sections }: Layout<Part>, { bySection }: Elsewhere): readonly number[] {
  const own = sections.indexes(withOwnFindings);
  return bySection.size === 0 ? own : [...new Set([...own, ...bySection.keys()])].sort((a, b) => a - b);
}

/** All that is found in a section, placed in the text, in order. */
export function findingsIn(layout: Layout<Part>, index: number, { bySection }: Elsewhere): readonly Finding[] {
  const own = layout.sections.at(index)?.own.findings ?? [];
  const more = bySection.get(index);
  if (own.length === 0 && more === undefined) return [];
  const all = more === undefined ? own : [...own, ...more];
  const placed = all.map((finding) => layout.place(finding, index));
  return more === undefined ? placed : orderFindings(placed);
}
