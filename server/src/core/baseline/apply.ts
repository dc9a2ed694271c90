import type { Finding } from "../finding.ts";
import { firstFingerprint } from "../judge/fingerprint.ts";
import type { Verdict } from "../judge/types.ts";
import type { Rule } from "../rule.ts";
import { Matcher } from "./match.ts";
import type { FileBaseline } from "./types.ts";

/** A verdict in which the findings are marked that a baseline knows and no waiver covers. */
export function applyBaseline<V extends Verdict>(verdict: V, baseline: FileBaseline | undefined, rules: readonly Rule[]): V {
  if (baseline === undefined) return verdict;
  const matcher = new Matcher(baseline, rules);
  const keyOf = firstFingerprint(verdict);
  const findings = verdict.findings.map((finding): Finding => {
    let key = "";
    return matcher.knows(finding, () => (key = keyOf(finding))) ? matcher.marked(finding, key) : finding;
  });
  return { ...verdict, findings };
}
