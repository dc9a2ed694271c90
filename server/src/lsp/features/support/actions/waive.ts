import { counts } from "../../../../core/finding.ts";
import type { Blanks } from "../../../../core/formats/writer.ts";
import { message, verbatim } from "../../../../core/l10n/message.ts";
import { mayBePutAside } from "../../../../core/ruleMeta.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { standsAt } from "../documents.ts";
import { type Draft, draftId, type FindingAt, waiveKind } from "./draft.ts";

/**
 * For every finding that counts and may be waived: a waiver comment above it. The waiver takes effect once reason, approver and date are
 * filled in.
 */
export function waive({ snapshot, writer, finding }: FindingAt): readonly Draft[] {
  const rule = snapshot.checker.rules.find(({ id }) => id === finding.ruleId);
  // An ambiguous scalar is easier to quote than to waive.
  if (rule === undefined || !mayBePutAside(rule, finding) || !counts(finding) || finding.ruleId === "yaml/ambiguous-scalar") return [];
  const above = commentedPlace(snapshot, finding.start);
  if (above === undefined) return [];
  const text = (blanks: Blanks): string =>
    `lodestone-waive ${finding.ruleId} until ${blanks.named("YYYY-MM-DD")} by ${blanks.named("NAME")}: ${blanks.named("REASON")}`;
  return [
    {
      id: draftId("waive", "", finding.ruleId),
      title: message("editor-waive", { rule: verbatim(finding.ruleId) }),
      kind: waiveKind,
      insertions: () => [writer.comment(snapshot.lines, above, text)],
    },
  ];
}

/**
 * The offset of the line that gets the comment: that of the finding, or the start of its multi-line text. Undefined in an empty document.
 */
function commentedPlace(snapshot: Snapshot, offset: number): number | undefined {
  const standing = standsAt(snapshot, offset);
  return standing && Math.min(offset, standing.value?.start ?? offset);
}
