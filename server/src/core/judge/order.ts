import { type Finding, type FindingAt, severities } from "../finding.ts";
import { byCodeUnit } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";

/** Sorts findings by position, severity, rule and subject, and removes duplicates. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return withoutRepeats([...findings].sort(compareFindings));
}

/** Removes findings that repeat an earlier one. The input is sorted. */
export function withoutRepeats<One extends FindingAt<Span>>(sorted: readonly One[]): One[] {
  const kept: One[] = [];
  for (const finding of sorted) if (!isRepeat(finding, kept)) kept.push(finding);
  return kept;
}

/** Compares findings by position, severity, rule, subject and path. Their messages come last because they depend on the language. */
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

/** True for a repeated finding. A fault inside an anchor is found once for each alias, under different paths, but is reported once. */
function isRepeat(finding: FindingAt<Span>, before: readonly FindingAt<Span>[]): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index];
    if (other === undefined || !isAlike(other, finding)) return false;
    if (other.message === finding.message) return true;
  }
  return false;
}

/** True when two findings have the same place, rule and subject. */
function isAlike(a: FindingAt<Span>, b: FindingAt<Span>): boolean {
  return a.start === b.start && a.end === b.end && a.severity === b.severity && a.ruleId === b.ruleId && a.subject === b.subject;
}
