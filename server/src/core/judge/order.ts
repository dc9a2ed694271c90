import { type Finding, type FindingAt, severities } from "../finding.ts";
import { byCodeUnit } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";

/** Findings in the order of the text, then gravest first, then by rule and subject; the same finding twice is one. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return withoutRepeats([...findings].sort(compareFindings));
}

/** Leaves out what says the same as one before it, in the order of findings. */
export function withoutRepeats<One extends FindingAt<Span>>(sorted: readonly One[]): One[] {
  const kept: One[] = [];
  for (const finding of sorted) if (!isRepeat(finding, kept)) kept.push(finding);
  return kept;
}

/**
 * The order of findings: by place, then gravest first, then by rule, subject and path. What they say comes last, since it is put
 * differently in each language.
 */
export function compareFindings(a: FindingAt<Span>, b: FindingAt<Span>): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnit(a.ruleId, b.ruleId) ||
    byCodeUnit(a.subject ?? "", b.subject ?? "") ||
    byCodeUnit(a.path, b.path) ||
    byCodeUnit(a.message, b.message)
  );
}

/** A mistake inside an anchor is met once for each alias, under another path; it is written, and reported, once. */
function isRepeat(finding: FindingAt<Span>, before: readonly FindingAt<Span>[]): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index];
    if (other === undefined || !isAlike(other, finding)) return false;
    if (other.message === finding.message) return true;
  }
  return false;
}

/** Whether two findings stand at one place and speak of the same thing. */
function isAlike(a: FindingAt<Span>, b: FindingAt<Span>): boolean {
  return a.start === b.start && a.end === b.end && a.severity === b.severity && a.ruleId === b.ruleId && a.subject === b.subject;
}
