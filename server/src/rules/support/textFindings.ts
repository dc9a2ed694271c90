import type { ReadFile, TextObservation } from "../../core/rule.ts";
import type { SchemaRuleId } from "../../core/schema/types.ts";

/** The reader's problems of one kind, each with the document it stands in. */
export function* problemsOf(
  file: ReadFile,
  rule: ReadFile["tree"]["problems"][number]["rule"],
): Iterable<TextObservation & { readonly document: number }> {
  for (const { rule: of, ...problem } of file.tree.problems) {
    if (of !== rule) continue;
    const document = file.tree.documents.findLastIndex(({ start }) => start <= problem.start);
    yield { ...problem, path: "", document: Math.max(0, document) };
  }
}

type Remark = NonNullable<ReadFile["tree"]["remarks"]>[number];

/** What a reader remarks under one rule id. */
export function* remarksOf(
  file: ReadFile,
  rule: Remark["rule"],
): Iterable<TextObservation & { readonly document: number } & Pick<Remark, "ifNaming">> {
  for (const { rule: of, once: _, ...remark } of file.tree.remarks ?? []) {
    if (of !== rule) continue;
    const document = file.tree.documents.findLastIndex(({ start }) => start <= remark.start);
    // What a text breaks is a matter of syntax, as in `yaml/syntax`, and so is what does not fit a schema.
    const isSyntax = rule === "csv/syntax" || rule === "yaml/duplicate-key" || rule.startsWith("schema/");
    const basis = isSyntax ? {} : { basis: { kind: "house" } as const };
    yield { path: "", ...remark, document: Math.max(0, document), ...basis };
  }
}

/** What the schema found under one rule id, over all documents of the file: ours, or that of a user for a foreign file. */
export function* schemaFindingsOf(file: ReadFile, rule: SchemaRuleId): Iterable<TextObservation & { readonly document: number }> {
  for (const { index, schemaFindings } of file.documents) {
    for (const { ruleId, ...finding } of schemaFindings) if (ruleId === rule) yield { ...finding, document: index };
  }
  if (rule !== "yaml/ambiguous-scalar" && rule !== "schema/blank") yield* remarksOf(file, rule);
}
