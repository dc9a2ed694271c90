import { type Finding, isOpen, type OpenFinding } from "../finding.ts";
import { fingerprinted, type Naming, saidBy } from "../judge/fingerprint.ts";
import { Blocks } from "./blocks.ts";
import { type Elsewhere, withFindings } from "./elsewhere.ts";
import { Layout } from "./layout.ts";
import type { OwnFindings } from "./ownFindings.ts";
import type { Part } from "./part.ts";
import { shownIn } from "./shownFindings.ts";

/** The findings of a text: those kept in its sections, and those that were found elsewhere. */
export interface Found {
  readonly layout: Layout<Part>;
  readonly elsewhere: Elsewhere;
}

const noSections = new Layout(Blocks.of<Part>([]), 0);

/** Findings that have their places in the text already, in its order. */
export function placed(findings: readonly Finding[]): Found {
  return { layout: noSections, elsewhere: { before: findings, after: [], bySection: new Map() } };
}

/**
 * Looks at a finding as it is kept, and says whether to go on. There may be tens of thousands, so nothing is made for each.
 *
 * @param section the index of the section that it stands in; -1 outside of all
 * @param own those that it is kept among; undefined where it is placed in the text already
 * @param at its position among them
 */
type Visit = (finding: Finding | OpenFinding, section: number, own: OwnFindings | undefined, at: number) => boolean;

/** Goes through the findings of a text in its order, as long as `visit` says so. */
export function walkFindings({ layout, elsewhere }: Found, visit: Visit): void {
  for (const finding of elsewhere.before) if (!visit(finding, -1, undefined, 0)) return;
  for (const index of withFindings(layout, elsewhere)) {
    const part = layout.sections.at(index);
    if (part === undefined) continue;
    const shown = shownIn(part, elsewhere.bySection.get(index));
    for (let at = 0; at < shown.findings.length; at++) {
      const finding = shown.findings[at];
      if (finding !== undefined && !visit(finding, index, shown, at)) return;
    }
  }
  for (const finding of elsewhere.after) if (!visit(finding, -1, undefined, 0)) return;
}

/** A finding that was visited, placed in the text. */
export function placedFinding(layout: Layout<Part>, finding: Finding | OpenFinding, section: number): Finding {
  return isOpen(finding) ? layout.place(finding, section) : finding;
}

/** What is said of a finding: all that its fingerprint is made of but the number. */
export function saidOf(
  layout: Layout<Part>,
  naming: Naming,
  finding: Finding | OpenFinding,
  section: number,
  own: OwnFindings | undefined,
  at: number,
): string {
  const place = own?.places[at];
  if (place !== undefined) return fingerprinted(finding.ruleId, naming.idOf(finding.document), place);
  return saidBy(naming, placedFinding(layout, finding, section));
}
