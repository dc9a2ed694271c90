import { type Finding, isOpen, type OpenFinding } from "../finding.ts";
import { fingerprinted, type Naming, saidBy } from "../judge/fingerprint.ts";
import { compareFindings } from "../judge/order.ts";
import { areSame } from "./block.ts";
import { type BlockFindings, blockFindings } from "./blockQueries.ts";
import type { CrossSectionFindings } from "./crossSectionFindings.ts";
import type { JudgedSection } from "./judgedSection.ts";
import { type OwnFindings, ownFindings } from "./ownFindings.ts";
import { SectionList } from "./sectionList.ts";

/** The findings of a text: those cached in its sections, and all others. */
export interface Found {
  readonly sections: SectionList;
  readonly elsewhere: CrossSectionFindings;
}

const noSections = SectionList.of([]);

/** Findings that already have places in the text, in order. */
export function placed(findings: readonly Finding[]): Found {
  return { sections: noSections, elsewhere: { before: findings, after: [], bySection: new Map() } };
}

/**
 * Visits a cached finding; returns false to stop. No object is created for a visit, because there may be tens of thousands.
 *
 * @param number the zero-based index in document order
 * @param section the index of the section that contains it; -1 outside all sections
 * @param own the list of findings that contains it; undefined if it already has a place in the text
 * @param at the position in that list
 */
type Visit = (finding: Finding | OpenFinding, number: number, section: number, own: OwnFindings | undefined, at: number) => boolean;

/** True when a walk may skip a block. `from`: the index of its first section; `number`: the index of its first finding. */
type Pass = (block: BlockFindings, from: number, number: number) => boolean;

/** Visits the findings of a text in order until `visit` returns false. Findings of skipped blocks are only counted. */
export function walkFindings({ sections, elsewhere: { before, after, bySection } }: Found, visit: Visit, mayPass?: Pass): void {
  let number = 0;
  for (const finding of before) if (!visit(finding, number++, -1, undefined, 0)) return;
  const others = [...bySection.keys()].sort((a, b) => a - b);
  let [from, next] = [0, 0];
  for (const block of sections.gathered(blockFindings)) {
    const [first, to] = [next, from + block.sections.length];
    while ((others[next] ?? to) < to) next++;
    if (first === next && mayPass?.(block, from, number) === true) number += block.findings;
    else
      for (const index of withOthers(block.indexes, others.slice(first, next), from)) {
        const section = block.sections[index];
        const all = section && findingsWith(section, bySection.get(from + index));
        for (let at = 0; all !== undefined && at < all.findings.length; at++) {
          const finding = all.findings[at];
          if (finding !== undefined && !visit(finding, number++, from + index, all, at)) return;
        }
      }
    from = to;
  }
  for (const finding of after) if (!visit(finding, number++, -1, undefined, 0)) return;
}

/** Merges indices of a block with indices in the text, sorted. */
function withOthers(indexes: readonly number[], others: readonly number[], from: number): readonly number[] {
  if (others.length === 0) return indexes;
  return [...new Set([...indexes, ...others.map((index) => index - from)])].sort((a, b) => a - b);
}

const merged = new WeakMap<JudgedSection, { readonly more: readonly OpenFinding[]; readonly all: OwnFindings }>();

/** All findings placed in a section, sorted: its own and `more`. The merged list is cached while both are the same. */
export function findingsWith(section: JudgedSection, more: readonly OpenFinding[] | undefined): OwnFindings {
  if (more === undefined) return section.own;
  let kept = merged.get(section);
  if (kept === undefined || !areSame(kept.more, more)) {
    const all = [...section.own.findings, ...more].sort(compareFindings);
    kept = { more, all: ownFindings(all, section.result.items) };
    merged.set(section, kept);
  }
  return kept.all;
}

/** A visited finding, placed in the text. */
export function placedFinding({ sections }: Pick<Found, "sections">, finding: Finding | OpenFinding, section: number): Finding {
  return isOpen(finding) ? sections.place(finding, section) : finding;
}

/** The content of the fingerprint of a finding, without its number. */
export function saidOf(
  found: Pick<Found, "sections">,
  naming: Naming,
  finding: Finding | OpenFinding,
  section: number,
  own: OwnFindings | undefined,
  at: number,
): string {
  const place = own?.places[at];
  if (place !== undefined) return fingerprinted(finding.ruleId, naming.idOf(finding.document), place);
  return saidBy(naming, placedFinding(found, finding, section));
}
