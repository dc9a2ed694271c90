import type { BaselineFinding } from "../../generated/baseline.ts";
import { actsUnder } from "../changes/compareFindings.ts";
import { counts, severityAtLeast } from "../finding.ts";
import { firstFingerprint, stablePlace } from "../judge/fingerprint.ts";
import type { Verdict } from "../judge/types.ts";
import type { RuleMeta } from "../ruleMeta.ts";

/** Findings of a verdict for a baseline. */
export interface Collected {
  /** Sorted as in a baseline. */
  readonly findings: readonly BaselineFinding[];
  /** Rules of findings that no baseline may hold, once per finding. */
  readonly refused: readonly string[];
}

/** Collects the findings of a verdict that count, and merges equal ones with their number. */
export function collect(verdict: Verdict, rules: readonly RuleMeta[]): Collected {
  const waivable = new Set(rules.filter((rule) => rule.waivable).map(({ id }) => id));
  const keyOf = firstFingerprint(verdict);
  const found = new Map<string, BaselineFinding>();
  const refused: string[] = [];
  for (const finding of verdict.findings.filter(counts)) {
    const { ruleId: rule, severity, document } = finding;
    if (!waivable.has(rule) || finding.waivable === false) {
      refused.push(rule);
      continue;
    }
    const fingerprint = keyOf(finding);
    const before = found.get(fingerprint);
    const gravest = before !== undefined && severityAtLeast(before.severity, severity) ? before.severity : severity;
    const [at = ""] = stablePlace(finding, (path) => verdict.partNumberAt(document, path)).split("\0", 1);
    const acts = [...new Set([...(before?.acts ?? []), ...actsUnder(finding)])].sort();
    found.set(fingerprint, { rule, at, severity: gravest, acts, count: (before?.count ?? 0) + 1, fingerprint });
  }
  return { findings: inOrder([...found.values()]), refused };
}

/** Sorts the findings of a file as in a baseline. */
export function inOrder(findings: readonly BaselineFinding[]): BaselineFinding[] {
  const key = ({ rule, at, fingerprint }: BaselineFinding): string => `${rule}\0${at}\0${fingerprint}`;
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
