import { type Finding, isOpen, type OpenFinding } from "../finding.ts";
import { fingerprinted, type Naming, saidBy } from "../judge/fingerprint.ts";
import { compareFindings } from "../judge/order.ts";
import { areSame } from "./block.ts";
import { type BlockFindings, blockFindings } from "./blockQueries.ts";
import type { CrossSectionFindings } from "./crossSectionFindings.ts";
import type { JudgedSection } from "./judgedSection.ts";
import { type OwnFindings, ownFindings } from "./ownFindings.ts";
import { SectionList } from "./sectionList.ts";

/** The findings of a text: those kept in its sections, and the others. */
export interface Found {
  readonly sections: SectionList;
  readonly elsewhere: CrossSectionFindings;
}

const noSections = SectionList.of([]);

/** Findings that are placed in the text already, in its order. */
export function placed(findings: readonly Finding[]): Found {
  return { sections: noSections, elsewhere: { before: findings, after: [], bySection: new Map() } };
}

/**
 * Looks at a finding as it is kept, and says whether to go on. There may be tens of thousands, so no object is made for each.
 *
 * @param number its number in the order of the text, from 0
 * @param section the index of the section that it stands in; -1 outside of all
 * @param own the findings that it is kept among; undefined where it is placed in the text already
 * @param at its position among them
 */
type Visit = (finding: Finding | OpenFinding, number: number, section: number, own: OwnFindings | undefined, at: number) => boolean;

/** Says whether a walk passes over a block, whose first section has the index `from`, and whose first finding the number `number`. */
type Pass = (block: BlockFindings, from: number, number: number) => boolean;

/** Goes through the findings of a text in its order, as long as `visit` says so; only counts those of blocks that it may pass over. */
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

/** Some indexes in a block together with others in the text, in order. */
function withOthers(indexes: readonly number[], others: readonly number[], from: number): readonly number[] {
  if (others.length === 0) return indexes;
  return [...new Set([...indexes, ...others.map((index) => index - from)])].sort((a, b) => a - b);
}

const merged = new WeakMap<JudgedSection, { readonly more: readonly OpenFinding[]; readonly all: OwnFindings }>();

/** All findings that stand in a section, in order: its own, and `more` that were found beside it. They are merged once, while they are the same. */
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

/** A finding that was visited, placed in the text. */
export function placedFinding({ sections }: Pick<Found, "sections">, finding: Finding | OpenFinding, section: number): Finding {
  return isOpen(finding) ? sections.place(finding, section) : finding;
}

/** The text that the fingerprint of a finding is made of, without its number. */
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
