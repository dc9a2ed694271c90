import type { Finding } from "../finding.ts";
import { firstFingerprint } from "../judge/fingerprint.ts";
import type { Verdict } from "../judge/types.ts";
import type { Rule } from "../rule.ts";
import { KnownIndex } from "./match.ts";
import type { FileBaseline } from "./types.ts";

/** A verdict in which the findings are marked that a baseline knows and no waiver covers. */
export function applyBaseline<V extends Verdict>(verdict: V, baseline: FileBaseline | undefined, rules: readonly Rule[]): V {
  if (baseline === undefined) return verdict;
  const index = new KnownIndex(baseline, rules);
  const isKnown = index.begin();
  const keyOf = firstFingerprint(verdict);
  const findings = verdict.findings.map((finding): Finding => {
    if (finding.suppression !== undefined) return finding;
    const fingerprint = keyOf(finding);
    return isKnown(index.entryOf(finding, fingerprint), finding.severity) ? index.marked(finding, fingerprint) : finding;
  });
  return { ...verdict, findings };
}
