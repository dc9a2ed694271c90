import type { IsoDate } from "../date.ts";
import type { OpenFinding } from "../finding.ts";
import { runTextRules, type TextReporting } from "../judge/runRules.ts";
import type { ReadFile, Rule } from "../rule.ts";
import type { SectionId } from "../text/place.ts";

/** What is said of the first in the text of all that are the same. */
export interface SaidOnce {
  /** What is the same. */
  readonly about: string;
  readonly findings: readonly OpenFinding[];
}

/**
 * What text rules say of some lines, and apart from that what counts only where nothing above says it already.
 *
 * @param within the section that the lines are
 */
export function saidInText(
  file: ReadFile,
  rules: readonly Rule[],
  reporting: TextReporting,
  within?: SectionId,
): { readonly said: readonly OpenFinding[]; readonly once: readonly SaidOnce[] } {
  const { remarks = [] } = file.tree;
  const repeated = remarks.flatMap((remark) => (remark.once === undefined ? [] : [{ about: remark.once, remark }]));
  if (repeated.length === 0) return { said: runTextRules(file, rules, reporting, within), once: [] };
  const others = { ...file.tree, remarks: remarks.filter(({ once }) => once === undefined) };
  const once = repeated.map(({ about, remark }) => ({
    about,
    findings: runTextRules({ ...file, tree: { ...others, problems: [], remarks: [remark] }, documents: [] }, rules, reporting, within),
  }));
  return { said: runTextRules({ ...file, tree: others }, rules, reporting, within), once };
}

/** What is said of a text beyond its syntax has the date of its document, as all that is said of items. */
export function dated(finding: OpenFinding, asOf: IsoDate): OpenFinding {
  return finding.basis === undefined ? finding : { ...finding, asOf };
}

/** The first of all that are the same. */
export function firsts(said: readonly SaidOnce[]): readonly SaidOnce[] {
  if (said.length < 2) return said;
  const seen = new Set<string>();
  return said.filter(({ about }) => !seen.has(about) && seen.add(about));
}
