import type { ReadFile, TextObservation, TextRule } from "../../core/rule.ts";
import type { RuleMeta } from "../../core/ruleMeta.ts";
import type { SchemaRuleId } from "../../core/schema/types.ts";

type Problem = ReadFile["tree"]["problems"][number];
type Remark = NonNullable<ReadFile["tree"]["remarks"]>[number];
type TextRuleId = SchemaRuleId | Problem["rule"] | Remark["rule"];

/** A rule that reports the findings of parser and schema under its id. Its task is to mend the file, unless another is given. */
export function textRule(meta: Omit<RuleMeta, "task"> & { readonly id: TextRuleId; readonly task?: RuleMeta["task"] }): TextRule {
  const { task = { action: "mend" } } = meta;
  return { scope: "text", meta: { ...meta, task }, check: (file) => foundUnder(meta.id, file) };
}

/**
 * The findings of schema validation under a rule id, either built in or of a user schema for foreign files, followed by those of the
 * parser. Each has the index of its document.
 */
export function* foundUnder(
  rule: TextRuleId,
  { documents, tree }: ReadFile,
): Iterable<TextObservation & { readonly document: number } & Pick<Remark, "ifNaming" | "once">> {
  const documentAt = (at: number): number =>
    Math.max(
      0,
      tree.documents.findLastIndex(({ start }) => start <= at),
    );
  for (const { index, schemaFindings } of documents) {
    for (const { ruleId, ...finding } of schemaFindings) if (ruleId === rule) yield { ...finding, document: index };
  }
  for (const { rule: of, ...problem } of tree.problems)
    if (of === rule) yield { ...problem, path: "", document: documentAt(problem.start) };
  for (const { rule: of, ...remark } of tree.remarks ?? [])
    if (of === rule) yield { path: "", ...remark, document: documentAt(remark.start) };
}
