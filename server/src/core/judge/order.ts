import { type Finding, type FindingAt, severities } from "../finding.ts";
import { byCodeUnit } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";

/** Findings in the order of the text, then gravest first, then by rule and message; the same finding twice is one. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return withoutRepeats([...findings].sort(compareFindings));
}

/** Leaves out what says the same as the one before it. */
export function withoutRepeats<One extends FindingAt<Span>>(sorted: readonly One[]): One[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || !same(before, finding);
  });
}

/** The order of findings: by place, then gravest first, then by rule, message and path. */
export function compareFindings(a: FindingAt<Span>, b: FindingAt<Span>): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnit(a.ruleId, b.ruleId) ||
    byCodeUnit(a.message, b.message) ||
    byCodeUnit(a.path, b.path)
  );
}

/** A mistake inside an anchor is met once for each alias; it is written, and reported, once. */
function same(a: FindingAt<Span>, b: FindingAt<Span>): boolean {
  return a.start === b.start && a.end === b.end && a.ruleId === b.ruleId && a.message === b.message;
}
