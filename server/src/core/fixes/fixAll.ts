import type { Finding, TextEdit } from "../finding.ts";
import { composed } from "./composed.ts";
import { applyEdits, editsOf, safeFixes } from "./safeFixes.ts";

/** A text with its safe fixes made, and what is found in it then. */
export interface FixedText<V> {
  readonly text: string;
  readonly verdict: V;
  /** From the text as it was to `text`: in the order of the former, apart, each of which changes something. */
  readonly edits: readonly TextEdit[];
  /** How many fixes were made. */
  readonly count: number;
  /** Why nothing was changed although something was to be fixed. */
  readonly refusal?: FixRefusal;
}

/**
 * `broken`: the text is no YAML, so what stands in it is in part a guess. `harmful`: a fix would make it so.
 * `endless`: each fix would call for another.
 */
export type FixRefusal = "broken" | "harmful" | "endless";

/**
 * A round mends what the rounds before could not yet see: a key inside of one that was misspelled. Text nested deeper than
 * 100 is not read, so what changes for more rounds than that goes in a circle.
 */
const mostRounds = 100;

/**
 * Makes all safe fixes of a text, round after round until there are none: what touches another fix, or comes to light by
 * it, is made in a later round. Findings that do not count (waived ones) are left alone. Where a fix would break the text,
 * which is a fault of ours, the whole of it is left as it was; so is a text that is broken as it stands. Doing it again
 * changes nothing.
 *
 * @param verdict what is found in `text`
 * @param check finds what is in another text, judged as this one
 * @param isWanted which findings are mended; left out, all
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

/** Whether a finding, waived or not, says that the text cannot be read to its end. */
function isBreak({ ruleId }: Finding): boolean {
  return ruleId === "yaml/syntax" || ruleId === "json/syntax" || ruleId === "yaml/too-deep";
}
