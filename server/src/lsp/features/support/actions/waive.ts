import { counts } from "../../../../core/finding.ts";
import { mayBePutAside } from "../../../../core/ruleMeta.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { documentAt } from "../documents.ts";
import { nodeAt } from "../nodeAt.ts";
import { type Draft, draftId, type FindingAt } from "./draft.ts";

/** For every finding that counts and may be waived: the comment of a waiver above it. It is no waiver until reason, approver and date are written. */
export function waive({ snapshot, finding }: FindingAt): readonly Draft[] {
  const rule = snapshot.checker.rules.find(({ id }) => id === finding.ruleId);
  // An ambiguous scalar is sooner quoted than waived.
  if (rule === undefined || !mayBePutAside(rule, finding) || !counts(finding) || finding.ruleId.startsWith("yaml/")) return [];
  const { lines } = snapshot;
  const line = lineAbove(snapshot, finding.start);
  if (line === undefined) return [];
  const start = lines.offsetAt({ line, character: 0 });
  const at = lines.slice(start, start + 1) === "\uFEFF" ? start + 1 : start;
  const indent = /^[ \t]*/.exec(lines.slice(at, at + 400))?.[0] ?? "";
  const { lineBreak } = lines;
  return [
    {
      id: draftId("waive", "", finding.ruleId),
      title: `Waive ${finding.ruleId} here, with reason, approver and date`,
      insertions: () => [
        {
          at,
          write: (blanks) =>
            `${indent}# lodestone-waive ${finding.ruleId} until ${blanks.named("YYYY-MM-DD")} by ${blanks.named("NAME")}: ${blanks.named("REASON")}${lineBreak}`,
          asSnippet: true,
        },
      ],
    },
  ];
}

/** The line above which a comment can stand: that of the offset, or of the beginning of a text over several lines. None in an empty document. */
function lineAbove(snapshot: Snapshot, offset: number): number | undefined {
  const { root } = documentAt(snapshot, offset);
  if (root === undefined) return undefined;
  const { node } = nodeAt(root, offset);
  const start = node?.kind === "scalar" && node.start < offset ? node.start : offset;
  return snapshot.lines.positionAt(start).line;
}
