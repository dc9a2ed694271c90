import type { Finding, TextEdit } from "../finding.ts";
import { composed } from "./composed.ts";
import { applyEdits, editsOf, safeFixes } from "./safeFixes.ts";

/** A text after its safe fixes, with its findings. */
export interface FixedText<V> {
  readonly text: string;
  readonly verdict: V;
  /** Edits from the old text to `text`: sorted, disjoint, and without edits that change nothing. */
  readonly edits: readonly TextEdit[];
  /** Number of fixes applied. */
  readonly count: number;
  /** Reason for changing nothing although there were fixes. */
  readonly refusal?: FixRefusal;
}

/**
 * `broken`: the text does not parse, so its content is partly a guess. `harmful`: a fix would break it. `endless`: each fix calls for
 * another.
 */
export type FixRefusal = "broken" | "harmful" | "endless";

/**
 * Greatest number of rounds. A round fixes findings that earlier rounds uncover, such as a key inside a misspelt one. Text nested deeper
 * than 100 is not read, so more rounds mean a cycle.
 */
const mostRounds = 100;

/**
 * Applies all safe fixes of a text, in rounds until there are none. A fix that touches another, or that another uncovers, waits for a later
 * round. Findings that do not count are left alone. A text that does not parse, or that a fix would break, which is a fault of ours, stays
 * unchanged. Applying it again changes nothing.
 *
 * @param verdict verdict on `text`
 * @param check checks another text with the same settings
 * @param isWanted selects the findings to fix; default all
 */
export function fixAll<V extends { readonly findings: readonly Finding[] }>(
  text: string,
  verdict: V,
  check: (text: string) => V,
  isWanted: (finding: Finding) => boolean = () => true,
): FixedText<V> {
  const wanted = ({ findings }: V) => safeFixes(findings.filter(isWanted));
  const unfixed = { text, verdict, edits: [], count: 0 };
  const rounds: (readonly TextEdit[])[] = [];
  let now = { text, verdict, count: 0 };
  for (let fixes = wanted(verdict); fixes.length > 0; fixes = wanted(now.verdict)) {
    if (now.verdict.findings.some(isBreak)) return { ...unfixed, refusal: rounds.length === 0 ? "broken" : "harmful" };
    if (rounds.length === mostRounds) return { ...unfixed, refusal: "endless" };
    const edits = editsOf(fixes);
    const next = applyEdits(now.text, edits);
    rounds.push(edits);
    now = { text: next, verdict: check(next), count: now.count + fixes.length };
  }
  if (rounds.length > 0 && now.verdict.findings.some(isBreak)) return { ...unfixed, refusal: "harmful" };
  return { ...now, edits: composed(text, rounds) };
}

/** True where a finding, waived or not, reports that the text could not be parsed to its end. */
function isBreak({ ruleId }: Finding): boolean {
  return ruleId === "yaml/syntax" || ruleId === "json/syntax" || ruleId === "yaml/too-deep";
}
