import { type Finding, isOpen, type OpenFinding } from "../finding.ts";
import { fingerprinted, type Naming, saidBy } from "../judge/fingerprint.ts";
import { compareFindings } from "../judge/order.ts";
import { areSame } from "./block.ts";
import { type BlockFindings, blockFindings } from "./blockQueries.ts";
import type { CrossSectionFindings } from "./crossSectionFindings.ts";
import type { JudgedSection } from "./judgedSection.ts";
import { SectionList } from "./sectionList.ts";
import { ownFindings, type ToldFinding, told } from "./toldFinding.ts";

/** The findings of a text: those cached in its sections, and all others. */
export interface Found {
  readonly sections: SectionList;
  readonly elsewhere: CrossSectionFindings;
}

const noSections = SectionList.of([]);

/** Findings that already have places in the text, in order. */
export function placed(findings: readonly Finding[]): Found {
  return { sections: noSections, elsewhere: { before: findings.map((one) => told(one)), after: [], bySection: new Map() } };
}

/**
 * Visits a finding; returns false to stop. No object is created for a visit, because there may be tens of thousands.
 *
 * @param number the zero-based index in document order
 * @param section the index of the section that contains it; -1 outside all sections
 */
type Visit = (told: ToldFinding, number: number, section: number) => boolean;

/** True when a walk may skip a block. `from`: the index of its first section; `number`: the index of its first finding. */
type Pass = (block: BlockFindings, from: number, number: number) => boolean;

/** Visits the findings of a text in order until `visit` returns false. Findings of skipped blocks are only counted. */
export function walkFindings({ sections, elsewhere: { before, after, bySection } }: Found, visit: Visit, mayPass?: Pass): void {
  let number = 0;
  for (const one of before) if (!visit(one, number++, -1)) return;
  const others = [...bySection.keys()].sort((a, b) => a - b);
  let [from, next] = [0, 0];
  for (const block of sections.gathered(blockFindings)) {
    const [first, to] = [next, from + block.sections.length];
    while ((others[next] ?? to) < to) next++;
    if (first === next && mayPass?.(block, from, number) === true) number += block.findings;
    else
      for (const index of withOthers(block.indexes, others.slice(first, next), from)) {
        const section = block.sections[index];
        if (section === undefined) continue;
        for (const one of findingsWith(section, bySection.get(from + index))) if (!visit(one, number++, from + index)) return;
      }
    from = to;
  }
  for (const one of after) if (!visit(one, number++, -1)) return;
}

/** Merges indices of a block with indices in the text, sorted. */
function withOthers(indexes: readonly number[], others: readonly number[], from: number): readonly number[] {
  if (others.length === 0) return indexes;
  return [...new Set([...indexes, ...others.map((index) => index - from)])].sort((a, b) => a - b);
}

const merged = new WeakMap<JudgedSection, { readonly more: readonly OpenFinding[]; readonly all: readonly ToldFinding[] }>();

/** All findings placed in a section, sorted: its own and `more`. The merged list is cached while both are the same. */
export function findingsWith(section: JudgedSection, more: readonly OpenFinding[] | undefined): readonly ToldFinding[] {
  if (more === undefined) return section.own;
  let kept = merged.get(section);
  if (kept === undefined || !areSame(kept.more, more)) {
    const own = section.own.flatMap(({ finding }) => (isOpen(finding) ? [finding] : []));
    kept = { more, all: ownFindings([...own, ...more].sort(compareFindings), section.result.items) };
    merged.set(section, kept);
  }
  return kept.all;
}

/** A visited finding, placed in the text. */
export function placedFinding({ sections }: Pick<Found, "sections">, finding: Finding | OpenFinding, section: number): Finding {
  return isOpen(finding) ? sections.place(finding, section) : finding;
}

/** The content of the fingerprint of a visited finding, without its number. */
export function saidOf(found: Pick<Found, "sections">, naming: Naming, { finding, place }: ToldFinding, section: number): string {
  if (place !== undefined) return fingerprinted(finding.ruleId, naming.idOf(finding.document), place);
  return saidBy(naming, placedFinding(found, finding, section));
}
