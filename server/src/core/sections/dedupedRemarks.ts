import type { IsoDate } from "../date.ts";
import type { OpenFinding } from "../finding.ts";
import { type Reporting, runTextRules } from "../judge/runRules.ts";
import type { ReadFile, Rule } from "../rule.ts";
import type { SectionId } from "../text/place.ts";

/** The findings on a remark that is reported once in a text, at its first place. */
export interface DedupedRemark {
  /** The key of equal remarks. */
  readonly about: string;
  readonly findings: readonly OpenFinding[];
}

/**
 * Runs the text rules on some lines. Deduplicated remarks are returned separately.
 *
 * @param within the section that contains the lines
 */
export function runOnLines(
  file: ReadFile,
  rules: readonly Rule[],
  reporting: Reporting,
  within?: SectionId,
): { readonly findings: readonly OpenFinding[]; readonly deduped: readonly DedupedRemark[] } {
  const { remarks = [] } = file.tree;
  const others = { ...file.tree, remarks: remarks.filter(({ once }) => once === undefined) };
  const alone = { ...others, problems: [] };
  const deduped = remarks.flatMap((remark) => {
    if (remark.once === undefined) return [];
    const only = { ...file, tree: { ...alone, remarks: [remark] }, documents: [] };
    const findings = runTextRules(only, rules, reporting, within);
    return findings.length === 0 ? [] : [{ about: remark.once, findings }];
  });
  return { findings: runTextRules({ ...file, tree: others }, rules, reporting, within), deduped };
}

/** A finding with the date of its document, unless it has no legal basis, as for syntax and schema findings. */
export function dated(finding: OpenFinding, asOf: IsoDate): OpenFinding {
  return finding.basis === undefined ? finding : { ...finding, asOf };
}
