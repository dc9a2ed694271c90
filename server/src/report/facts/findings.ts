import { isJudged } from "../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../core/control/verdict.ts";
import { counts, type Finding } from "../../core/finding.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { rankOf, suppressedRank } from "../gravest.ts";

/**
 * True when a report lists an item: it contains or may contain a monitored material, declares an applicable control code, has a finding,
 * or is cleared by `freeOf` alone.
 */
export function isListed(judged: JudgedItem, findings: readonly Finding[]): boolean {
  return isJudged(judged) || findings.length > 0 || isFreed(judged);
}

function isFreed({ item, recognition }: JudgedItem): boolean {
  return recognition.rejected.length > 0 && item.freeOf !== undefined;
}

/** The sort rank of an item by its most severe finding that is not suppressed. Items without findings follow, controlled ones first. */
export function rankOfItem({ control }: JudgedItem, findings: readonly Finding[]): number {
  const gravest = findings.reduce<number>(
    (rank, finding) => (counts(finding) ? Math.min(rank, rankOf(finding.severity)) : rank),
    suppressedRank,
  );
  if (gravest < suppressedRank) return gravest;
  const controlled = mayBeControlled(control);
  return suppressedRank + (controlled ? 0 : 1);
}
