import { isJudged } from "../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../core/control/verdict.ts";
import { counts, type Finding } from "../../core/finding.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { rankOf, suppressedRank } from "../gravest.ts";

/**
 * Tests if a report lists an item: it holds a controlled material, or may, or declares a control code that reaches it, or there is a finding
 * on it, or `freeOf` alone clears it of what its text shows.
 */
export function isListed(judged: JudgedItem, findings: readonly Finding[]): boolean {
  return isJudged(judged) || findings.length > 0 || isFreed(judged);
}

function isFreed({ item, recognition }: JudgedItem): boolean {
  return recognition.rejected.length > 0 && item.freeOf !== undefined;
}

/** How grave an item is: by its gravest finding that counts; behind those with findings, controlled ones before all others. */
export function rankOfItem({ control }: JudgedItem, findings: readonly Finding[]): number {
  const gravest = findings.reduce<number>(
    (rank, finding) => (counts(finding) ? Math.min(rank, rankOf(finding.severity)) : rank),
    suppressedRank,
  );
  if (gravest < suppressedRank) return gravest;
  const controlled = mayBeControlled(control);
  return suppressedRank + (controlled ? 0 : 1);
}
