import { counts, type Finding } from "../../../../core/finding.ts";
import type { Blanks } from "../../../../core/formats/writer.ts";
import { message, verbatim } from "../../../../core/l10n/message.ts";
import { mayBePutAside } from "../../../../core/ruleMeta.ts";
import type { Checker } from "../../../../index.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { standsAt } from "../documents.ts";
import { blanks, list, short, text } from "../form.ts";
import { type Draft, draftId, type FindingAt, waiveKind } from "./draft.ts";
import { type AskedAt, draftedInParts, type PartsTitle } from "./inParts.ts";

/**
 * For every finding that counts and may be waived: a waiver comment above it. The waiver takes effect once reason, approver and date are
 * filled in.
 */
export function waive({ snapshot, writer, finding }: FindingAt): readonly Draft[] {
  // An ambiguous scalar is easier to quote than to waive.
  if (!isWaivable(snapshot.checker, finding) || finding.ruleId === "yaml/ambiguous-scalar") return [];
  const above = commentedPlace(snapshot, finding.start);
  if (above === undefined) return [];
  const comment = (made: Blanks): string =>
    `lodestone-waive ${finding.ruleId} until ${made.named("YYYY-MM-DD")} by ${made.named("NAME")}: ${made.named("REASON")}`;
  return [
    {
      id: draftId("waive", "", finding.ruleId),
      title: message("editor-waive", { rule: verbatim(finding.ruleId) }),
      kind: waiveKind,
      insertions: () => [writer.comment(snapshot.lines, above, comment)],
    },
  ];
}

/** As `waive`, for a finding on an item: a waiver in the entry of the part, with blanks for all but the rule. */
export function waiveInParts(at: AskedAt): readonly Draft[] {
  const { finding, snapshot } = at;
  if (!isWaivable(snapshot.checker, finding)) return [];
  const waivers = list(short({ rule: text(finding.ruleId), ...blanks("until", "by", "reason") }));
  const title: PartsTitle = (names) => message("editor-waive-in-parts", { rule: verbatim(finding.ruleId), ...names });
  return draftedInParts(at, "waive", waivers, title, finding.ruleId).map((one) => ({ ...one, kind: waiveKind }));
}

/** True for a finding that counts and that a waiver may cover. */
export function isWaivable({ rules }: Pick<Checker, "rules">, finding: Finding): boolean {
  const rule = rules.find(({ id }) => id === finding.ruleId);
  return rule !== undefined && mayBePutAside(rule, finding) && counts(finding);
}

/**
 * The offset of the line that gets the comment: that of the finding, or the start of its multi-line text. Undefined in an empty document.
 */
function commentedPlace(snapshot: Snapshot, offset: number): number | undefined {
  const standing = standsAt(snapshot, offset);
  return standing && Math.min(offset, standing.value?.start ?? offset);
}
